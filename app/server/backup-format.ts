import mongoose from "mongoose";
import { z } from "zod";

/**
 * A backup is a gzip file of lines: a word for the line's kind, a space and JSON. Documents are in MongoDB's canonical
 * extended JSON, which keeps every type. The last line holds the counts and a hash of all lines before it.
 */
const KINDS = {
  kumppaniBackup: z.object({ version: z.literal(1), madeAt: z.iso.datetime() }),
  collection: z.object({ name: z.string() }),
  document: z.record(z.string(), z.unknown()),
  end: z.object({ counts: z.record(z.string(), z.number()), sha256: z.string() }),
};

type Kind = keyof typeof KINDS;
export type BackupLine = { [K in Kind]: { kind: K; content: z.infer<(typeof KINDS)[K]> } }[Kind];

const { EJSON } = mongoose.mongo.BSON;

export function formatLine({ kind, content }: BackupLine): string {
  const json = kind === "document" ? EJSON.stringify(content, { relaxed: false }) : JSON.stringify(content);
  return `${kind} ${json}\n`;
}

/** @returns null when the line is none of ours. */
export function parseLine(text: string): BackupLine | null {
  const [kind = ""] = text.split(" ", 1);
  const json = text.slice(kind.length + 1);
  try {
    if (kind === "document") return { kind, content: KINDS.document.parse(EJSON.parse(json, { relaxed: false })) };
    const content: unknown = JSON.parse(json);
    if (kind === "kumppaniBackup") return { kind, content: KINDS.kumppaniBackup.parse(content) };
    if (kind === "collection") return { kind, content: KINDS.collection.parse(content) };
    if (kind === "end") return { kind, content: KINDS.end.parse(content) };
    return null;
  } catch {
    return null;
  }
}
