import { Schema } from "mongoose";
import type { ReturningTerm } from "#domain/taxonomy/returning";
import { TAXONOMIES, type Taxonomy, type Term } from "#domain/taxonomy/term";
import { partOptions } from "#models/define-model.server";
import { localTextSchema } from "#models/local-text.server";

export const termSchema = new Schema<Term>(
  {
    code: { type: String, required: true },
    names: { type: localTextSchema, required: true },
    synonyms: { type: [String], default: [] },
    mergedInto: { type: String, default: null },
    retired: { type: Boolean, default: false },
    sensitive: { type: Boolean, default: false },
    position: new Schema({ lat: { type: Number, required: true }, lon: { type: Number, required: true } }, partOptions),
  },
  partOptions,
);

/** A word whose merge was undone, until every record that had it has it again. */
export type StoredReturning = ReturningTerm & { taxonomy: Taxonomy };

export const returningSchema = new Schema<StoredReturning>(
  {
    taxonomy: { type: String, enum: TAXONOMIES, required: true },
    code: { type: String, required: true },
    into: { type: String, required: true },
    since: { type: Date, required: true },
  },
  partOptions,
);
