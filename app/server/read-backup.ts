import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { type BackupLine, parseLine } from "#server/backup-format";
import { openedDatabase } from "#server/opened-database";
import { StartProblem } from "#server/start-problem";
import type { Counts } from "#server/write-backup";

/** One insert carries at most this much, so that memory stays flat however large the backup. */
const BATCH = { documents: 1_000, characters: 8_000_000 };

/** Reads the whole file once and changes nothing: a damaged backup must be found before anything is replaced. */
export async function checkBackup(file: string): Promise<Counts> {
  const hash = createHash("sha256");
  let isFirst = true;
  for await (const { text, line } of linesOf(file)) {
    if (isFirst && line.kind !== "kumppaniBackup") throw damaged(file, "it does not begin as one");
    isFirst = false;
    if (line.kind !== "end") hash.update(`${text}\n`);
    else if (line.content.sha256 === hash.digest("hex")) return line.content.counts;
    else throw damaged(file, "its content has changed");
  }
  throw damaged(file, "its end is missing");
}

/** Makes every collection and inserts every document of a checked backup. */
export async function insertBackup(file: string): Promise<void> {
  let collection = "";
  let batch: Record<string, unknown>[] = [];
  let characters = 0;
  const flush = async () => {
    if (batch.length > 0) await openedDatabase().collection(collection).insertMany(batch);
    batch = [];
    characters = 0;
  };
  for await (const { text, line } of linesOf(file)) {
    if (line.kind === "collection") {
      await flush();
      collection = line.content.name;
      await openedDatabase().createCollection(collection);
    } else if (line.kind === "document") {
      batch.push(line.content);
      characters += text.length;
      if (batch.length >= BATCH.documents || characters >= BATCH.characters) await flush();
    }
  }
  await flush();
}

/** Counts what is in the database now against what the backup says it holds. */
export async function verifyCounts(expected: Counts): Promise<void> {
  for (const [name, count] of Object.entries(expected)) {
    const found = await openedDatabase().collection(name).countDocuments();
    if (found !== count) throw new StartProblem(`${name} should hold ${count} documents, but holds ${found}.`);
  }
}

async function* linesOf(file: string): AsyncGenerator<{ text: string; line: BackupLine }> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on("error", (error) => unzipped.destroy(error));
  try {
    for await (const text of splitIntoLines(source.pipe(unzipped).setEncoding("utf8"))) {
      const line = parseLine(text);
      if (!line) throw damaged(file, "it holds a line that cannot be read");
      yield { text, line };
    }
  } catch (error) {
    if (error instanceof StartProblem) throw error;
    if (isMissing(error)) throw new StartProblem(`There is no file ${file}. Nothing was changed.`);
    throw damaged(file, error instanceof Error ? error.message : String(error));
  } finally {
    source.destroy();
  }
}

/** By hand, because Node's readline does not pass on an error of the stream it reads. */
async function* splitIntoLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  if (rest !== "") yield rest;
}

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";

function damaged(file: string, why: string): StartProblem {
  return new StartProblem(`${file} is not a whole Kumppani backup: ${why}. Nothing was changed.`);
}
