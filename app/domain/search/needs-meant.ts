import type { Concept } from "#domain/search/thesaurus/concept";
import type { Understood } from "#domain/search/understood";
import { isOffered } from "#domain/taxonomy/choose";
import type { Term } from "#domain/taxonomy/term";

const lower = (words: readonly string[]): Set<string> => new Set(words.map((word) => word.toLowerCase()));

const namedBy = (terms: readonly Term[], words: readonly string[]): string[] => {
  const said = lower(words);
  return terms
    .filter(({ code, names }) => said.has(code.toLowerCase()) || said.has(names.fi.toLowerCase()))
    .map(({ code }) => code);
};

/** The needs one concept stands for: those it is exactly about, or, where the list has none such, those beside it. */
function needsOf({ code, finds, related }: Concept, needs: readonly Term[]): string[] {
  const exact = namedBy(needs, [code, ...finds]);
  return exact.length > 0 ? exact : namedBy(needs, related);
}

/** The needs that a question was heard to speak of, by the codes of the list; what only colours it is left out. */
export function needsMeant({ concepts }: Pick<Understood, "concepts">, needs: readonly Term[]): string[] {
  const offered = needs.filter(isOffered);
  return [...new Set(concepts.flatMap(({ concept }) => (concept.kind ? [] : needsOf(concept, offered))))];
}
