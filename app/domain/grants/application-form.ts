import { z } from "zod";
import type { ApplicationContent, ApplicationStep } from "#domain/grants/application";
import { endsNotBeforeStart } from "#domain/shared/ends-not-before-start";
import { email, iban, money, optionalText, phone, plainDate, wholeNumber } from "#domain/shared/fields";

// A draft may lack anything: every field may be empty, and an empty one is stored as "not yet". What is there must be
// readable, for a text in a sum's place cannot be stored as a sum.

const text = (max: number) => optionalText({ max }).transform((value) => value ?? "");
const orEmpty = <Schema extends z.ZodType<string>>(schema: Schema) =>
  schema.optional().transform((value) => value ?? "");
const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.optional().transform((value) => value ?? null);

/** The version of the record the form was filled in from. */
const version = wholeNumber();

/** The longest texts of the form, for the fields' counters. */
export const APPLICATION_TEXT_LIMITS = { title: 120, purpose: 3000, beneficiaries: 1000, budgetNotes: 2000 } as const;

/** What each step of the form sends. */
export const STEP_SCHEMAS = {
  applicant: z.object({
    version,
    contactName: text(100),
    contactEmail: orEmpty(email()),
    contactPhone: orEmpty(phone()),
    iban: orEmpty(iban()),
    memberCount: orNull(wholeNumber()),
  }),
  purpose: z
    .object({
      version,
      title: text(APPLICATION_TEXT_LIMITS.title),
      purpose: text(APPLICATION_TEXT_LIMITS.purpose),
      beneficiaries: text(APPLICATION_TEXT_LIMITS.beneficiaries),
      startsOn: orNull(plainDate()),
      endsOn: orNull(plainDate()),
    })
    .check(endsNotBeforeStart),
  finances: z.object({
    version,
    totalCostsCents: orNull(money()),
    ownShareCents: orNull(money()),
    otherFundingCents: orNull(money()),
    requestedCents: orNull(money()),
    budgetNotes: text(APPLICATION_TEXT_LIMITS.budgetNotes),
  }),
} satisfies Partial<Record<ApplicationStep, z.ZodType<Partial<ApplicationContent> & { version: number }>>>;

/** A step whose fields are written by hand; attachments and the review have forms of their own. */
export type FieldStep = keyof typeof STEP_SCHEMAS;
export const isFieldStep = (name: unknown): name is FieldStep =>
  typeof name === "string" && Object.hasOwn(STEP_SCHEMAS, name);

export type StepInput = z.output<(typeof STEP_SCHEMAS)[FieldStep]>;
