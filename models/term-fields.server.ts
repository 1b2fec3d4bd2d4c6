import { Schema } from "mongoose";
import type { Term } from "#domain/taxonomy/term";
import { partOptions } from "#models/define-model.server";
import { localTextSchema } from "#models/local-text.server";

export const termSchema = new Schema<Term>(
  {
    code: { type: String, required: true },
    names: { type: localTextSchema, required: true },
    synonyms: { type: [String], default: [] },
    mergedInto: { type: String, default: null },
    retired: { type: Boolean, default: false },
  },
  partOptions,
);
