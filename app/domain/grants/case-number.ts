import { ok, refused, type Result } from "#domain/shared/result";

/** The human name of a grant case: who keeps it, the year it came in, and its running number in that year. */
export type CaseNumber = { prefix: string; year: number; sequence: number };

const WRITTEN = /^([A-Z]{2,6})-(\d{4})-(\d{4}|[1-9]\d{4,8})$/;

/**
 * Writes a case number; the sequence has at least four digits, so that lists sort.
 * @throws RangeError when it could not be read back
 * @example formatCaseNumber({ prefix: "PKS", year: 2027, sequence: 41 }) // "PKS-2027-0041"
 */
export function formatCaseNumber({ prefix, year, sequence }: CaseNumber): string {
  const written = `${prefix}-${year}-${String(sequence).padStart(4, "0")}`;
  if (!parseCaseNumber(written).ok) throw new RangeError(`not a case number: ${written}`);
  return written;
}

/** Reads a case number back, as written on a letter or typed in small letters. */
export function parseCaseNumber(text: string): Result<CaseNumber, "notACaseNumber"> {
  const [, prefix, year, sequence] = WRITTEN.exec(text.trim().toUpperCase()) ?? [];
  if (!prefix || Number(sequence) === 0) return refused("notACaseNumber");
  return ok({ prefix, year: Number(year), sequence: Number(sequence) });
}

/** For sort(): the earlier case first, by year and running number, so that 10000 comes after 9999. */
export function compareCaseNumbers(a: string, b: string): number {
  const [first, second] = [parseCaseNumber(a), parseCaseNumber(b)];
  const byText = a < b ? -1 : a > b ? 1 : 0;
  if (!first.ok || !second.ok) return byText;
  return first.value.year - second.value.year || first.value.sequence - second.value.sequence || byText;
}
