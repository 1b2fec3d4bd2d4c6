import { resolveCodes } from "#domain/taxonomy/resolve";
import type { Term } from "#domain/taxonomy/term";

/**
 * What a form may save of the codes it sent: as they are now, each once. A code may be chosen that the list offers, or
 * kept that the record held before, also where it was retired or came in from elsewhere. Any other is unknown.
 */
export function chooseCodes(
  terms: readonly Term[],
  chosen: readonly string[],
  before: readonly string[] = [],
): { codes: string[]; unknown: string[] } {
  const codes = resolveCodes(terms, chosen);
  const kept = new Set(resolveCodes(terms, before));
  const offered = new Set(terms.filter(isOffered).map(({ code }) => code));
  return { codes, unknown: codes.filter((code) => !offered.has(code) && !kept.has(code)) };
}

/** May it be newly chosen? */
export const isOffered = ({ mergedInto, retired }: Pick<Term, "mergedInto" | "retired">): boolean =>
  mergedInto === null && !retired;
