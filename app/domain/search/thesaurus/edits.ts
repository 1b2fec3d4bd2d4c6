import { GENERIC } from "#domain/search/common-words";
import type { Concept } from "#domain/search/thesaurus/concept";

export const CONCEPT_KINDS = ["need", "people", "way", "doing"] as const;
export const WORD_LISTS = ["finds", "related", "beside", "said", "sv", "en"] as const;
export type WordList = (typeof WORD_LISTS)[number];

/** What a coordinator may say of a concept: its kind and its lists of words. */
export type ConceptWords = Record<WordList, readonly string[]> & { kind: (typeof CONCEPT_KINDS)[number] };

/** What was made of a concept, by its code; without words of its own it has the founding ones. */
export type ConceptEdit = { code: string; words: ConceptWords | null; retired: boolean };

export const wordsOfConcept = ({ kind, finds, related, beside = [], said, sv, en }: Concept): ConceptWords => ({
  kind: kind ?? "need",
  ...{ finds, related, beside, said, sv, en },
});

export const conceptOf = (code: string, { kind, finds, related, beside, said, sv, en }: ConceptWords): Concept => ({
  ...(kind === "need" ? {} : { kind }),
  ...{ code, finds, related, beside, said, sv, en },
});

/**
 * The thesaurus as it holds now: an edited concept takes the founding one's place, a retired one is left out, and added
 * ones come last. Concepts that nobody has edited are the founding ones themselves.
 */
export function layOver(founding: readonly Concept[], edits: readonly ConceptEdit[]): Concept[] {
  const byCode = new Map(edits.map((edit) => [edit.code, edit]));
  const known = new Set(founding.map(({ code }) => code));
  const over = ({ code, words, retired }: ConceptEdit): Concept[] =>
    retired || !words ? [] : [conceptOf(code, words)];
  return [
    ...founding.flatMap((concept) => {
      const edit = byCode.get(concept.code);
      return edit && (edit.retired || edit.words) ? over(edit) : [concept];
    }),
    ...edits.filter(({ code }) => !known.has(code)).flatMap(over),
  ];
}

/** Puts a concept in the place of the one of its code, or last where there is none. */
export const withConcept = (concepts: readonly Concept[], draft: Concept): Concept[] =>
  concepts.some(({ code }) => code === draft.code)
    ? concepts.map((concept) => (concept.code === draft.code ? draft : concept))
    : [...concepts, draft];

/** A word that half of the directory has, alone among those that find: it would bring everything. */
export const tooGeneral = (finds: readonly string[], before: readonly string[] = []): string | null =>
  finds.find((word) => GENERIC.has(word.toLowerCase()) && !before.includes(word)) ?? null;

/** Which words came and which went, whatever their list. */
export function difference(before: ConceptWords | null, after: ConceptWords): { added: string[]; removed: string[] } {
  const without = (some: ConceptWords | null, others: ConceptWords | null): string[] =>
    WORD_LISTS.flatMap((list) => (some?.[list] ?? []).filter((word) => !others?.[list].includes(word)));
  return { added: without(after, before), removed: without(before, after) };
}

/** Do two say the same, also in the same order? */
export const sameWords = (one: ConceptWords, other: ConceptWords): boolean =>
  one.kind === other.kind && WORD_LISTS.every((list) => one[list].join("\n") === other[list].join("\n"));
