import type { z } from "zod";
import { issue } from "#domain/shared/issues";

/** What in a free text tells who somebody is. */
export type PersonalData = "identityCode" | "phone" | "email";

/**
 * The identity code as people write it (henkilötunnus, asetus väestötietojärjestelmästä 128/2010 and the separators of
 * 2023): day, month, year, the century's sign, a number and a check character. A wrong check character is no excuse: a
 * mistyped code still points to somebody.
 */
const IDENTITY_CODE =
  /(?<![\p{L}\d])(?:0[1-9]|[12]\d|3[01])\.?(?:0[1-9]|1[0-2])\.?\d{2}\s?[-–−+A-FU-Y]\s?\d{3}\s?[\dA-FHJ-NPR-Y](?![\p{L}\d])/iu;

/** A Finnish or an international number of at least seven digits; dates, times and prices are shorter or stand apart. */
const PHONE = /(?<![\p{L}\d.,:])(?:\+\d{1,3}[\s-]?\(?0?\)?|0)\d(?:[\s-]?\d){5,12}(?![\d.,:]*\d)/u;

const EMAIL = /[^\s@<>()]+@[^\s@<>()]+\.\p{L}{2,}/u;

const SIGNS: Record<PersonalData, RegExp> = { identityCode: IDENTITY_CODE, phone: PHONE, email: EMAIL };

/** What a text seems to tell of a person; it may be wrong about numbers, so only the identity code is ever refused. */
export const personalDataIn = (text: string): PersonalData[] =>
  (Object.keys(SIGNS) as PersonalData[]).filter((kind) => SIGNS[kind].test(text));

/** What to warn the writer of: an identity code reads like a number too, and is told of alone. */
export function personalDataToTell(text: string): PersonalData[] {
  const found = personalDataIn(text);
  return found.includes("identityCode") ? ["identityCode"] : found;
}

/** True where a text holds something that looks like an identity code: it may not be stored anywhere. */
export const holdsIdentityCode = (text: string): boolean => personalDataIn(text).includes("identityCode");

/** A field of free text about what a client needs: the identity code is refused, next to the field. */
export const guarded = <Field extends z.ZodType<string | undefined>>(field: Field) =>
  field.refine((text) => !holdsIdentityCode(text ?? ""), issue("identityCode"));
