import { Schema } from "mongoose";
import type { Criterion } from "#domain/grants/scoring/criteria";
import { NO_SCORING, type ScoringScheme } from "#domain/grants/scoring/scheme";
import { partOptions } from "#models/define-model.server";
import { localTextSchema } from "#models/local-text.server";

const wholeNumber = { type: Number, required: true, validate: Number.isSafeInteger } as const;

/** Assessors may be left to judge for themselves: an empty guidance is one. */
const guidance = new Schema<Criterion["guidance"]>(
  { fi: { type: String, default: "" }, sv: { type: String, default: null }, en: { type: String, default: null } },
  partOptions,
);

const criterion = new Schema<Criterion>(
  {
    id: { type: String, required: true },
    name: { type: localTextSchema, required: true },
    guidance: { type: guidance, required: true },
    min: wholeNumber,
    max: wholeNumber,
    weightBp: wholeNumber,
    /** Judged, or a formula with its version and weights: checked by the domain before it is stored. */
    judging: { type: Schema.Types.Mixed, required: true },
  },
  partOptions,
);

/** What applications are scored by, as the database keeps it; a record of an earlier program scores nothing. */
export const scoringScheme = {
  type: new Schema<ScoringScheme>(
    { version: wholeNumber, criteria: { type: [criterion], default: [] }, talkOver: wholeNumber },
    partOptions,
  ),
  default: () => NO_SCORING,
};
