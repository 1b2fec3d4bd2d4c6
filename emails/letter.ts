import type { Locale } from "#domain/shared/locales";

/** A letter before it has a shape: what it says, in the reader's language. */
export type Letter = {
  subject: string;
  paragraphs: string[];
  /** A short thing to be copied, such as a one-time code. */
  code?: string;
  facts?: { label: string; value: string }[];
  /** Pages to look at, under headings. */
  lists?: { title: string; links: { label: string; path: string }[] }[];
  action?: { label: string; path: string };
};

export type LetterFacts = Record<string, string | number>;

/** Builds a letter from the facts its notice carried. Pure: the same facts give the same letter. */
export type LetterBuilder = (facts: LetterFacts, locale: Locale) => Letter;

/** A fact that must be there; a letter with a hole in it is never sent. */
export function fact(facts: LetterFacts, name: string): string {
  const value = facts[name];
  if (value === undefined) throw new Error(`the letter lacks its fact ${name}`);
  return String(value);
}

/** A sum in cents among the facts. */
export function centsFact(facts: LetterFacts, name: string): number {
  const value = facts[name];
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new Error(`the letter lacks the sum ${name}`);
  return value;
}

/** Spreads a name in three languages into facts, e.g. call_fi, call_sv, call_en. */
export function localFacts(name: string, text: { fi: string; sv?: string | null; en?: string | null }): LetterFacts {
  return { [`${name}_fi`]: text.fi, [`${name}_sv`]: text.sv || text.fi, [`${name}_en`]: text.en || text.fi };
}

/** The name in the reader's language, as localFacts stored it; a notice from before it had languages tells it once. */
export const localFact = (facts: LetterFacts, name: string, locale: Locale): string =>
  `${name}_${locale}` in facts ? fact(facts, `${name}_${locale}`) : fact(facts, name);
