import { isTopic } from "#domain/search/clauses";
import { featuresAsked } from "#domain/search/features";
import { leadsOf } from "#domain/search/leads";
import { isHelpers } from "#domain/search/offers";
import { valueTerm, type SearchIndex } from "#domain/search/search-index";
import type { Concept } from "#domain/search/thesaurus/concept";
import type { Evidence } from "#domain/search/thesaurus/hearing";
import type { Said } from "#domain/search/thesaurus/phrases";
import type { AskedWord, Clause, HeardConcept, Knowledge } from "#domain/search/understood";
import { wordsOf } from "#domain/search/words";

/** So many of the concepts that are heard in a question are looked for, if they are heard surely enough. */
const ASKED = { most: 6, least: 0.02 } as const;
const SHARPNESS = 0.7;
/** What a concept that is heard for sure weighs beside the words and phrases of the question. */
const HEARD_WEIGHT = 1.2;

/** So many of the words that find a concept are looked for, each held so strongly by some record, to tell whether any answers it. */
const ANSWERED = { finds: 4, held: 0.3 } as const;
/** What is heard of concepts that no record answers is this much less sure: rather the question speaks of what there is. */
const UNANSWERED = 0.05;
/** How surely a concept must be heard before it is asked whether records answer it. */
const LEAST_HEARD = 0.002;

function hasRecords({ code, finds }: Concept, index: SearchIndex): boolean {
  return [code, ...finds.slice(0, ANSWERED.finds)].some((find) => {
    if (index.postings(valueTerm(find))) return true;
    const [word = "", ...others] = wordsOf(find);
    if (others.length > 0) return false;
    return Array.from(index.speech.termsOf(word)).some(
      ([term, carries]) => carries === 1 && (index.postings(term)?.strongest ?? 0) >= ANSWERED.held,
    );
  });
}

type Known = { changes: number; answered: WeakMap<Concept, boolean> };
const known = new WeakMap<SearchIndex, Known>();

/** Is any record about what a concept is about? It is looked up once for records that do not change. */
function isAnswered(concept: Concept, index: SearchIndex): boolean {
  let ofIndex = known.get(index);
  if (ofIndex?.changes !== index.changes) {
    ofIndex = { changes: index.changes, answered: new WeakMap() };
    known.set(index, ofIndex);
  }
  const before = ofIndex.answered.get(concept);
  if (before !== undefined) return before;
  const now = hasRecords(concept, index);
  ofIndex.answered.set(concept, now);
  return now;
}

/** What all words of a question together let hear. */
export const evidenceIn = (asked: readonly AskedWord[], { book, helps }: Pick<Knowledge, "book" | "helps">): Evidence =>
  book.hearing.evidenceOf(featuresAsked(asked, helps.grams));

/** Several things may be told of in one story: what is heard less surely than the surest is not doubted for that alone. */
const DOUBT = { sharpness: 0.3, least: 0.3, power: 0.5 } as const;

/**
 * Phrases that a question holds, each with how surely it is meant: "kahvinkeitin jääkaapissa" holds coffee, and all that it
 * tells is of memory.
 */
export function doubted(said: readonly Said[], evidence: Evidence, { book }: Pick<Knowledge, "book">): Said[] {
  const heard = book.hearing.heardIn(evidence, DOUBT.sharpness);
  const surest = heard[0]?.[1] ?? 0;
  const surenesses = new Map(heard.map(([{ code }, sureness]) => [code, sureness / surest]));
  return said.map((each) => {
    if (!isTopic(each) || !surenesses.has(each.concept.code)) return each;
    const heardAs = surenesses.get(each.concept.code) ?? 0;
    return { ...each, sureness: DOUBT.least + (1 - DOUBT.least) * heardAs ** DOUBT.power };
  });
}

/** The concepts of which all words of a question together speak, the surest first, each with how surely (0..1). */
export function heardBetween(
  evidence: Evidence,
  isOffer: boolean,
  { book, index }: Pick<Knowledge, "book" | "index">,
): HeardConcept[] {
  const all = book.hearing.heardIn(evidence, SHARPNESS, LEAST_HEARD).map(([concept, sureness]) => ({
    concept,
    before: sureness,
    now: sureness * (isAnswered(concept, index) ? 1 : UNANSWERED),
  }));
  const sum = (of: "before" | "now"): number => all.reduce((total, each) => total + each[of], 0);
  const gain = sum("before") / sum("now");
  return all
    .map(({ concept, now }) => ({ concept, sureness: now * gain }))
    .filter(({ concept, sureness }) => sureness >= ASKED.least && (isOffer || !isHelpers({ concept })))
    .sort((a, b) => b.sureness - a.sureness)
    .slice(0, ASKED.most);
}

/** What is asked for between the words: what the concepts lead to that are heard there. */
export const nearClauses = (heard: readonly HeardConcept[], { index }: Pick<Knowledge, "index">): Clause[] =>
  heard.map(({ concept, sureness }) => {
    const leads = leadsOf({ concept, how: "said", by: concept.code }, index);
    return {
      words: [],
      weight: HEARD_WEIGHT * sureness,
      ...leads,
    };
  });
