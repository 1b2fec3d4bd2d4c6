import type { Taxonomy, Term } from "#domain/taxonomy/term";

type Lists = Partial<Record<Taxonomy, readonly Term[]>>;
type Words = Partial<Record<Taxonomy, readonly string[]>>;

export type UnknownWord = { taxonomy: Taxonomy; word: string };

/**
 * The words of a record that the lists do not know, each once; a merged or a retired one is known. Records may hold them
 * all the same, and they are shown as they are.
 * @example unknownWords(terms, { needs: ["suru", "ruoka"] }) // [{ taxonomy: "needs", word: "ruoka" }]
 */
export function unknownWords(lists: Lists, words: Words): UnknownWord[] {
  return (Object.keys(words) as Taxonomy[]).flatMap((taxonomy) => {
    const known = new Set((lists[taxonomy] ?? []).map(({ code }) => code));
    const unknown = (words[taxonomy] ?? []).filter((word) => word && !known.has(word));
    return [...new Set(unknown)].map((word) => ({ taxonomy, word }));
  });
}
