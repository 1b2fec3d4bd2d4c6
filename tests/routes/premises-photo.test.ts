import type { AppLoadContext } from "@remix-run/node";
import pino from "pino";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { PICTURE_TYPE } from "#models/picture-file.server";
import type { Person } from "#models/person.server";
import { PremisesModel, type Premises } from "#models/premises.server";
import { findFile } from "#models/stored-file.server";
import { firstForgedVersion, lastVersionOf } from "#models/versions.server";
import { makeTown, sessionCookie, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { photo } from "#tests/support/test-picture";
import { askFor, makeHall } from "#tests/support/town-premises";
import { sweepAbandonedUploads } from "#use-cases/sweep-abandoned-uploads.server";
import { loader as image } from "../../app/routes/images.$fileId/route";
import { action, loader } from "../../app/routes/office.premises_.$premisesId_.photo/route";
import { loader as listPage } from "../../app/routes/premises/route";
import { loader as publicPage } from "../../app/routes/premises_.$premisesId/route";

testDatabase();

const ALT = "Valoisa sali, jossa on pitkiä pöytiä.";
const DAY = 24 * 60 * 60 * 1000;

let town: Town;
let hall: Premises;
beforeAll(async () => {
  town = await makeTown();
});
beforeEach(async () => {
  hall = await makeHall(town);
});

const stored = () => PremisesModel.findById(hall._id).orFail();

async function argsFor(person: Person | null, body?: FormData, fileId = "") {
  const headers = person ? { Cookie: await sessionCookie(person, TOWN_NOW) } : {};
  const log = pino({ level: "silent" });
  const context: AppLoadContext = { arrivedAt: TOWN_NOW, requestId: "test", nonce: "", clientKey: "client", log };
  const request = new Request("http://localhost/premises", { headers, ...(body ? { method: "POST", body } : {}) });
  return { request, params: { premisesId: hall._id, fileId }, context };
}

type Sent = { intent?: string; alt?: string; bytes?: Buffer; version?: number };

async function send(person: Person, { intent = "save", alt = ALT, bytes, version }: Sent) {
  const form = new FormData();
  form.set("intent", intent);
  form.set("slot", "photo");
  form.set("version", String(version ?? lastVersionOf(await stored())));
  if (intent === "save") form.set("alt", alt);
  if (bytes) form.set("file", new File([new Uint8Array(bytes)], "sali.jpg"));
  return action(await argsFor(person, form));
}

const bytes = () => photo({ width: 800, height: 500 });
const photoNow = async () => (await stored()).toObject<Premises>().photo;
const statusFor = async (person: Person | null, fileId: string): Promise<number> =>
  image(await argsFor(person, undefined, fileId)).then(
    ({ status }) => status,
    (thrown: Response) => thrown.status,
  );

describe("the picture of a place", () => {
  test.each(["coordinator", "keeper"] as const)("is set by the %s and shown to everybody", async (name) => {
    await send(town.people[name], { bytes: await bytes() });
    const picture = await photoNow();
    expect(picture).toMatchObject({ alt: ALT, width: 800 });
    const { page } = await publicPage(await argsFor(null));
    expect(page.premises.photo).toEqual(picture);
    const list = await listPage(await argsFor(null));
    expect(JSON.stringify(list)).toContain(picture?.fileId);
    expect(await statusFor(null, picture?.fileId ?? "")).toBe(200);
    expect((await findFile(picture?.fileId ?? ""))?.contentType).toBe(PICTURE_TYPE);
    const { history, versions } = (await stored()).toObject<Premises>();
    expect(history.at(-1)).toMatchObject({ event: "setPicture" });
    expect(firstForgedVersion(versions, history)).toBeNull();
  });

  test("asks what it shows, and keeps the file meanwhile", async () => {
    const reply = (await send(town.people.keeper, { bytes: await bytes(), alt: "" })) as {
      data: { errors: object; values: Record<string, string[]> };
    };
    expect(Object.keys(reply.data.errors)).toEqual(["alt"]);
    expect(reply.data.values["fileId"]).toHaveLength(1);
    expect(await photoNow()).toBeNull();
  });

  test("is replaced, described anew and removed; then nobody else opens it", async () => {
    const { keeper, nobody } = town.people;
    await send(keeper, { bytes: await bytes() });
    const first = await photoNow();
    await send(keeper, { alt: "Sali ja keittiö." });
    expect(await photoNow()).toEqual({ ...first, alt: "Sali ja keittiö." });
    await send(keeper, { bytes: await bytes() });
    expect((await photoNow())?.fileId).not.toBe(first?.fileId);
    await send(keeper, { intent: "remove" });
    expect(await photoNow()).toBeNull();
    expect(await statusFor(null, first?.fileId ?? "")).toBe(404);
    expect(await statusFor(nobody, first?.fileId ?? "")).toBe(404);
    expect(await statusFor(keeper, first?.fileId ?? "")).toBe(200);
    await sweepAbandonedUploads(new Date(Date.now() + 2 * DAY));
    expect(await findFile(first?.fileId ?? ""), "an earlier version shows it").not.toBeNull();
  });

  test("of a draft is its keepers' alone", async () => {
    await send(town.people.keeper, { bytes: await bytes() });
    await PremisesModel.updateOne({ _id: hall._id }, { status: "draft" });
    const { fileId = "" } = (await photoNow()) ?? {};
    expect(await statusFor(null, fileId)).toBe(404);
    expect(await statusFor(town.people.coordinator, fileId)).toBe(200);
  });

  test("is not refused because somebody asked for a time meanwhile, but a stale page is", async () => {
    const { version } = await loader(await argsFor(town.people.keeper));
    await askFor(town, hall._id);
    await send(town.people.keeper, { bytes: await bytes(), version });
    expect(await photoNow()).not.toBeNull();
    const stale = (await send(town.people.keeper, { alt: "Toinen.", version })) as { init: { status: number } };
    expect(stale.init.status).toBe(409);
  });
});
