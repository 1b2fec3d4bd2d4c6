import { z } from "zod";
import { ATTACHMENT_KINDS } from "#domain/grants/attachment-kinds";
import {
  APPLICANT_KINDS,
  GRANT_CATEGORIES,
  GRANT_RUNS,
  HOME_RULES,
  type ApplicantKind,
} from "#domain/grants/programme-rules";
import { checkbox, choice, money, optionalText, text, wholeNumber } from "#domain/shared/fields";

const localized = (max: number) =>
  z.object({ fi: text({ max }), sv: optionalText({ max }), en: optionalText({ max }) });

const isApplicantKind = (kind: string): kind is ApplicantKind => APPLICANT_KINDS.some((each) => each === kind);

/** Ten years is more than any city asks for. */
const MOST_MONTHS = 120;

const rules = {
  category: choice(GRANT_CATEGORIES),
  run: choice(GRANT_RUNS),
  applicants: z
    .array(z.string().refine(isApplicantKind, "notAChoice"))
    .default([])
    .refine((kinds) => kinds.length > 0, "required"),
  home: choice(HOME_RULES),
  registered: checkbox(),
  activeMonths: wholeNumber({ max: MOST_MONTHS }).default(0),
  onePerCategory: checkbox(),
  ownSharePercent: wholeNumber({ max: 100 }).default(0),
  passOn: checkbox(),
  decidingBody: optionalText({ max: 60 }),
  sharePercent: wholeNumber({ min: 1, max: 100 }).default(100),
  capCents: money({ min: 1 }).optional(),
  attachments: z.array(choice(ATTACHMENT_KINDS)).default([]),
};

/** What the form of a kind of grant sends: Finnish always, the translations where there are any. */
export const programmeSchema = z.object({
  unit: text({ max: 60 }),
  names: localized(120),
  purpose: localized(3000),
  eligibleCosts: localized(3000),
  ineligibleCosts: localized(3000),
  ...rules,
});

/** Editing names the version the form was filled in from. */
export const programmeEditSchema = programmeSchema.extend({ version: wholeNumber() });
