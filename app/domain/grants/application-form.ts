import { z } from "zod";
import type { ApplicationContent, ApplicationStep } from "#domain/grants/application";
import type { TypedValues } from "#domain/grants/form/typed-values";
import { cents, eurosForField } from "#domain/shared/cents";
import { email, iban, money, optionalText, phone, plainDate } from "#domain/shared/fields";

// A draft may lack anything: every field may be empty, and an empty one is stored as "not yet". What is there must be
// readable, for a text in a sum's place cannot be stored as a sum; the other fields are stored all the same.

const text = (max: number) => optionalText({ max }).transform((value) => value ?? "");
const orEmpty = <Schema extends z.ZodType<string>>(schema: Schema) =>
  schema.optional().transform((value) => value ?? "");
const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.optional().transform((value) => value ?? null);

/** A number of people as it is typed: "1 200". */
const heads = z
  .string()
  .transform((typed) => typed.replace(/[\s\u00A0\u202F]/g, ""))
  .refine((typed) => /^\d{1,7}$/.test(typed), "notANumber")
  .transform(Number);

const year = z
  .string()
  .refine((typed) => /^(18|19|20)\d\d$/.test(typed), "notAYear")
  .transform(Number);

/** The longest texts of the form, for the fields' counters. */
export const APPLICATION_TEXT_LIMITS = { title: 120, purpose: 3000, beneficiaries: 1000, budgetNotes: 2000 } as const;

/** How each step's fields are read. */
const STEP_FIELDS = {
  applicant: {
    contactName: text(100),
    contactEmail: orEmpty(email()),
    contactPhone: orEmpty(phone()),
    iban: orEmpty(iban()),
    memberCount: orNull(heads),
    activeSinceYear: orNull(year),
  },
  purpose: {
    title: text(APPLICATION_TEXT_LIMITS.title),
    purpose: text(APPLICATION_TEXT_LIMITS.purpose),
    beneficiaries: text(APPLICATION_TEXT_LIMITS.beneficiaries),
    startsOn: orNull(plainDate()),
    endsOn: orNull(plainDate()),
  },
  finances: {
    totalCostsCents: orNull(money()),
    ownShareCents: orNull(money()),
    otherFundingCents: orNull(money()),
    requestedCents: orNull(money()),
    budgetNotes: text(APPLICATION_TEXT_LIMITS.budgetNotes),
  },
} satisfies Partial<Record<ApplicationStep, { [Field in keyof ApplicationContent]?: z.ZodType }>>;

/** A step whose fields are written by hand; attachments and the review have forms of their own. */
export type FieldStep = keyof typeof STEP_FIELDS;
export const isFieldStep = (name: unknown): name is FieldStep =>
  typeof name === "string" && Object.hasOwn(STEP_FIELDS, name);

/** A field of the core that is written by hand. */
export type CoreField = { [S in FieldStep]: keyof (typeof STEP_FIELDS)[S] }[FieldStep];
export const coreFieldOf = (name: string): CoreField | null =>
  Object.values(STEP_FIELDS).some((fields) => Object.hasOwn(fields, name)) ? (name as CoreField) : null;
export type CoreContent = Partial<Pick<ApplicationContent, CoreField>>;

type Read = { content: CoreContent; errors: Record<string, string[]> };

/**
 * Reads what was typed into a step's fields. One that cannot be read is among the errors and not in the content, and one
 * that was not sent is in neither: an emptied field sends an empty text.
 */
export function readStep(step: FieldStep, typed: TypedValues): Read {
  const content: Record<string, unknown> = {};
  const errors: Record<string, string[]> = {};
  for (const [name, schema] of Object.entries<z.ZodType>(STEP_FIELDS[step])) {
    const written = typed[name]?.[0]?.trim();
    if (written === undefined) continue;
    const read = schema.safeParse(written === "" ? undefined : written);
    if (read.success) content[name] = read.data;
    else errors[name] = [...new Set(read.error.issues.map(({ message }) => message))];
  }
  const { startsOn, endsOn } = content;
  if (typeof startsOn === "string" && typeof endsOn === "string" && endsOn < startsOn) {
    errors["endsOn"] = ["endsBeforeStart"];
    delete content["endsOn"];
  }
  return { content, errors };
}

const SUMS: readonly string[] = ["totalCostsCents", "ownShareCents", "otherFundingCents", "requestedCents"];

function written(name: string, value: unknown): string {
  if (typeof value === "number") return SUMS.includes(name) ? eurosForField(cents(value)) : String(value);
  return typeof value === "string" ? value : "";
}

/** A step's fields as its inputs hold them: the inverse of readStep. */
export const typedStep = (step: FieldStep, content: CoreContent): Record<string, string[]> =>
  Object.fromEntries(
    Object.keys(STEP_FIELDS[step]).map((name) => [
      name,
      [written(name, Object.entries(content).find(([field]) => field === name)?.[1])],
    ]),
  );
