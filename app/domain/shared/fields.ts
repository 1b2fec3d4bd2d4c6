import { z } from "zod";
import { parseBusinessId } from "#domain/associations/business-id";
import { parseRegisterNumber } from "#domain/associations/register-number";
import { MAX_CENTS, parseEuros, readSum, type Cents } from "#domain/shared/cents";
import { parseIban } from "#domain/shared/iban";
import { issue, type IssueCode } from "#domain/shared/issues";
import { holdsIdentityCode } from "#domain/shared/personal-data";
import { parsePlainDate } from "#domain/shared/plain-date";
import type { Result } from "#domain/shared/result";
import { parseTimeOfDay } from "#domain/shared/time-of-day";

// Builders for the fields every form is made of. A field is required unless the form says `.optional()`;
// messages are issue codes (#domain/shared/issues), never text.

/** Browsers send line ends as CRLF, which would count against the length twice; look-alike letters become one. */
const tidied = (text: string): string => text.replace(/\r\n?/g, "\n").normalize("NFC").trim();
const typed = () => z.string({ error: "required" }).overwrite(tidied);

/** A field whose text a value object's parser reads. */
const parsedBy = <Value>(parse: (text: string) => Result<Value, IssueCode>) =>
  typed()
    .min(1, "required")
    .max(200, issue("tooLong", 200))
    .transform((text, context): Value => {
      const parsed = parse(text);
      if (parsed.ok) return parsed.value;
      context.addIssue({ code: "custom", message: parsed.refusal });
      return z.NEVER;
    });

/** Whoever is meant, nobody's identity code is stored: wherever something is written, it is refused next to the field. */
const isWithoutCode = (written: string): boolean => !holdsIdentityCode(written);

export const text = ({ max = 200, min = 1 } = {}) =>
  typed()
    .min(1, "required")
    .min(min, issue("tooShort", min))
    .max(max, issue("tooLong", max))
    .refine(isWithoutCode, "identityCode");

/** Free text that may be left out; blanks alone count as nothing. */
export const optionalText = ({ max = 2000 } = {}) =>
  z
    .string()
    .overwrite(tidied)
    .max(max, issue("tooLong", max))
    .refine(isWithoutCode, "identityCode")
    .transform((value) => value || undefined)
    .optional();

/** Several short texts, each on a line of its own; empty lines and repeated ones count as nothing. */
export const lines = ({ max, each }: { max: number; each: number }) =>
  z
    .string()
    .overwrite(tidied)
    .default("")
    .transform((typedLines) => [...new Set(typedLines.split("\n").map((line) => line.trim()))].filter(Boolean))
    .refine((all) => all.length <= max, issue("tooMany", max))
    .refine((all) => all.every((line) => line.length <= each), issue("tooLong", each));

export const email = () =>
  typed()
    .toLowerCase()
    .min(1, "required")
    .max(254, issue("tooLong", 254))
    .pipe(z.email({ error: "notAnEmail" }));

const PHONE = /^\+?\d{5,15}$/;

/** A phone number, Finnish or international, kept as digits with the plus sign: "040 123 45 67" → "0401234567". */
export const phone = () =>
  typed()
    .min(1, "required")
    .overwrite((number) => number.replace(/[\s\u00A0()/-]/g, ""))
    .regex(PHONE, "notAPhone");

/** A sum in euros as people type it, read to cents. The limits are cents and inclusive. */
export const money = ({ min = 0, max = MAX_CENTS }: { min?: number; max?: number } = {}) =>
  typed()
    .min(1, "required")
    .transform((sum, context): Cents => {
      const read = readSum(sum);
      const message = read.ok ? beyondLimits(read.cents, min, max) : unreadable(sum, read.problem);
      if (read.ok && message === null) return read.cents;
      context.addIssue({ code: "custom", message: message ?? "notASum" });
      return z.NEVER;
    });

const unreadable = (sum: string, problem: string): string =>
  /^[-–−]/.test(sum) && parseEuros(sum.slice(1)) !== null ? "negativeSum" : problem;

function beyondLimits(amount: Cents, min: number, max: number): string | null {
  if (amount < min) return issue("sumTooSmall", min);
  return amount > max ? issue("sumTooLarge", max) : null;
}

export const wholeNumber = ({ min = 0, max = 10_000_000 } = {}) =>
  z
    .number({ error: (raw) => (raw.input === undefined ? "required" : "notANumber") })
    .int("notANumber")
    .min(min, issue("tooSmall", min))
    .max(max, issue("tooLarge", max));

export const plainDate = () => parsedBy(parsePlainDate);
export const timeOfDay = () => parsedBy(parseTimeOfDay);
export const businessId = () => parsedBy(parseBusinessId);
export const registerNumber = () => parsedBy(parseRegisterNumber);
export const iban = () => parsedBy(parseIban);

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: (raw) => (raw.input === undefined ? "required" : "notAChoice") });

const MOST_CODES = 60;

/** Several codes of a list that lives in the database; which codes it has is for the use case to check. */
export const codes = (most = MOST_CODES) =>
  z
    .array(text({ max: 120 }))
    .max(most, issue("tooMany", most))
    .default([]);

/** A tick box; one left empty sends nothing and is false. */
export const checkbox = () => z.boolean({ error: "invalid" }).default(false);

/** A tick box that must be ticked, such as an assurance. */
export const mustTick = () => z.literal(true, { error: "mustBeTicked" });

/** A web address; "yhdistys.fi" is taken as https. Other schemes than http and https are refused as unsafe links. */
export const url = () =>
  typed()
    .min(1, "required")
    .max(500, issue("tooLong", 500))
    .overwrite((address) => (/^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`))
    .refine(isWebAddress, "notAUrl");

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes(".") && username === "" && !/\s/.test(address);
}
