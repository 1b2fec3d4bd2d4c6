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

type Heard = Pick<Understood, "concepts">;

/** The concepts of a question that are needs: people and ways of doing things only colour it. */
const needed = ({ concepts }: Heard): Concept[] => concepts.map(({ concept }) => concept).filter(({ kind }) => !kind);

/** The needs that concepts are exactly about, by the codes of the list. */
const exactly = (concepts: readonly Concept[], needs: readonly Term[]): string[] =>
  concepts.flatMap(({ code, finds }) => namedBy(needs, [code, ...finds]));

const beside = (concepts: readonly Concept[], needs: readonly Term[]): string[] =>
  concepts.flatMap(({ related }) => namedBy(needs, related));

/** The needs that a question speaks of: what it is exactly about, or, where the list has none such, what is beside it. */
function needsMeant(heard: Heard, needs: readonly Term[]): string[] {
  const [concepts, offered] = [needed(heard), needs.filter(isOffered)];
  const exact = exactly(concepts, offered);
  return [...new Set(exact.length > 0 ? exact : beside(concepts, offered))];
}

/** Does any part of a question come near something sensitive? Rather once too often. */
export function isSensitive(heard: Heard, needs: readonly Term[]): boolean {
  const sensitive = needs.filter((term) => isOffered(term) && term.sensitive);
  return needed(heard).some((concept) => {
    const isKnown = exactly([concept], needs).length > 0;
    return (isKnown ? exactly : beside)([concept], sensitive).length > 0;
  });
}

/** The groups of people that a question was heard to speak of, by the codes of the list. */
function groupsMeant({ concepts }: Heard, groups: readonly Term[]): string[] {
  const offered = groups.filter(isOffered);
  const people = concepts.filter(({ concept }) => concept.kind === "people");
  return [...new Set(people.flatMap(({ concept }) => namedBy(offered, [concept.code, ...concept.finds.slice(0, 1)])))];
}

/** What a question asks for, in codes and without a word of its own. */
export type MeantCodes = { needs: string[]; targetGroups: string[]; villages: string[] };

type Lists = { needs: readonly Term[]; targetGroups: readonly Term[] };

/** The needs, people and villages that a question was heard to speak of. */
export const codesMeant = (understood: Pick<Understood, "concepts" | "wishes">, terms: Lists): MeantCodes => ({
  needs: needsMeant(understood, terms.needs),
  targetGroups: groupsMeant(understood, terms.targetGroups),
  villages: understood.wishes.filter(({ facet }) => facet === "village").map(({ value }) => value),
});
