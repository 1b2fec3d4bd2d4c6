import { createHash } from "node:crypto";
import { Schema } from "mongoose";
import type { Suspect } from "#domain/import/association-book";
import type { Twin } from "#domain/import/file-names";
import type { FieldChange } from "#domain/import/compare";
import { RECORD_KINDS, type ImportedRecord, type RecordKind } from "#domain/import/imported-record";
import type { RecordProblem } from "#domain/import/problems";
import { defineModel, partOptions, recordOptions, type RecordFields } from "#models/define-model.server";

/** What an import would do with a row; null until it has been compared with what stands. */
export const VERDICTS = ["create", "change", "unchanged", "duplicate", "broken"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What became of a row when the import was carried out. */
export const OUTCOMES = ["created", "changed", "unchanged", "leftOut", "failed"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of a row's change when the import was undone. */
export const UNDOINGS = ["removed", "restored", "kept"] as const;
export type Undoing = (typeof UNDOINGS)[number];

/** A person's word on a suspected duplicate: another association, the same one, or not to be brought in at all. */
export const DECISIONS = ["new", "same", "leave"] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a record was before an import changed it, as far as the import could change it. */
export type Before = {
  /** The number of the version that was the last one then. */
  version: number;
  content: Record<string, unknown>;
  status: string | null;
  confirmedOn: string | null;
  confirmedBy: string | null;
  reminders: { step: string; on: string }[];
  askFrom: string | null;
  externalId: string | null;
  importedAs: { source: string; id: string }[];
};

/** One record of an imported file, what is to become of it and what became of it. */
export type ImportRow = RecordFields & {
  importId: string;
  /** The order in which rows are carried out; undoing goes the other way. */
  sequence: number;
  line: number | null;
  kind: RecordKind | null;
  label: string;
  record: ImportedRecord | null;
  problems: RecordProblem[];
  verdict: Verdict | null;
  changes: FieldChange[];
  suspects: Suspect[];
  /** Earlier rows of the same file that may be about the same; missing in rows of an earlier program. */
  twins?: Twin[];
  decision: Decision | null;
  /** Take the file's word also where people have edited the record; null: as the import says for all rows. */
  takesAll: boolean | null;
  /** The record that is meant: found, chosen as the same, or the one to be created under this id. */
  recordId: string | null;
  /** The association it belongs to, where that was found while planning. */
  ownerId: string | null;
  outcome: Outcome | null;
  /** Why it was left out, failed, or was kept when the rest was undone. */
  reason: string | null;
  before: Before | null;
  undone: Undoing | null;
  /** The whole record, where undoing the import removed it. */
  removed: Record<string, unknown> | null;
};

const problem = new Schema<RecordProblem>(
  {
    column: { type: String, default: "" },
    code: { type: String, required: true },
    param: { type: String, default: "" },
    value: { type: String, default: "" },
  },
  partOptions,
);
const suspect = new Schema<Suspect>(
  {
    id: { type: String, required: true },
    name: { type: String, required: true },
    reason: { type: String, enum: ["registerNumber", "businessId", "name"], required: true },
    sameSource: { type: Boolean, default: false },
  },
  partOptions,
);
const twin = new Schema<Twin>(
  {
    id: { type: String, required: true },
    name: { type: String, required: true },
    line: { type: Number, default: null },
  },
  partOptions,
);
const anything = { type: Schema.Types.Mixed } as const;
const change = new Schema<FieldChange>(
  { path: { type: String, required: true }, from: anything, to: anything, kept: { type: Boolean, required: true } },
  partOptions,
);
const mixed = { type: Schema.Types.Mixed, default: null } as const;
const nullableText = { type: String, default: null } as const;

const schema = new Schema<ImportRow>(
  {
    _id: { type: String, required: true },
    importId: { type: String, required: true },
    sequence: { type: Number, required: true },
    line: { type: Number, default: null },
    kind: { type: String, enum: [...RECORD_KINDS, null], default: null },
    label: { type: String, default: "" },
    record: mixed,
    problems: { type: [problem], default: [] },
    verdict: { type: String, enum: [...VERDICTS, null], default: null },
    changes: { type: [change], default: [] },
    suspects: { type: [suspect], default: [] },
    twins: { type: [twin], default: [] },
    takesAll: { type: Boolean, default: null },
    decision: { type: String, enum: [...DECISIONS, null], default: null },
    recordId: nullableText,
    ownerId: nullableText,
    outcome: { type: String, enum: [...OUTCOMES, null], default: null },
    reason: nullableText,
    before: mixed,
    undone: { type: String, enum: [...UNDOINGS, null], default: null },
    removed: mixed,
  },
  recordOptions,
);
schema.index({ importId: 1, sequence: 1 }, { unique: true });
schema.index({ importId: 1, verdict: 1, sequence: 1 });
schema.index({ importId: 1, outcome: 1, sequence: 1 });

export const ImportRowModel = defineModel<ImportRow>("ImportRow", schema, "importRows");

/** A row as the file tells it, before anything is known about it. */
const FRESH = {
  verdict: null,
  changes: [],
  suspects: [],
  twins: [],
  decision: null,
  takesAll: null,
  ownerId: null,
  outcome: null,
  reason: null,
  before: null,
  undone: null,
  removed: null,
} as const satisfies Partial<ImportRow>;

type FreshRow = Omit<ImportRow, keyof typeof FRESH | "__v" | "createdAt" | "updatedAt"> & Pick<ImportRow, "verdict">;

/** Writes rows as they are: they are of our own making, and thousands of them are not looked through once more. */
export async function insertRows(rows: readonly FreshRow[], at: Date): Promise<void> {
  const stored = rows.map((row) => ({ ...FRESH, ...row, __v: 0, createdAt: at, updatedAt: at }));
  await ImportRowModel.insertMany(stored, { lean: true });
}

/** Ids that follow from the import and the row: whoever does the same work twice does it to the same records. */
const derivedId = (...parts: (string | number)[]): string =>
  createHash("sha256").update(parts.join("/")).digest("hex").slice(0, 24);

export const rowIdOf = (importId: string, sequence: number): string => derivedId(importId, sequence, "row");
/** The id of the record that a row creates. */
export const newRecordIdOf = (importId: string, sequence: number): string => derivedId(importId, sequence, "record");

/** How many rows of an import came to what: "create" and the other verdicts, then "outcome_created" and the like. */
export async function countRows(importId: string): Promise<Record<string, number>> {
  const counted = await ImportRowModel.aggregate<{
    _id: { verdict: string | null; outcome: string | null; undone: string | null };
    count: number;
  }>([
    { $match: { importId } },
    { $group: { _id: { verdict: "$verdict", outcome: "$outcome", undone: "$undone" }, count: { $sum: 1 } } },
  ]);
  const counts: Record<string, number> = {};
  const add = (key: string, count: number) => (counts[key] = (counts[key] ?? 0) + count);
  for (const { _id, count } of counted) {
    add("rows", count);
    add(_id.verdict ?? "unplanned", count);
    add(`outcome_${_id.outcome ?? "none"}`, count);
    if (_id.undone) add(`undone_${_id.undone}`, count);
  }
  return counts;
}
