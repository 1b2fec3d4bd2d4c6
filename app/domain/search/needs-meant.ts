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

export type Heard = Pick<Understood, "concepts">;

/** The concepts of a question that are needs: people and ways of doing things only colour it. */
export const needed = ({ concepts }: Heard): Concept[] =>
  concepts.map(({ concept }) => concept).filter(({ kind }) => !kind);

/** The needs that concepts are exactly about, by the codes of the list. */
export const exactly = (concepts: readonly Concept[], needs: readonly Term[]): string[] =>
  concepts.flatMap(({ code, finds }) => namedBy(needs, [code, ...finds]));

const beside = (concepts: readonly Concept[], needs: readonly Term[]): string[] =>
  concepts.flatMap(({ related }) => namedBy(needs, related));

/** What a concept is about when one must not guess: its needs exactly, or else the one that it stands nearest to. */
function clearly(concept: Concept, needs: readonly Term[]): string[] {
  const exact = exactly([concept], needs);
  return exact.length > 0 ? exact : concept.related.flatMap((word) => namedBy(needs, [word])).slice(0, 1);
}

/** What something to do is done for: never guessed to be anything sensitive. */
function servedBy({ concepts }: Heard, needs: readonly Term[]): string[] {
  const harmless = needs.filter((need) => !need.sensitive);
  return concepts
    .filter(({ concept }) => concept.kind === "doing")
    .flatMap(({ concept }) => clearly(concept, harmless));
}

/**
 * The needs that a question speaks of: what it is exactly about, or, where the list has none such, what is beside it.
 * Where it names only something to do, it speaks of the need that this serves.
 */
function needsMeant(heard: Heard, needs: readonly Term[]): string[] {
  const [concepts, offered] = [needed(heard), needs.filter(isOffered)];
  const ways = [() => exactly(concepts, offered), () => beside(concepts, offered), () => servedBy(heard, offered)];
  for (const meant of ways) {
    const found = meant();
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

/**
 * Is something sensitive clearly what a question asks for? Each of its concepts is asked by itself: a sensitive one is not
 * outweighed by another need beside it. One that only stands near something sensitive does not count where the same words
 * are as well something harmless: "soittaa" is music, too.
 */
export function isSensitive(heard: Heard, needs: readonly Term[]): boolean {
  const offered = needs.filter(isOffered);
  const sensitive = new Set(offered.filter((term) => term.sensitive).map(({ code }) => code));
  const isAbout = (concept: Concept): boolean => clearly(concept, offered).some((code) => sensitive.has(code));
  const harmless = heard.concepts.filter(({ concept }) => concept.kind !== "people" && !isAbout(concept));
  const isDoubtful = (words: readonly number[]): boolean =>
    harmless.some((other) => words.every((word) => other.words.includes(word)));
  return heard.concepts.some(({ concept, words }) => {
    if (concept.kind || !isAbout(concept)) return false;
    return exactly([concept], offered).length > 0 || !isDoubtful(words);
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
  villages: [...new Set(understood.wishes.filter(({ facet }) => facet === "village").map(({ value }) => value))],
});
