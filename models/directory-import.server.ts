import { Schema } from "mongoose";
import { CSV_KINDS, type CsvColumn, type CsvKind } from "#domain/import/csv-columns";
import { IMPORT_KEEPINGS, type ImportKeeping } from "#domain/import/import-keeping";
import { IMPORT_STATUSES, WORKING_STATUSES, type ImportStatus } from "#domain/import/import-lifecycle";
import { ENCODINGS, type Encoding } from "#domain/import/read-text";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** How a table is read: what was found out about it, and what a person said its columns are. */
export type ImportTable = {
  encoding: Encoding;
  delimiter: string;
  rowCount: number;
  headers: string[];
  /** The first rows, for choosing columns by what stands in them. */
  examples: string[][];
  kind: CsvKind;
  mapping: (CsvColumn | null)[];
};

/** What becomes of what people have edited in the service: it stays, or the file's word is taken. */
export const EDITED_CHOICES = ["keep", "take"] as const;
export type EditedChoice = (typeof EDITED_CHOICES)[number];

/** How many rows came to what, once a stage of the import is over. */
export type ImportCounts = Record<string, number>;

/**
 * An import of a file into the directory (tuonti). It becomes true by being written; the worker then reads the file, and
 * once a person has seen what it would do and said so, carries it out row by row. The rows are records of their own.
 */
export type DirectoryImport = RecordFields &
  Chronicle & {
    municipality: string;
    status: ImportStatus;
    /** Whose ids the file uses; two files of the same source mean the same record by the same id. */
    source: string;
    file: { fileId: string; name: string; size: number; sha256: string };
    format: "json" | "csv";
    /** Null for the import format, which says itself what it holds. */
    table: ImportTable | null;
    edited: EditedChoice;
    /** Every row of the file stands among the import's rows; before that they may be there in part. */
    rowsRead: boolean;
    /** Parts of the file that the directory has no home for, with how many records each holds. */
    withoutHome: { part: string; count: number }[];
    counts: ImportCounts;
    /** Whether its file and rows are there; an end is set to that. */
    keeping: ImportKeeping;
    /** A worker has it in hand until then. */
    heldUntil: Date | null;
  };

const schema = new Schema<DirectoryImport>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    status: { type: String, enum: IMPORT_STATUSES, required: true },
    source: { type: String, default: "" },
    file: {
      type: new Schema(
        {
          fileId: { type: String, required: true },
          name: { type: String, required: true },
          size: { type: Number, required: true },
          sha256: { type: String, required: true },
        },
        partOptions,
      ),
      required: true,
    },
    format: { type: String, enum: ["json", "csv"], required: true },
    table: {
      type: new Schema<ImportTable>(
        {
          encoding: { type: String, enum: ENCODINGS, required: true },
          delimiter: { type: String, required: true },
          rowCount: { type: Number, required: true },
          headers: { type: [String], required: true },
          examples: { type: [[String]], default: [] },
          kind: { type: String, enum: CSV_KINDS, required: true },
          mapping: { type: [String], default: [] },
        },
        partOptions,
      ),
      default: null,
    },
    edited: { type: String, enum: EDITED_CHOICES, default: "keep" },
    rowsRead: { type: Boolean, default: false },
    withoutHome: {
      type: [
        new Schema({ part: { type: String, required: true }, count: { type: Number, required: true } }, partOptions),
      ],
      default: [],
    },
    counts: { type: Schema.Types.Mixed, default: {} },
    keeping: { type: String, enum: IMPORT_KEEPINGS, default: "kept" },
    heldUntil: { type: Date, default: null },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ municipality: 1, createdAt: -1 });
schema.index({ status: 1 }, { partialFilterExpression: { status: { $in: [...WORKING_STATUSES] } } });

export const DirectoryImportModel = defineModel<DirectoryImport>("DirectoryImport", schema, "directoryImports");
