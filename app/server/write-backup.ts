import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { type BackupLine, formatLine } from "#server/backup-format";
import { openedDatabase } from "#server/opened-database";

export type Counts = Record<string, number>;

/** Values as they are stored: a double that happens to be whole must come back as a double. */
const AS_STORED = { promoteValues: false, promoteLongs: false, promoteBuffers: false };

/** Writes every document of every collection, files in GridFS included, into one file, a document at a time. */
export async function writeBackup(file: string, now: Date): Promise<Counts> {
  const counts: Counts = {};
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(Readable.from(lines(counts, now)), createGzip(), createWriteStream(unfinished, { mode: 0o600 }));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return counts;
}

async function* lines(counts: Counts, now: Date): AsyncGenerator<string> {
  const hash = createHash("sha256");
  for await (const line of content(counts, now)) {
    const text = formatLine(line);
    hash.update(text);
    yield text;
  }
  yield formatLine({ kind: "end", content: { counts, sha256: hash.digest("hex") } });
}

async function* content(counts: Counts, now: Date): AsyncGenerator<BackupLine> {
  yield { kind: "kumppaniBackup", content: { version: 1, madeAt: now.toISOString() } };
  const database = openedDatabase();
  for (const name of await collectionNames()) {
    yield { kind: "collection", content: { name } };
    counts[name] = 0;
    for await (const document of database.collection(name).find({}, AS_STORED)) {
      counts[name] += 1;
      yield { kind: "document", content: document };
    }
  }
}

async function collectionNames(): Promise<string[]> {
  const collections = await openedDatabase().listCollections({ type: "collection" }).toArray();
  return collections
    .map(({ name }) => name)
    .filter((name) => !name.startsWith("system."))
    .sort();
}
