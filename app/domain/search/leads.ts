import { GENERIC } from "#domain/search/common-words";
import { HELPER } from "#domain/search/offers";
import { conceptTerm, valueTerm, type SearchIndex } from "#domain/search/search-index";
import type { Concept } from "#domain/search/thesaurus/concept";
import type { Said } from "#domain/search/thesaurus/phrases";
import { offer, type Alternative, type JointAlternative } from "#domain/search/understood";
import { wordsOf } from "#domain/search/words";

/** How near the thesaurus' words come: how people speak leads to the first of what records say, and so on. */
const FINDS = { said: 0.7, finds: 0.7 } as const;
const FINDS_FALL = 0.03;
const LEAST_FINDS = 0.5;
const RELATED = 0.28;
/** A related word by which records are classified ("yksinäisyys") leads to those records, whatever their words. */
const CLASSIFIED = 0.5;
/** Records that speak of another concept that helps as well: of the best one, how much less of each next, and at least. */
const BESIDE = { best: 0.42, fall: 0.03, least: 0.2 } as const;
/** A record that speaks of the same in other words. */
const SPOKEN_OF = 0.6;
/** What the parts of a compound that the thesaurus leads to carry of it: "velka" of "velkaneuvonta". */
const LEAD_PARTS = 0.6;
/** What one telling word carries of a phrase in which it is the only one, and of one in which it is not. */
const OF_PHRASE = { only: 0.6, one: 0.2 } as const;

/** Where a concept leads: to words, to values by which records are classified, and to words that only count together. */
export type Leads = {
  alternatives: readonly Alternative[];
  /** What lies beside it: related things, and examples of something broader. */
  far: readonly Alternative[];
  joint: readonly JointAlternative[];
};

/** What a word of a lead is found by. */
const formsOf = ({ speech }: SearchIndex, word: string, share: number): Alternative[] =>
  Array.from(speech.termsOf(word), ([term, carries]) => ({
    term,
    nearness: share * (carries === 1 ? 1 : carries * LEAD_PARTS),
  }));

function leadsOfOne(index: SearchIndex, { term, nearness }: Alternative): Omit<Leads, "far"> {
  const words = wordsOf(term);
  if (words.length === 1) return { alternatives: words.flatMap((word) => formsOf(index, word, nearness)), joint: [] };
  const telling = words.filter((word) => !GENERIC.has(word));
  const isOnly = telling.length === 1;
  const share = nearness * (isOnly ? OF_PHRASE.only : OF_PHRASE.one);
  return {
    alternatives: telling.flatMap((word) => formsOf(index, word, share)),
    joint: isOnly ? [] : [{ all: telling.map((word) => formsOf(index, word, 1)), nearness }],
  };
}

/** So many of the words that find a concept mean the same; those after them are examples of it. */
const MEAN_THE_SAME = 2;

/** Who asks for a choir is not helped by handicrafts, though both are creative. */
const isOneOfMany = ({ concept, how, by }: Pick<Said, "concept" | "how" | "by">): boolean =>
  how === "finds" && concept.code !== by && concept.finds.indexOf(by) >= MEAN_THE_SAME;

/** Each way once, as near as it comes. */
function once(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, number>();
  for (const { term, nearness } of alternatives) offer(best, term, nearness);
  return Array.from(best, ([term, nearness]) => ({ term, nearness }));
}

/** A lead with the value by which records are classified as it, where there is one. */
function leadsOfLead(index: SearchIndex, lead: Alternative): Omit<Leads, "far"> {
  const words = leadsOfOne(index, lead);
  const value = valueTerm(lead.term);
  if (!index.postings(value)) return words;
  const classified = { term: value, nearness: Math.max(lead.nearness, CLASSIFIED) };
  return { ...words, alternatives: [...words.alternatives, classified] };
}

const speakingOf = (codes: readonly string[]): Alternative[] =>
  codes.map((code, place) => ({
    term: conceptTerm(code),
    nearness: Math.max(BESIDE.best - BESIDE.fall * place, BESIDE.least),
  }));

function newLeads({ concept, how }: Pick<Said, "concept" | "how">, isBroader: boolean, index: SearchIndex): Leads {
  const best = isBroader ? RELATED : FINDS[how];
  // That somebody would help is heard from the whole question: here it would lead to every call for helpers again.
  const isOwn = (term: string): boolean => term !== HELPER || concept.code === HELPER;
  const finds = concept.finds.map((term, place) => ({
    term,
    nearness: Math.max(best - place * FINDS_FALL, Math.min(LEAST_FINDS, best)),
  }));
  const related = concept.related.map((term) => ({ term, nearness: RELATED }));
  const leads = (list: readonly Alternative[]) =>
    list.filter(({ term }) => isOwn(term)).map((lead) => leadsOfLead(index, lead));
  const [near, beside] = [leads(finds), leads(related)];
  const direct = near.flatMap(({ alternatives }) => alternatives);
  const far = beside.flatMap(({ alternatives }) => alternatives);
  far.push(...speakingOf(concept.beside ?? []));
  const own = { term: conceptTerm(concept.code), nearness: SPOKEN_OF };
  return {
    alternatives: once(isBroader ? [] : [...direct, own]),
    far: once(isBroader ? [...direct, own, ...far] : far),
    joint: [...near, ...beside].flatMap(({ joint }) => joint),
  };
}

type Known = { changes: number; leads: WeakMap<Concept, Map<string, Leads>> };
const known = new WeakMap<SearchIndex, Known>();

/**
 * By what records that answer a concept are found, with how near each comes. A question speaks of a dozen concepts and each
 * leads to hundreds of words: they are put together only once for records that do not change.
 */
export function leadsOf(said: Pick<Said, "concept" | "how" | "by">, index: SearchIndex): Leads {
  let ofIndex = known.get(index);
  if (ofIndex?.changes !== index.changes) {
    ofIndex = { changes: index.changes, leads: new WeakMap() };
    known.set(index, ofIndex);
  }
  const isBroader = isOneOfMany(said);
  const way = `${said.how} ${isBroader}`;
  const ofConcept = ofIndex.leads.get(said.concept) ?? new Map<string, Leads>();
  ofIndex.leads.set(said.concept, ofConcept);
  const before = ofConcept.get(way);
  if (before) return before;
  const leads = newLeads(said, isBroader, index);
  ofConcept.set(way, leads);
  return leads;
}
