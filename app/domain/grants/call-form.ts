import { z } from "zod";
import { askedAttachments } from "#domain/grants/programme-form";
import { money, plainDate, text, timeOfDay, wholeNumber } from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import { instantOf, plainDateAt } from "#domain/shared/zoned-time";

/** A date and a wall-clock time in the municipality, read to the one instant they mean. */
export const instant = () =>
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

const callFields = z.object({
  ...terms,
  version: wholeNumber().optional(),
  year: wholeNumber({ min: 2020, max: 2100 }),
  opensAt: instant(),
  decidingBody: text({ max: 60 }),
  sharePercent: wholeNumber({ min: 1, max: 100 }),
  capCents: money({ min: 1 }).optional(),
  attachments: askedAttachments(),
  /** The last day for attachments that may follow the application. */
  attachmentsDueOn: plainDate().optional(),
});

type Due = Pick<z.output<typeof callFields>, "attachments" | "attachmentsDueOn" | "closesAt">;

/** What may follow the application follows by a day, and that day is after the close. */
function followsByDay({ attachments, attachmentsDueOn, closesAt }: Due, context: z.core.$RefinementCtx): void {
  if (!attachments.some(({ timing }) => timing === "later")) return;
  const closesOn = plainDateAt(closesAt);
  const refuse = (message: string) => context.addIssue({ code: "custom", path: ["attachmentsDueOn"], message });
  if (attachmentsDueOn === undefined) refuse("required");
  else if (attachmentsDueOn < closesOn) refuse(issue("dayTooEarly", closesOn));
}

/** The form of a call that has not been published. */
export const callSchema = callFields.superRefine(followsByDay);

/** The form of a published call: an extension or a correction, with its reason. */
export const amendmentSchema = z.object({ ...terms, version: wholeNumber(), reason: text({ max: 500 }) });
