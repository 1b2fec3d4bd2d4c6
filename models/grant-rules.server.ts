import { Schema } from "mongoose";
import { ATTACHMENT_KINDS } from "#domain/grants/attachment-kinds";
import { ATTACHMENT_TIMINGS, type AskedAttachment, type LaterBy } from "#domain/grants/attachment-timing";
import type { GrantTerms, Retention, YearBody } from "#domain/grants/grant-terms";
import {
  APPLICANT_KINDS,
  GRANT_CATEGORIES,
  GRANT_RUNS,
  HOME_RULES,
  OPEN_RULES,
  USUAL_DEFAULTS,
  type CallDefaults,
  type EligibilityRules,
  type GrantRules,
} from "#domain/grants/programme-rules";
import { partOptions } from "#models/define-model.server";
import { localTextSchema } from "#models/local-text.server";

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

const laterBy = new Schema<LaterBy>(
  { days: { type: Number, default: null }, dayOfYear: { type: String, default: null } },
  partOptions,
);

export const callDefaults = {
  type: new Schema<CallDefaults>(
    {
      sharePercent: { type: Number, required: true, min: 1, max: 100 },
      capCents: { type: Number, default: null },
      attachments: {
        type: [
          new Schema<AskedAttachment>(
            {
              code: { type: String, enum: ATTACHMENT_KINDS, required: true },
              timing: { type: String, enum: ATTACHMENT_TIMINGS, required: true },
            },
            partOptions,
          ),
        ],
        default: [],
      },
      laterBy: { type: laterBy, required: true },
      claimsDue: {
        type: new Schema<CallDefaults["claimsDue"]>(
          { dayOfYear: { type: String, required: true }, isNextYear: { type: Boolean, default: false } },
          partOptions,
        ),
        required: true,
      },
    },
    partOptions,
  ),
  default: () => USUAL_DEFAULTS,
};

const retention = new Schema<Retention>(
  { years: { type: Number, default: null }, basis: { type: String, required: true } },
  partOptions,
);

/** What is told of a grant, as a programme keeps it and a call copies it. */
export const termsFields = {
  purpose: { type: localTextSchema, required: true },
  eligibleCosts: { type: [localTextSchema], default: [] },
  ineligibleCosts: { type: [localTextSchema], default: [] },
  advance: { type: Boolean, default: false },
  advancePercent: { type: Number, default: null },
  retention: { type: retention, default: null },
};

/** What is told, out of a record that holds more. */
export const termsOf = (kept: GrantTerms): GrantTerms => ({
  purpose: kept.purpose,
  eligibleCosts: kept.eligibleCosts,
  ineligibleCosts: kept.ineligibleCosts,
  advance: kept.advance,
  advancePercent: kept.advancePercent,
  retention: kept.retention,
});

export const yearBodies = {
  type: [
    new Schema<YearBody>(
      { year: { type: Number, required: true }, body: { type: String, required: true } },
      partOptions,
    ),
  ],
  default: [],
};
