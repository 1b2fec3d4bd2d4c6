import { Schema } from "mongoose";
import { partOptions } from "#models/define-model.server";

export type StoredLocalText = { fi: string; sv: string | null; en: string | null };

/** A text in up to three languages, Finnish always. */
export const localTextSchema = new Schema<StoredLocalText>(
  {
    fi: { type: String, required: true },
    sv: { type: String, default: null },
    en: { type: String, default: null },
  },
  partOptions,
);

/** A thing the municipality names itself: a unit, a deciding body, a kind of attachment. */
export type CodedName = { code: string; names: StoredLocalText };
