import { z } from "zod";
import { ATTACHMENT_KINDS } from "#domain/grants/attachment-kinds";
import { choice, money, plainDate, text, timeOfDay, wholeNumber } from "#domain/shared/fields";
import { instantOf } from "#domain/shared/zoned-time";

/** A date and a wall-clock time in the municipality, read to the one instant they mean. */
const instant = () =>
  z.object({ date: plainDate(), time: timeOfDay() }).transform(({ date, time }, context): Date => {
    const meant = instantOf(date, time);
    if (meant.ok) return meant.value;
    context.addIssue({ code: "custom", message: "notATime" });
    return z.NEVER;
  });

/** What may be changed of a call at any time. */
const terms = {
  closesAt: instant(),
  budgetCents: money({ min: 1 }),
  decisionExpectedOn: plainDate(),
  claimsDueOn: plainDate(),
};

/** The form of a call that has not been published. */
export const callSchema = z.object({
  ...terms,
  version: wholeNumber().optional(),
  year: wholeNumber({ min: 2020, max: 2100 }),
  opensAt: instant(),
  decidingBody: text({ max: 60 }),
  sharePercent: wholeNumber({ min: 1, max: 100 }),
  capCents: money({ min: 1 }).optional(),
  requiredAttachments: z.array(choice(ATTACHMENT_KINDS)).default([]),
});

/** The form of a published call: an extension or a correction, with its reason. */
export const amendmentSchema = z.object({ ...terms, version: wholeNumber(), reason: text({ max: 500 }) });
