import { Schema } from "mongoose";
import { CONFIRMERS, type Confirmer } from "#domain/associations/confirmation";
import { partOptions } from "#models/define-model.server";

/** That a record was said to be true: when, on whose behalf, and what has been done to have it said again. */
export type Confirmation = {
  /** Civil date of the last confirmation, "YYYY-MM-DD". */
  confirmedOn: string | null;
  /** On whose behalf; never a name, for it stands on public pages. */
  confirmedBy: Confirmer | null;
  /** Reminders sent since the last confirmation, by the step of the ladder or the campaign. */
  reminders: { step: string; on: string }[];
  /** An import brought it: it is not asked about before this day, so that not everybody is written to at once. */
  askFrom?: string | null;
};

/** The schema fields of every record that is confirmed once a year. */
export const confirmationFields = {
  confirmedOn: { type: String, default: null },
  confirmedBy: { type: String, enum: [...CONFIRMERS, null], default: null },
  reminders: {
    type: [new Schema({ step: { type: String, required: true }, on: { type: String, required: true } }, partOptions)],
    default: [],
  },
  askFrom: { type: String, default: null },
};
