import type { SearchIndex } from "#domain/search/search-index";

// "Toimintaa vanhuksille" and "neuvontaa vanhuksille" are about the same people: the head of what is asked for, too general
// to be searched for, tells what kind of thing it is to be.

const set = (lines: string): ReadonlySet<string> => new Set(lines.split(/\s+/).filter(Boolean));

type Heads = { words: ReadonlySet<string>; kinds: readonly string[] };

/** Base forms of heads, and the kinds of activities (volunteer types of the taxonomy) they tell of. */
const HEADS: readonly Heads[] = [
  {
    words: set(`
      toiminta kerho harrastus harrastaa tekeminen puuha ohjelma porukka ajanviete
      hobby hobbies activities aktiviteter verksamhet
    `),
    kinds: ["virkistys", "liikunta-hyvinvointi", "kulttuurikaveri", "tapahtumat", "kotiseututyo"],
  },
  {
    words: set("neuvonta neuvo neuvoja ohjaus opastus advice rådgivning"),
    kinds: ["ohjaus-neuvonta", "edunvalvonta"],
  },
  { words: set("vertaistuki vertaisryhmä vertainen vertaistukiryhmä peer kamratstöd"), kinds: ["vertaistuki"] },
  { words: set("kurssi koulutus luento oppia course kurs"), kinds: ["koulutus"] },
];

/** What is of such a kind is worth this much more, and what is of another this much; what tells no kind stays. */
const OWN = 1.1;
const OTHERS = 0.85;

/** The kinds that the words of a question tell, given with their base forms. */
export const kindsIn = (asked: readonly { word: string; bases: readonly string[] }[]): string[] =>
  HEADS.flatMap(({ words, kinds }) =>
    asked.some(({ word, bases }) => words.has(word) || bases.some((base) => words.has(base))) ? kinds : [],
  );

/** Lets what is of the kinds that a question tells rise, and what is of others fall. */
export function preferKinds(index: SearchIndex, kinds: readonly string[], scores: Float32Array): void {
  const values = index.facet("volunteerType");
  if (!values || kinds.length === 0) return;
  const own = values.chosen(kinds);
  const any = values.chosen(values.names);
  for (let document = 0; document < scores.length; document += 1) {
    const score = scores[document] ?? 0;
    if (score === 0) continue;
    if (values.hasAny(document, own)) scores[document] = score * OWN;
    else if (values.hasAny(document, any)) scores[document] = score * OTHERS;
  }
}
