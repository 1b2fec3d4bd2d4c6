import { createHash } from "node:crypto";
import { Schema } from "mongoose";
import { canonicalJson, sameJson } from "#domain/shared/same-json";
import {
  actedBy,
  chronicle,
  type Chronicle,
  type Happening,
  type HistoryEntry,
  type Stamp,
} from "#models/chronicle.server";
import { partOptions } from "#models/define-model.server";

/** What a record said at one time. The content is the part that people write, never its state or its history. */
export type RecordVersion = {
  number: number;
  content: Record<string, unknown>;
  at: Date;
  by: { personId: string | null; name: string };
};

export type Versioned = Chronicle & { versions: RecordVersion[] };

const version = new Schema<RecordVersion>(
  {
    number: { type: Number, required: true },
    content: { type: Schema.Types.Mixed, required: true },
    at: { type: Date, required: true },
    by: {
      type: actedBy,
      required: true,
    },
  },
  partOptions,
);

/** The schema field of every record whose earlier contents can be read, compared and brought back. */
export const versionFields = { versions: { type: [version], default: [] } };

/** A content's fingerprint: it stands among the facts of the history, whose hash chain then covers the version too. */
const fingerprintOf = (content: unknown): string => createHash("sha256").update(canonicalJson(content)).digest("hex");

/**
 * Writes an event into a record's history and, where the content has changed since the last version, keeps it as a new
 * one. Saving the record makes both true at once.
 */
export function chronicleVersion(
  record: Versioned,
  content: Record<string, unknown>,
  { facts = {}, ...happening }: Happening,
  stamp: Stamp,
): void {
  const last = record.versions.at(-1);
  if (last && sameJson(last.content, content))
    return chronicle(record, { ...happening, facts: { ...facts, version: last.number } }, stamp);
  const number = (last?.number ?? 0) + 1;
  const plain = JSON.parse(canonicalJson(content)) as Record<string, unknown>;
  record.versions.push({ number, content: plain, at: stamp.at, by: { ...stamp.by } });
  chronicle(record, { ...happening, facts: { ...facts, version: number, fingerprint: fingerprintOf(content) } }, stamp);
}

/** The number of the first version whose content is not the one its history entry sealed, or null. */
export function firstForgedVersion(
  versions: readonly RecordVersion[],
  history: readonly Pick<HistoryEntry, "facts">[],
): number | null {
  const sealed = new Map(
    history.flatMap(({ facts }) => (facts["fingerprint"] ? [[facts["version"], facts["fingerprint"]]] : [])),
  );
  const forged = versions.find(({ number, content }) => sealed.get(number) !== fingerprintOf(content));
  return forged?.number ?? null;
}

/** The number of the newest version; 0 where nothing was kept yet. */
export const lastVersionOf = ({ versions }: Pick<Versioned, "versions">): number => versions.at(-1)?.number ?? 0;
