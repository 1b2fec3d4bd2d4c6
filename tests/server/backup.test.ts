import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import mongoose from "mongoose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkBackup, insertBackup, verifyCounts } from "#server/read-backup";
import { openedDatabase } from "#server/opened-database";
import { writeBackup } from "#server/write-backup";
import { testDatabase } from "#tests/support/database";

testDatabase();

const { Double, GridFSBucket, Int32, Long, ObjectId } = mongoose.mongo;
const now = new Date("2027-01-04T10:00:00Z");
const receipt = randomBytes(700_000);
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "kumppani-backup-"));
  file = path.join(folder, "all.backup");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const everyType = {
  _id: new ObjectId("6560a1b2c3d4e5f6a7b8c9d0"),
  whole: new Int32(7),
  large: Long.fromString("9007199254740993"),
  wholeDouble: new Double(5),
  when: now,
  nothing: null,
  text: 'Pieksämäki ŋ đ \u2028 "lainaus"\nrivi',
  nested: [{ a: [1, [2]] }, {}],
};

describe("backup and restore", () => {
  test("bring back every document with its types, and every file byte for byte", async () => {
    const database = openedDatabase();
    await database.collection<Record<string, unknown>>("things").insertOne(everyType);
    await database.collection("things").insertMany(Array.from({ length: 2_500 }, (_, number) => ({ number })));
    const stored = new GridFSBucket(database).openUploadStream("kuitti.pdf", { metadata: { sha256: "abc" } });
    await pipeline(Readable.from([receipt]), stored);
    const counts = await writeBackup(file, now);
    expect(counts).toMatchObject({ things: 2_501, "fs.files": 1, "fs.chunks": 3 });

    await mongoose.connection.dropDatabase();
    expect(await checkBackup(file)).toEqual(counts);
    await insertBackup(file);
    await verifyCounts(counts);

    const asStored = { promoteValues: false, promoteLongs: false };
    expect(await database.collection("things").findOne({ _id: everyType._id }, asStored)).toMatchObject({
      whole: new Int32(7),
      large: Long.fromString("9007199254740993"),
      wholeDouble: new Double(5),
      when: now,
      text: everyType.text,
    });
    const restored = await buffer(new GridFSBucket(database).openDownloadStream(stored.id));
    expect(restored.equals(receipt)).toBe(true);
  });

  test("a second backup of the restored database holds the same", async () => {
    const again = path.join(folder, "again.backup");
    expect(await writeBackup(again, now)).toEqual(await checkBackup(file));
    expect(await readFile(again)).toEqual(await readFile(file));
  });

  test("the file is for its owner alone", async () => {
    expect((await stat(file)).mode & 0o077).toBe(0);
  });

  test("a cut, a changed and a foreign file are refused", async () => {
    const whole = await readFile(file);
    const cut = path.join(folder, "cut");
    await writeFile(cut, whole.subarray(0, whole.length / 2));
    await expect(checkBackup(cut)).rejects.toThrow("is not a whole Kumppani backup");
    const changed = path.join(folder, "changed");
    const bytes = Buffer.from(whole);
    bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
    await writeFile(changed, bytes);
    await expect(checkBackup(changed)).rejects.toThrow("is not a whole Kumppani backup");
    const foreign = path.join(folder, "foreign");
    await writeFile(foreign, "something else");
    await expect(checkBackup(foreign)).rejects.toThrow("is not a whole Kumppani backup");
    await expect(checkBackup(path.join(folder, "missing"))).rejects.toThrow("There is no file");
  });
});
