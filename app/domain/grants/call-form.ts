import { z } from "zod";
import type { InfoEvent } from "#domain/grants/info-event";
import type { Pot } from "#domain/grants/pots";
import { askedAttachments } from "#domain/grants/programme-form";
import {
  checkbox,
  email,
  money,
  optionalText,
  phone,
  plainDate,
  text,
  timeOfDay,
  url,
  wholeNumber,
} from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import { instantAfterGap, instantOf, plainDateAt } from "#domain/shared/zoned-time";

/** A date and a wall-clock time in the municipality, read to the one instant they mean. */
export const instant = () =>
  z.object({ date: plainDate(), time: timeOfDay() }).transform(({ date, time }, context): Date => {
    const meant = instantOf(date, time);
    if (meant.ok) return meant.value;
    context.addIssue({ code: "custom", message: "notATime" });
    return z.NEVER;
  });

const MOST_ROWS = 10;
const mostRows = issue("tooMany", MOST_ROWS);

/** Rows of which an empty one is left out and a half-typed one is told what it lacks. */
function wholeRows<Row extends object, Whole>(
  rows: readonly Row[],
  context: z.core.$RefinementCtx,
  read: (row: Row) => Whole | (keyof Row & string)[],
): Whole[] {
  return rows.flatMap((row, index) => {
    if (Object.values(row).every((value) => value === undefined)) return [];
    const whole = read(row);
    if (!Array.isArray(whole)) return [whole];
    for (const missing of whole) context.addIssue({ code: "custom", path: [index, missing], message: "required" });
    return [];
  });
}

const missingOf = <Row extends object>(row: Row, names: (keyof Row & string)[]): (keyof Row & string)[] =>
  names.filter((name) => row[name] === undefined);

/** Evenings and hours where people may ask: a day and a time, a place or a link. */
const infoEvents = () =>
  z
    .array(
      z.object({
        date: plainDate().optional(),
        time: timeOfDay().optional(),
        place: optionalText({ max: 200 }),
        link: url().optional(),
      }),
    )
    .max(MOST_ROWS, mostRows)
    .default([])
    .transform((rows, context): InfoEvent[] =>
      wholeRows(rows, context, (row) => {
        const { date, time, place, link } = row;
        if (date === undefined || time === undefined || place === undefined)
          return missingOf(row, ["date", "time", "place"]);
        return { startsAt: instantAfterGap(date, time), place, link: link ?? null };
      }),
    );

const namedPots = () =>
  z
    .array(z.object({ name: optionalText({ max: 80 }), cents: money({ min: 1 }).optional() }))
    .max(MOST_ROWS, mostRows)
    .default([])
    .transform((rows, context): Pot[] =>
      wholeRows(rows, context, (row) => {
        const { name, cents } = row;
        return name === undefined || cents === undefined
          ? missingOf(row, ["name", "cents"])
          : { kind: "named", name, cents };
      }),
    );

/** What may be changed of a call at any time. */
const terms = {
  closesAt: instant(),
  budgetCents: money({ min: 1 }),
  reserveCents: money().optional(),
  participatoryCents: money().optional(),
  namedPots: namedPots(),
  decisionExpectedOn: plainDate(),
  claimsDueOn: plainDate(),
  contactName: optionalText({ max: 100 }),
  contactTitle: optionalText({ max: 100 }),
  contactEmail: email().optional(),
  contactPhone: phone().optional(),
  infoEvents: infoEvents(),
};

const callFields = z.object({
  ...terms,
  version: wholeNumber().optional(),
  year: wholeNumber({ min: 2020, max: 2100 }),
  opensAt: instant(),
  decidingBody: text({ max: 60 }),
  sharePercent: wholeNumber({ min: 1, max: 100 }),
  capCents: money({ min: 1 }).optional(),
  isConditional: checkbox(),
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

/** A moment that may be left out, but not by half. */
const optionalInstant = () =>
  z
    .object({ date: plainDate().optional(), time: timeOfDay().optional() })
    .optional()
    .transform((typed, context): Date | null => {
      const { date, time } = typed ?? {};
      if (date !== undefined && time !== undefined) return instantAfterGap(date, time);
      if (date !== undefined || time !== undefined) context.addIssue({ code: "custom", message: "required" });
      return null;
    });

const outage = { outageFrom: optionalInstant(), outageTo: optionalInstant(), outageWhat: optionalText({ max: 300 }) };

/** The form of a published call: an extension or a correction, with its reason and the outage that it makes up for. */
export const amendmentSchema = z
  .object({ ...terms, ...outage, version: wholeNumber(), reason: text({ max: 500 }) })
  .superRefine(({ outageFrom, outageTo, outageWhat }, context) => {
    const parts = { outageFrom, outageTo, outageWhat: outageWhat ?? null };
    if (Object.values(parts).every((part) => part === null)) return;
    for (const [path, part] of Object.entries(parts))
      if (part === null) context.addIssue({ code: "custom", path: [path], message: "required" });
  });

/** The form that tells that the council has approved the budget a call was conditional on. */
export const conditionSchema = z.object({
  version: wholeNumber(),
  liftedOn: plainDate(),
  section: text({ max: 20 }),
  budgetCents: money({ min: 1 }),
});
