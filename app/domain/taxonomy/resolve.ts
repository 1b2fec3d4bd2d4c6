import type { Locale } from "#domain/shared/locales";
import { termName, type Term } from "#domain/taxonomy/term";

export type TermLinks = Pick<Term, "code" | "mergedInto">;

/**
 * The code that a code has become through merges: its own where it was never merged, or where the list does not know it.
 * Merging never makes a circle; data that somebody bent into one still comes to an end, at the last code before it closes.
 */
export function resolveCode(terms: readonly TermLinks[], code: string, seen: readonly string[] = []): string {
  const next = terms.find((term) => term.code === code)?.mergedInto ?? null;
  return next === null || seen.includes(next) || next === code ? code : resolveCode(terms, next, [...seen, code]);
}

/** Codes as they are now, each once. */
export const resolveCodes = (terms: readonly TermLinks[], codes: readonly string[]): string[] => [
  ...new Set(codes.map((code) => resolveCode(terms, code))),
];

/** Codes as they are now, without those that the list does not know. */
export const knownCodes = (terms: readonly TermLinks[], codes: readonly string[]): string[] =>
  resolveCodes(terms, codes).filter((code) => terms.some((term) => term.code === code));

/** Every code that means the same as one of these: the codes, what they have become, and what has become that. */
export function codesMeaning(terms: readonly TermLinks[], codes: readonly string[]): string[] {
  const current = new Set(resolveCodes(terms, codes));
  const merged = terms.filter(({ code }) => current.has(resolveCode(terms, code))).map(({ code }) => code);
  return [...new Set([...codes, ...current, ...merged])];
}

/** The name of what a code has become; a word that the list does not know is shown as it is. */
export function nameIn(terms: readonly Term[], code: string, locale: Locale): string {
  const current = resolveCode(terms, code);
  const term = terms.find((each) => each.code === current);
  return term ? termName(term, locale) : code;
}
