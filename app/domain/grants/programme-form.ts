import { z } from "zod";
import { ATTACHMENT_KINDS } from "#domain/grants/attachment-kinds";
import { ATTACHMENT_TIMINGS, type AskedAttachment } from "#domain/grants/attachment-timing";
import { parseDayOfYear, type DayOfYear } from "#domain/grants/day-of-year";
import {
  APPLICANT_KINDS,
  GRANT_CATEGORIES,
  GRANT_RUNS,
  HOME_RULES,
  type ApplicantKind,
} from "#domain/grants/programme-rules";
import { checkbox, choice, money, optionalText, text, wholeNumber } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";

const localized = (max: number) =>
  z.object({ fi: text({ max }), sv: optionalText({ max }), en: optionalText({ max }) });

const MOST_COSTS = 40;
const COST_LENGTH = 160;
const linesIn = (typed: string | undefined): string[] =>
  (typed ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Short texts, one a line; a translation has the same lines in the same order, or is left out as a whole. */
const costs = () =>
  localized(MOST_COSTS * COST_LENGTH).transform((typed, context) => {
    const fi = linesIn(typed.fi);
    for (const locale of ["fi", "sv", "en"] as const) {
      const lines = linesIn(typed[locale]);
      const refuse = (message: string) => context.addIssue({ code: "custom", path: [locale], message });
      if (lines.length > MOST_COSTS) refuse(issue("tooMany", MOST_COSTS));
      if (lines.some((line) => line.length > COST_LENGTH)) refuse(issue("tooLong", COST_LENGTH));
      if (lines.length > 0 && lines.length !== fi.length) refuse(issue("otherLineCount", fi.length));
    }
    const [sv, en] = [linesIn(typed.sv), linesIn(typed.en)];
    return fi.map((line, index) => ({ fi: line, sv: sv[index] ?? null, en: en[index] ?? null }));
  });

/** A day of the year that may be left out, e.g. "15.4." */
const dayOfYear = () =>
  optionalText({ max: 10 }).transform((typed, context): DayOfYear | null => {
    if (typed === undefined) return null;
    const parsed = parseDayOfYear(typed);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: "custom", message: parsed.refusal });
    return z.NEVER;
  });

const timing = choice(["no", ...ATTACHMENT_TIMINGS]).default("no");

/** Kind by kind when an attachment must be there; those not asked for are left out. */
export const askedAttachments = () =>
  z
    .partialRecord(z.enum(ATTACHMENT_KINDS), timing)
    .default({})
    .transform((chosen): AskedAttachment[] =>
      ATTACHMENT_KINDS.flatMap((code) => {
        const when = chosen[code] ?? "no";
        return when === "no" ? [] : [{ code, timing: when }];
      }),
    );

const MOST_BODIES = 20;

/** Who decides from a year on, row by row; an empty row is left out. */
const yearBodies = () =>
  z
    .array(z.object({ year: wholeNumber({ min: 2000, max: 2100 }).optional(), body: optionalText({ max: 60 }) }))
    .max(MOST_BODIES, issue("tooMany", MOST_BODIES))
    .default([])
    .transform((rows, context) =>
      rows.flatMap(({ year, body }, index) => {
        if (year !== undefined && body !== undefined) return [{ year, body }];
        const missing = year === undefined ? "year" : "body";
        if (year !== undefined || body !== undefined)
          context.addIssue({ code: "custom", path: [index, missing], message: "required" });
        return [];
      }),
    );

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
};

const payment = {
  sharePercent: wholeNumber({ min: 1, max: 100 }).default(100),
  capCents: money({ min: 1 }).optional(),
  advance: checkbox(),
  advancePercent: wholeNumber({ min: 1, max: 100 }).optional(),
  claimsDay: dayOfYear(),
  claimsNextYear: checkbox(),
};

/** What the form of a kind of grant sends: Finnish always, the translations where there are any. */
const programmeFields = z.object({
  unit: text({ max: 60 }),
  names: localized(120),
  purpose: localized(3000),
  eligibleCosts: costs(),
  ineligibleCosts: costs(),
  bodies: yearBodies(),
  attachments: askedAttachments(),
  laterDays: wholeNumber({ min: 1, max: 365 }).optional(),
  laterDay: dayOfYear(),
  retentionYears: wholeNumber({ min: 1, max: 200 }).optional(),
  retentionBasis: optionalText({ max: 200 }),
  ...rules,
  ...payment,
});

type Asked = Pick<z.output<typeof programmeFields>, "attachments" | "laterDays" | "laterDay">;

/** Who may give something later must know until when. */
function laterHasDay({ attachments, laterDays, laterDay }: Asked, context: z.core.$RefinementCtx): void {
  const isLater = attachments.some((asked) => asked.timing === "later");
  if (isLater && laterDays === undefined && laterDay === null)
    context.addIssue({ code: "custom", path: ["laterDays"], message: "required" });
}

export const programmeSchema = programmeFields.superRefine(laterHasDay);

/** Editing names the version the form was filled in from. */
export const programmeEditSchema = programmeFields.extend({ version: wholeNumber() }).superRefine(laterHasDay);
