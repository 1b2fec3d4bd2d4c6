import type { Locale } from "#domain/shared/locales";
import { isOffered } from "#domain/taxonomy/choose";
import { resolveCode } from "#domain/taxonomy/resolve";
import { termName, type Term } from "#domain/taxonomy/term";

/** A list as a page reads it, in one language. */
export type TermNames = {
  /** Every code's name; a merged code has the name of what it has become. */
  names: Map<string, string>;
  /** What merged codes have become. */
  merged: Map<string, string>;
  /** What may be chosen, in order by name. */
  options: { value: string; label: string }[];
  /** Codes that stand for something sensitive, those that were merged into such too. */
  sensitive: Set<string>;
};

export const NO_TERMS: TermNames = { names: new Map(), merged: new Map(), options: [], sensitive: new Set() };

export function termNames(
  terms: readonly Term[],
  locale: Locale,
  compare: (a: string, b: string) => number,
): TermNames {
  const byCode = new Map(terms.map((term) => [term.code, term]));
  const names = new Map<string, string>();
  const merged = new Map<string, string>();
  for (const term of terms) {
    const code = resolveCode(terms, term.code);
    names.set(term.code, termName(byCode.get(code) ?? term, locale));
    if (code !== term.code) merged.set(term.code, code);
  }
  const options = terms
    .filter(isOffered)
    .map((term) => ({ value: term.code, label: termName(term, locale) }))
    .sort((a, b) => compare(a.label, b.label));
  const isSensitive = ({ code }: Term): boolean => byCode.get(resolveCode(terms, code))?.sensitive ?? false;
  const sensitive = new Set(terms.filter(isSensitive).map(({ code }) => code));
  return { names, merged, options, sensitive };
}

/** The name of a code; a word that the list does not know is shown as it is. */
export const nameOf = ({ names }: Pick<TermNames, "names">, code: string): string => names.get(code) ?? code;

/** Codes as they are now, each once. */
export const currentCodes = ({ merged }: Pick<TermNames, "merged">, codes: readonly string[]): string[] => [
  ...new Set(codes.map((code) => merged.get(code) ?? code)),
];
