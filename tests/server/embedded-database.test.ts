import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import mongoose from "mongoose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type EmbeddedDatabase, startEmbeddedDatabase } from "#server/embedded-database";
import { connect, disconnect } from "#models/connection.server";

const said: string[] = [];
const say = (line: string) => void said.push(line);
let dataDir: string;
let database: EmbeddedDatabase;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), "kumppani-db-"));
});

afterAll(async () => {
  await disconnect();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
});

describe("the embedded database", () => {
  test("removes what a killed run left behind", async () => {
    const leftBehind = path.join(dataDir, "run", "embedded-mongodb-oldOne");
    await mkdir(leftBehind, { recursive: true });
    database = await startEmbeddedDatabase({ dataDir, say });
    const sockets = await readdir(path.join(dataDir, "run"));
    expect(sockets).toContain("mongodb.sock");
    expect(sockets).not.toContain("embedded-mongodb-oldOne");
  });

  test("refuses a second engine on the same folder and says which", async () => {
    await expect(startEmbeddedDatabase({ dataDir, say })).rejects.toThrow(
      `The database folder ${path.join(dataDir, "database")} is in use by another Kumppani.`,
    );
  });

  test("comes back by itself after a kill, on the same address, with everything that was confirmed", async () => {
    await connect(database.uri);
    const notes = mongoose.connection.collection("notes");
    for (let number = 1; number <= 50; number++) await notes.insertOne({ number });
    const before = database.pid();
    process.kill(before ?? 0, "SIGKILL");
    await expect.poll(() => notes.countDocuments().catch(() => 0), { timeout: 15_000, interval: 200 }).toBe(50);
    expect(database.pid()).not.toBe(before);
    expect(said).toContain("The database stopped unexpectedly; starting it again in 0.1 s.");
    await notes.insertOne({ number: 51 });
    expect(await notes.countDocuments()).toBe(51);
    const sockets = (await readdir(path.join(dataDir, "run"))).filter((name) => name.startsWith("embedded-mongodb-"));
    expect(sockets).toHaveLength(1);
  });

  test("chooses among indexes also where many records have to be looked through for nothing", async () => {
    const many = mongoose.connection.collection<{ _id: number; a: number; b: number; c: number }>("many");
    await many.createIndexes([{ key: { a: 1 } }, { key: { b: 1 } }]);
    await many.insertMany(Array.from({ length: 30_000 }, (_, number) => ({ _id: number, a: 1, b: 1, c: 1 })));
    const none = { a: 1, b: 1, c: 2 };
    expect(await many.find(none).toArray()).toEqual([]);
    expect(await many.countDocuments(none)).toBe(0);
    expect(await many.updateMany(none, { $set: { c: 3 } })).toMatchObject({ matchedCount: 0 });
    const either = { $or: [none, { a: 2 }] };
    expect(await many.find(either).sort({ c: 1 }).toArray()).toEqual([]);
  });

  test("puts the socket in the temporary folder when the data folder's path is too long for one", async () => {
    const deep = path.join(dataDir, "a-folder-name-that-is-rather-long".repeat(3));
    const other = await startEmbeddedDatabase({ dataDir: deep, say });
    expect(decodeURIComponent(other.uri)).toContain(path.join(os.tmpdir(), "kumppani-"));
    await other.stop();
  });
});
