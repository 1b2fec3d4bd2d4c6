/** What in a free text tells who somebody is. */
export type PersonalData = "identityCode" | "phone" | "email";

/** Signs that are not seen and part a code in two: zero-width spaces, soft hyphens, marks of direction. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * The identity code as people write it (henkilötunnus, asetus väestötietojärjestelmästä 128/2010 and the separators of
 * 2023): day, month, year, the century's sign, a number and a check character; parted by dots, spaces or strokes, with a
 * blank or nothing for the sign. A lookahead, so that a date before it hides none.
 */
const CODE =
  /(?<!\d)(?=(?<code>(?<day>0[1-9]|[12]\d|3[01])(?<parted>[\s./\-–]{0,3})(?<month>0[1-9]|1[0-2])[\s./\-–]{0,3}(?:18|19|20)??(?<year>\d{2})(?<sign>\s{0,3}[-‐‑‒–—−+A-FU-Y]\s{0,3}|[\s._/]{0,3})(?<number>\d{3})(?<gap>\s?)(?<check>[\dA-FHJ-NPR-Y]))(?<after>[\p{L}\d]?))/giu;

const CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
type Parts = Record<
  "code" | "day" | "parted" | "month" | "year" | "sign" | "number" | "gap" | "check" | "after",
  string
>;

const isRightCheck = ({ day, month, year, number, check }: Parts): boolean =>
  CHECKS[Number(day + month + year + number) % CHECKS.length] === check.toUpperCase();

/**
 * With its sign it is a code, and a wrong check character is no excuse: a mistyped code still points to somebody. Without
 * the sign a date and a number read alike, and phone numbers too: there the rest must be convincing.
 */
function isCode(parts: Parts): boolean {
  const { day, parted, sign, gap, check, after } = parts;
  const isDigit = /\d/.test(check);
  if (/\d/.test(after) || (gap && after)) return false;
  if (/[^\s._/]/.test(sign)) return true;
  if (after || gap) return false;
  if (isDigit) return !day.startsWith("0") && isRightCheck(parts);
  return parted === "" || isRightCheck(parts);
}

/** True where a text holds something that looks like an identity code: it may not be stored anywhere. */
export const holdsIdentityCode = (text: string): boolean =>
  [...text.replace(UNSEEN, "").matchAll(CODE)].some(({ groups }) => isCode(groups as Parts));

/** What stands where a code was: nothing of it, and no word of any language. */
const TAKEN_AWAY = "***";

/** The text with every identity code in it taken away; one that holds none comes back as it is. */
export function withoutIdentityCodes(text: string): string {
  if (!holdsIdentityCode(text)) return text;
  const seen = text.replace(UNSEEN, "");
  let [kept, end] = ["", 0];
  for (const { index, groups } of seen.matchAll(CODE)) {
    const parts = groups as Parts;
    if (index < end || !isCode(parts)) continue;
    kept += seen.slice(end, index) + TAKEN_AWAY;
    end = index + parts.code.length;
  }
  return kept + seen.slice(end);
}

/** What begins like a Finnish or an international number and goes on long enough. */
const NUMBER = /(?<!\d)(?<!\d[.,:/\s-])(?:\+\s?\d{1,3}|00\d{1,3}|358|\(?0)(?:[\s()./-]{0,2}\d){5,12}(?!\d)/gu;

/** Dates and times are parted by dots and strokes, too, but never after three digits or with five in a row. */
function isPhone(number: string): boolean {
  const groups = number.split(/\D+/).filter(Boolean);
  if (!/[./-]/.test(number) || number.startsWith("+")) return true;
  return (groups[0]?.length ?? 0) >= 3 || groups.some(({ length }) => length >= 5);
}

const holdsPhone = (text: string): boolean => [...text.matchAll(NUMBER)].some(([number]) => isPhone(number));

const EMAIL = /[^\s@<>()[\]]+\s?(?:@|[([]at[)\]])\s?[^\s@<>()[\]]+\.\p{L}{2,}/iu;

/**
 * What a text seems to tell of a person. It may be wrong about numbers, so most forms refuse the identity code alone and
 * only warn of the rest.
 */
export const personalDataIn = (text: string): PersonalData[] => {
  const found: Record<PersonalData, boolean> = {
    identityCode: holdsIdentityCode(text),
    phone: holdsPhone(text),
    email: EMAIL.test(text),
  };
  return (Object.keys(found) as PersonalData[]).filter((kind) => found[kind]);
};

/** A number or an address seems to stand in the text: somebody can be reached by it. */
export const holdsContact = (text: string): boolean => personalDataIn(text).some((kind) => kind !== "identityCode");

/** What to warn the writer of: an identity code reads like a number too, and is told of alone. */
export function personalDataToTell(text: string): PersonalData[] {
  const found = personalDataIn(text);
  return found.includes("identityCode") ? ["identityCode"] : found;
}
