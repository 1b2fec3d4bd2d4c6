import { Beginnings, plainWords, type Begun, type Wording } from "#domain/search/beginnings";
import { exactly } from "#domain/search/needs-meant";
import type { Concept } from "#domain/search/thesaurus/concept";
import { isOffered } from "#domain/taxonomy/choose";
import { resolveCode } from "#domain/taxonomy/resolve";
import type { Term } from "#domain/taxonomy/term";

/** What is suggested while somebody types, in the order in which it is shown. */
export const SUGGESTED = ["needs", "activities", "associations", "places"] as const;
export type Suggested = (typeof SUGGESTED)[number];

/** As many as a list on a phone shows above the keyboard. */
const MOST = 8;
/** What every group may have, and what it may have where others leave room. */
const FAIR = 2;
export const MOST_OF_GROUP = 3;
/** One letter begins too much to tell anything. */
const SHORTEST = 2;

export const isWorthAsking = (asked: string): boolean => plainWords(asked).length >= SHORTEST;

/** Shares the places out: a fair share to each group first, then more to the groups in order. */
export function shareOut<Item>(found: Readonly<Record<Suggested, readonly Item[]>>): Record<Suggested, Item[]> {
  const counts = SUGGESTED.map((group) => Math.min(found[group].length, FAIR));
  let left = MOST - counts.reduce((sum, count) => sum + count, 0);
  const shares = SUGGESTED.map((group, place) => {
    const more = Math.min(left, Math.min(found[group].length, MOST_OF_GROUP) - (counts[place] ?? 0));
    left -= more;
    return (counts[place] ?? 0) + more;
  });
  const [needs, activities, associations, places] = shares;
  return {
    needs: found.needs.slice(0, needs),
    activities: found.activities.slice(0, activities),
    associations: found.associations.slice(0, associations),
    places: found.places.slice(0, places),
  };
}

/** Names by which something is suggested; those that were not given are left out. */
export const asNames = (...texts: readonly (string | null)[]): Wording[] =>
  [...new Set(texts)].flatMap((text) => (text ? [{ text, kind: "name" }] : []));

const namesOf = ({ code, names }: Term): Wording[] => asNames(names.fi, names.sv, names.en, code);

const asWordings = (texts: readonly string[], kind: Wording["kind"] = "wording"): Wording[] =>
  texts.map((text) => ({ text, kind }));

const isOneWord = (text: string): boolean => !text.includes(" ");

/**
 * The terms of a list by their names in every language, what was merged into them, their synonyms, and what the thesaurus
 * knows people to say of them; of concepts that are exactly about them but go by another name ("digineuvonta") only single
 * words, for their phrases tell of more than one thing.
 */
export function termBeginnings(terms: readonly Term[], concepts: readonly Concept[] = []): Beginnings {
  const beginnings = new Beginnings();
  for (const term of terms.filter(isOffered)) {
    const meaning = terms.filter(({ code }) => resolveCode(terms, code) === term.code);
    const said = concepts.filter(({ code }) => meaning.some((each) => each.code === code));
    const besides = concepts.filter(
      (each) => !each.kind && !said.includes(each) && exactly([each], meaning).length > 0,
    );
    beginnings.put(term.code, [
      ...namesOf(term),
      ...asWordings(meaning.flatMap(({ names, synonyms }) => [names.fi, ...synonyms])),
      ...asWordings(said.flatMap((concept) => concept.said)),
      ...asWordings(besides.flatMap((concept) => concept.said.filter(isOneWord))),
      ...asWordings(
        said.flatMap(({ sv, en }) => [...sv, ...en]),
        "foreign",
      ),
    ]);
  }
  return beginnings;
}

/** The single words that the thesaurus knows people to say, by concept: what somebody has begun may become one of them. */
export function wordingBeginnings(concepts: readonly Concept[]): Beginnings {
  const beginnings = new Beginnings();
  for (const { code, said } of concepts) beginnings.put(code, asWordings([code, ...said].filter(isOneWord)));
  return beginnings;
}

/** Does any word of the text begin as asked? */
const begins = (text: string, asked: string): boolean => ` ${plainWords(text)}`.includes(` ${plainWords(asked)}`);

/** The text by which something was found, where what is shown of it does not tell. */
export const foundBy = ({ by }: Begun, shown: string, asked: string): string =>
  by.text === shown || begins(shown, asked) ? "" : by.text;
