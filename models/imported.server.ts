import { Schema } from "mongoose";
import { partOptions } from "#models/define-model.server";

/** What a record is called in a file it was imported from. */
export type FileId = { source: string; id: string };

/** That a record came from a file, or was said to be the same as one that did. */
export type Imported = {
  /** The id it was first imported under; the open data shows it. */
  externalId: string | null;
  /** Every id it goes by, each in its own source: two files may call it by different names. */
  importedAs: FileId[];
};

/** The schema fields of every record that may come from a file. */
export const importedFields = {
  externalId: { type: String, default: null },
  importedAs: {
    type: [
      new Schema<FileId>({ source: { type: String, default: "" }, id: { type: String, required: true } }, partOptions),
    ],
    default: [],
  },
};

/** An id means one record in its municipality and source: the database refuses the second. */
export function indexImported<Fields extends Imported>(schema: Schema<Fields>): void {
  schema.index(
    { municipality: 1, "importedAs.source": 1, "importedAs.id": 1 },
    { unique: true, partialFilterExpression: { "importedAs.id": { $type: "string" } } },
  );
}
