import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { LoaderFunctionArgs } from "@remix-run/node";
import pino from "pino";
import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import type { Person } from "#models/person.server";
import { completeFile, openFileForWriting } from "#models/stored-file.server";
import { makeTown, sessionCookie, TOWN_NOW, type Town } from "#tests/support/cast";
import { testDatabase } from "#tests/support/database";
import { photo } from "#tests/support/test-picture";
import { loader } from "../../app/routes/files.$fileId/route";

testDatabase();

let town: Town;
beforeAll(async () => {
  town = await makeTown();
});

/** A file that the editor has sent, under a name with letters that no header holds. */
async function sent(contentType: string, bytes: Buffer): Promise<string> {
  const { stream, fileId } = openFileForWriting("tilinpäätös.x");
  await pipeline(Readable.from([bytes]), stream);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await completeFile(fileId, { contentType, sha256, owner: { kind: "upload", personId: town.people.editor._id } });
  return fileId;
}

async function answerTo(person: Person, fileId: string, query = ""): Promise<Response> {
  const headers = new Headers({ Cookie: await sessionCookie(person, TOWN_NOW) });
  const request = new Request(`http://localhost/files/${fileId}${query}`, { headers });
  const log = pino({ level: "silent" });
  const context = { arrivedAt: TOWN_NOW, requestId: "test", nonce: "", clientKey: "client", log };
  const args: LoaderFunctionArgs = { request, params: { fileId }, context };
  return loader(args).catch((thrown: unknown) => {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  });
}

test("a photo of a paper is previewed small and upright, and opened as it came", async () => {
  const bytes = await photo({ width: 1200, height: 800, orientation: 6 });
  const fileId = await sent("image/jpeg", bytes);
  const small = await answerTo(town.people.editor, fileId, "?size=small");
  expect(Object.fromEntries(small.headers)).toMatchObject({
    ...{ "content-type": "image/webp", "content-security-policy": "sandbox", "cache-control": "private, no-store" },
  });
  expect(await sharp(Buffer.from(await small.arrayBuffer())).metadata()).toMatchObject({ width: 320, height: 480 });
  const whole = await answerTo(town.people.editor, fileId);
  expect(Buffer.from(await whole.arrayBuffer()).equals(bytes)).toBe(true);
  expect((await answerTo(town.people.outsider, fileId, "?size=small")).status).toBe(404);
});

test("what only says it is a photo is sent as it is", async () => {
  const fileId = await sent("image/jpeg", Buffer.from("no picture"));
  const answer = await answerTo(town.people.editor, fileId, "?size=small");
  expect(await answer.text()).toBe("no picture");
});

test("a pdf opens in the browser's reader and may load, run and be framed by nothing; a text document is saved", async () => {
  const pdf = await answerTo(town.people.editor, await sent("application/pdf", Buffer.from("%PDF-1.7")));
  expect(pdf.headers.get("Content-Disposition")).toBe(
    `inline; filename="tilinp__t_s.x"; filename*=UTF-8''tilinp%C3%A4%C3%A4t%C3%B6s.x`,
  );
  expect(pdf.headers.get("Content-Security-Policy")).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/);
  const text = await answerTo(
    town.people.editor,
    await sent("application/vnd.oasis.opendocument.text", Buffer.from("odt")),
  );
  expect(text.headers.get("Content-Disposition")).toMatch(/^attachment/);
  expect(text.headers.get("Content-Security-Policy")).toBe("sandbox");
});
