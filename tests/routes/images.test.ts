import type { LoaderFunctionArgs } from "@remix-run/node";
import pino from "pino";
import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { webPicture } from "#documents/web-picture.server";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { storePicture } from "#models/picture-file.server";
import type { StoredImage } from "#models/stored-image.server";
import type { Person } from "#models/person.server";
import type { FileOwner } from "#models/stored-file.server";
import { actorFor, makeAssociation, makeTown, sessionCookie, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { makeFile } from "#tests/support/test-file";
import { photo } from "#tests/support/test-picture";
import { removePicture } from "#use-cases/remove-picture.server";
import { loader } from "../../app/routes/images.$fileId/route";

testDatabase();

const now = TOWN_NOW;
let town: Town;
let association: Association;
let picture: StoredImage;

async function makePicture(owner: FileOwner): Promise<StoredImage> {
  const ready = await webPicture(await photo({ width: 1000, height: 500 }));
  if (!ready.ok) throw new Error(ready.refusal);
  return { ...(await storePicture(ready.value, owner)), alt: "Väki kävelee metsätiellä." };
}

beforeAll(async () => {
  town = await makeTown();
});

beforeEach(async () => {
  association = await makeAssociation({ name: "Kuvaajat ry" }, [town.people.editor, "editor"]);
  picture = await makePicture({ kind: "association", associationId: association._id });
  await AssociationModel.updateOne({ _id: association._id }, { photo: picture });
});

async function answerTo(person: Person | null, fileId: string, query = ""): Promise<Response> {
  const headers = new Headers(person ? { Cookie: await sessionCookie(person, now) } : {});
  const request = new Request(`http://localhost/images/${fileId}${query}`, { headers });
  const log = pino({ level: "silent" });
  const context = { arrivedAt: now, requestId: "test", nonce: "", clientKey: "client", log };
  const args: LoaderFunctionArgs = { request, params: { fileId }, context };
  return loader(args).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
}

describe("a picture is seen", () => {
  test("by everybody, for as long as the published record shows it", async () => {
    const shown = await answerTo(null, picture.fileId);
    expect(shown.status).toBe(200);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      "content-type": "image/webp",
      "content-security-policy": "sandbox",
      "cache-control": "public, max-age=31536000, immutable",
    });
    const small = await answerTo(null, picture.fileId, "?size=small");
    expect(await sharp(Buffer.from(await small.arrayBuffer())).metadata()).toMatchObject({ width: 480 });
    const target = { kind: "association" as const, associationId: association._id, slot: "photo" as const };
    const { __v: version } = await AssociationModel.findById(association._id).orFail();
    await removePicture({ target, version, actor: await actorFor(town.people.editor), now });
    expect((await answerTo(null, picture.fileId)).status).toBe(404);
    expect((await answerTo(town.people.editor, picture.fileId)).status, "kept for bringing it back").toBe(200);
  });

  test("of an unpublished record by its own people and the coordinator alone", async () => {
    await AssociationModel.updateOne({ _id: association._id }, { status: "draft" });
    const { people } = town;
    for (const stranger of [null, people.outsider, people.preparer, people.neighbourPreparer])
      expect((await answerTo(stranger, picture.fileId)).status).toBe(404);
    const own = await answerTo(people.editor, picture.fileId);
    expect(own.headers.get("Cache-Control")).toBe("private, no-store");
    expect((await answerTo(people.coordinator, picture.fileId)).status).toBe(200);
    await AssociationModel.updateOne({ _id: association._id }, { status: "unlisted" });
    expect((await answerTo(null, picture.fileId)).status, "whoever has the address still finds the record").toBe(200);
  });

  test("of an activity while both it and its association are published", async () => {
    const activity = await ActivityModel.create({
      municipality: "593",
      associationId: association._id,
      status: "published",
      title: "Lenkki",
      place: { name: "Tori", village: "Keskusta" },
      schedule: { kind: "byAgreement" },
      cost: { amountCents: 0, text: "" },
      registration: "open",
    });
    const own = await makePicture({ kind: "activity", activityId: activity._id });
    expect((await answerTo(null, own.fileId)).status, "not yet shown by its record").toBe(404);
    await ActivityModel.updateOne({ _id: activity._id }, { photo: own });
    expect((await answerTo(null, own.fileId)).status).toBe(200);
    await ActivityModel.updateOne({ _id: activity._id }, { status: "draft" });
    expect((await answerTo(null, own.fileId)).status).toBe(404);
    await ActivityModel.updateOne({ _id: activity._id }, { status: "published" });
    await AssociationModel.updateOne({ _id: association._id }, { status: "archived" });
    expect((await answerTo(null, own.fileId)).status).toBe(404);
    expect((await answerTo(town.people.editor, own.fileId)).status).toBe(200);
  });

  test("never where it is a paper of a case or an upload on its way", async () => {
    const paper = await makeFile({ kind: "association", associationId: association._id });
    expect((await answerTo(null, paper.fileId)).status).toBe(404);
    const sent = await makePicture({ kind: "upload", personId: town.people.editor._id });
    expect((await answerTo(town.people.editor, sent.fileId)).status).toBe(404);
    expect((await answerTo(null, "nonsense")).status).toBe(404);
  });
});
