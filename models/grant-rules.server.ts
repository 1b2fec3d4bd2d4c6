import { Schema } from "mongoose";
import { ATTACHMENT_KINDS } from "#domain/grants/attachment-kinds";
import {
  APPLICANT_KINDS,
  GRANT_CATEGORIES,
  GRANT_RUNS,
  HOME_RULES,
  OPEN_RULES,
  type CallDefaults,
  type EligibilityRules,
  type GrantRules,
} from "#domain/grants/programme-rules";
import { partOptions } from "#models/define-model.server";

const eligibility = new Schema<EligibilityRules>(
  {
    applicants: { type: [{ type: String, enum: APPLICANT_KINDS }], required: true },
    home: { type: String, enum: HOME_RULES, required: true },
    registered: { type: Boolean, required: true },
    activeMonths: { type: Number, required: true, min: 0 },
    onePerCategory: { type: Boolean, required: true },
  },
  partOptions,
);

/** The rules of a grant as the database keeps them; a record of an earlier program keeps nobody out. */
export const grantRules = {
  type: new Schema<GrantRules>(
    {
      category: { type: String, enum: GRANT_CATEGORIES, required: true },
      run: { type: String, enum: GRANT_RUNS, required: true, default: "yearly" },
      eligibility: { type: eligibility, required: true },
      ownSharePercent: { type: Number, required: true, min: 0, max: 100 },
      passOn: { type: Boolean, required: true },
    },
    partOptions,
  ),
  default: () => OPEN_RULES,
};

export const callDefaults = {
  type: new Schema<CallDefaults>(
    {
      decidingBody: { type: String, default: null },
      sharePercent: { type: Number, required: true, min: 1, max: 100 },
      capCents: { type: Number, default: null },
      attachments: { type: [{ type: String, enum: ATTACHMENT_KINDS }], default: [] },
    },
    partOptions,
  ),
  default: () => ({ decidingBody: null, sharePercent: 100, capCents: null, attachments: [] }),
};
