import { buffer } from "node:stream/consumers";
import sharp from "sharp";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { PICTURES } from "#domain/files/picture-rules";
import type { Actor } from "#domain/roles";
import { days } from "#domain/shared/durations";
import { receiveUpload } from "#http/receive-upload.server";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { firstBrokenEntry } from "#models/chronicle.server";
import type { FileReference } from "#models/grant-case.server";
import { storePicture } from "#models/picture-file.server";
import { findFile, openFileForReading } from "#models/stored-file.server";
import { firstForgedVersion } from "#models/versions.server";
import { actorFor, makeAssociation, makeTown, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { logo, photo } from "#tests/support/test-picture";
import { setPicture } from "#use-cases/set-picture.server";
import { sweepAbandonedUploads } from "#use-cases/sweep-abandoned-uploads.server";

testDatabase();

const now = TOWN_NOW;
let town: Town;
let editor: Actor;
beforeAll(async () => {
  town = await makeTown();
  editor = await actorFor(town.people.editor);
});

let association: Association;
let number = 0;
beforeEach(async () => {
  number += 1;
  association = await makeAssociation({ name: `Kuvaajat ${number} ry` }, [town.people.editor, "editor"]);
  editor = await actorFor(town.people.editor);
});

/** The bytes as a browser sends them. */
async function upload(bytes: Buffer, name = "kuva.jpg"): Promise<FileReference> {
  const body = new FormData();
  body.append("file", new File([new Uint8Array(bytes)], name));
  const request = new Request("http://localhost/pictures", { method: "POST", body });
  const { file } = await receiveUpload(request, editor.personId, PICTURES);
  if (!file?.ok) throw new Error(file?.refusal.code ?? "no file");
  return file.value;
}

const stored = () => AssociationModel.findById(association._id).orFail();

type Change = { bytes?: Buffer; alt?: string; slot?: "logo" | "photo"; version?: number; actor?: Actor };

async function set({ bytes, alt = "Väki kävelee metsätiellä.", slot = "photo", version, actor = editor }: Change) {
  const { __v } = await stored();
  const target = { kind: "association" as const, associationId: association._id, slot };
  const sent = bytes ? await upload(bytes) : null;
  return { sent, result: await setPicture({ target, version: version ?? __v, upload: sent, alt, actor, now }) };
}

async function pictureNow(): Promise<{ fileId: string; width: number; height: number; alt: string }> {
  const picture = (await stored()).toObject<Association>().photo;
  if (!picture) throw new Error("no picture");
  return picture;
}

const bytesOf = (fileId: string): Promise<Buffer> => buffer(openFileForReading(fileId));

describe("a photo", () => {
  test("is kept upright, small and without the place it was taken in; what was sent is destroyed", async () => {
    const bytes = await photo({ width: 3000, height: 2000, orientation: 6 });
    expect((await sharp(bytes).metadata()).exif?.includes("Sirkka")).toBe(true);
    const { sent, result } = await set({ bytes });
    expect(result).toEqual({ ok: true, value: null });
    const picture = await pictureNow();
    expect(picture).toMatchObject({ width: 1067, height: 1600, alt: "Väki kävelee metsätiellä." });
    const kept = await bytesOf(picture.fileId);
    const metadata = await sharp(kept).metadata();
    expect(metadata).toMatchObject({ format: "webp", width: 1067, height: 1600 });
    expect(metadata.exif).toBeUndefined();
    expect(kept.includes("Sirkka")).toBe(false);
    expect(await findFile(sent?.fileId ?? "")).toBeNull();
    const { smallId } = (await findFile(picture.fileId)) ?? {};
    const small = await bytesOf(smallId ?? "");
    expect(await sharp(small).metadata()).toMatchObject({ format: "webp", width: 480, height: 720 });
  });

  test("becomes a version of the record, sealed by its history", async () => {
    await set({ bytes: await photo({ width: 300, height: 200 }) });
    const record = (await stored()).toObject<Association>();
    expect(record.history.at(-1)).toMatchObject({ event: "setPicture", facts: { picture: "photo", version: 1 } });
    expect(record.versions.at(-1)?.content).toMatchObject({ photo: { alt: "Väki kävelee metsätiellä." }, logo: null });
    expect(firstBrokenEntry(record.history)).toBeNull();
    expect(firstForgedVersion(record.versions, record.history)).toBeNull();
  });

  test("that is small already grows no larger, and keeps what one sees through", async () => {
    await set({ bytes: await logo(200, 100), slot: "logo" });
    const picture = (await stored()).logo;
    expect(picture).toMatchObject({ width: 200, height: 100 });
    expect(await sharp(await bytesOf(picture?.fileId ?? "")).metadata()).toMatchObject({ hasAlpha: true });
    expect((await findFile(picture?.fileId ?? ""))?.smallId).toBeNull();
  });

  test("gets new words without being sent again", async () => {
    await set({ bytes: await photo({ width: 300, height: 200 }) });
    const before = await pictureNow();
    expect((await set({ alt: "Kymmenen ihmistä kävelee." })).result).toMatchObject({ ok: true });
    expect(await pictureNow()).toEqual({ ...before, alt: "Kymmenen ihmistä kävelee." });
    expect((await set({ alt: "Kymmenen ihmistä kävelee." })).result).toMatchObject({ ok: true });
    expect((await stored()).versions).toHaveLength(2);
  });

  test("must be there before it can be described", async () => {
    expect((await set({})).result).toEqual({ ok: false, refusal: { code: "fileMissing" } });
  });

  test("that breaks off in the middle is refused, and nothing of it stays", async () => {
    const whole = await photo({ width: 2000, height: 1500 });
    const { sent, result } = await set({ bytes: whole.subarray(0, 1000) });
    expect(result).toEqual({ ok: false, refusal: { code: "unreadable" } });
    expect(await findFile(sent?.fileId ?? "")).toBeNull();
    expect((await stored()).photo).toBeNull();
  });

  test.each([
    ["a pdf", Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(200, "x")]), "kindNotAllowed"],
    ["a drawing that may hold a script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), "kindNotAllowed"],
    ["a phone's heic", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), "kindNotAllowed"],
    ["more than 25 MB", Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(25_000_001)]), "tooLarge"],
  ])("is not %s", async (_what, bytes, code) => {
    await expect(upload(bytes)).rejects.toThrow(code);
  });
});

describe("whose picture it is", () => {
  test("a stranger finds nothing to change, and a stale page changes nothing", async () => {
    const bytes = await photo({ width: 300, height: 200 });
    const outsider = await actorFor(town.people.outsider);
    expect((await set({ bytes, actor: outsider })).result).toMatchObject({ refusal: { code: "notFound" } });
    const { sent, result } = await set({ bytes, version: 99 });
    expect(result).toMatchObject({ refusal: { code: "changedMeanwhile" } });
    expect(await findFile(sent?.fileId ?? ""), "what was sent is kept for the next try").not.toBeNull();
    expect((await stored()).photo).toBeNull();
  });

  test.each(["submitted", "archived"] as const)("a record that is %s keeps the pictures it has", async (status) => {
    await AssociationModel.updateOne({ _id: association._id }, { status });
    const { result } = await set({ bytes: await photo({ width: 300, height: 200 }) });
    expect(result).toMatchObject({ ok: false });
    expect((await stored()).photo).toBeNull();
  });

  test("an activity has a photo of its own", async () => {
    const activity = await ActivityModel.create({
      municipality: "593",
      associationId: association._id,
      title: "Lenkki",
      place: { name: "Tori", village: "Keskusta" },
      schedule: { kind: "byAgreement" },
      cost: { amountCents: 0, text: "" },
      registration: "open",
    });
    const target = { kind: "activity" as const, activityId: activity._id };
    const command = { target, version: activity.__v, alt: "Lenkillä.", now };
    const bytes = await photo({ width: 300, height: 200 });
    const outsider = await actorFor(town.people.outsider);
    expect(await setPicture({ ...command, upload: await upload(bytes), actor: outsider })).toMatchObject({ ok: false });
    expect(await setPicture({ ...command, upload: await upload(bytes), actor: editor })).toMatchObject({ ok: true });
    expect((await ActivityModel.findById(activity._id))?.photo).toMatchObject({ width: 300, alt: "Lenkillä." });
  });
});

describe("the sweep", () => {
  const later = (count: number) => new Date(Date.now() + days(count));

  test("takes a picture that never reached its record, and leaves what a record or an earlier version shows", async () => {
    const picture = { bytes: await photo({ width: 300, height: 200 }), width: 300, height: 200 };
    const owner = { kind: "association" as const, associationId: association._id };
    const lost = await storePicture({ large: picture, small: picture }, owner);
    const lostSmall = (await findFile(lost.fileId))?.smallId ?? "";
    await set({ bytes: await photo({ width: 1000, height: 500 }) });
    const first = await pictureNow();
    await set({ bytes: await photo({ width: 900, height: 500 }) });
    const second = await pictureNow();
    expect(await sweepAbandonedUploads(new Date()), "nothing before a day has passed").toBe(0);
    await sweepAbandonedUploads(later(2));
    expect(await findFile(lost.fileId)).toBeNull();
    expect(await findFile(lostSmall)).toBeNull();
    for (const { fileId } of [first, second]) {
      const kept = await findFile(fileId);
      expect(kept).not.toBeNull();
      expect(await findFile(kept?.smallId ?? "")).not.toBeNull();
    }
  });
});
