import { markedExcerpt, type MarkedPart } from "#domain/search/marks";
import {
  conceptTerm,
  valueTerm,
  type DocumentText,
  type NamedCode,
  type SearchIndex,
  type TextOf,
} from "#domain/search/search-index";
import type { Speech, TextLanguage } from "#domain/search/speech";
import type { Concept } from "#domain/search/thesaurus/concept";
import type { Knowledge, Understood } from "#domain/search/understood";
import type { Wish } from "#domain/search/wishes";
import { wordsOf } from "#domain/search/words";
import type { OwnText } from "#domain/shared/own-text";

// Why something is among the answers, where what a list shows of it does not tell.

/** What a text of a record holds of the question: a part of it, marked, or what classifies the record so. */
export type Told = { of: TextOf; term: string; codes: string[]; parts: MarkedPart[]; lang: TextLanguage };

/** Why something is among the answers, in whichever of these ways tells. */
export type Why = {
  /** Which of its needs were asked for. */
  because: string[];
  /** What the question and it both speak of. */
  about: OwnText[];
  /** Does only it speak of that, which lies beside what was asked? */
  isBeside: boolean;
  /** Where it holds what was looked for. */
  told: Told | null;
  /** What the question wishes that it fits. */
  fits: Pick<Wish, "facet" | "value">[];
};

export const NO_WHY: Why = { because: [], about: [], isBeside: false, told: null, fits: [] };

/** Nothing where what is shown holds what was asked for: that tells by itself. */
export const unlessShown = (shown: readonly MarkedPart[], why: () => Why): Why =>
  shown.some(({ found }) => found) ? NO_WHY : why();

/** What lies beside the question explains half as much. */
const BESIDE = 0.5;

/** The terms that were looked for, and how much each asks for. */
function askedTerms({ clauses }: Pick<Understood, "clauses">): Map<string, number> {
  const asked = new Map<string, number>();
  for (const { weight, alternatives, far, joint } of clauses) {
    const take = (term: string, share: number): unknown => asked.set(term, Math.max(asked.get(term) ?? 0, share));
    for (const { term, nearness } of alternatives) take(term, weight * nearness);
    for (const { term, nearness } of far) take(term, weight * nearness * BESIDE);
    for (const { all, nearness } of joint)
      for (const forms of all) for (const form of forms) take(form.term, weight * nearness * form.nearness);
  }
  return asked;
}

/** A term by which a record was found, the concept that it stands for, if any, and whether the question speaks of that. */
export type Met = { term: string; concept: Concept | null; isAsked: boolean };

/** The terms by which a record was found, what tells most first. */
export type MetBy = (id: string) => Met[];

/** Asks only when it is wanted: a question may look for hundreds of terms. */
export function metBy(
  { index, book }: Pick<Knowledge, "index" | "book">,
  understood: Pick<Understood, "clauses" | "concepts" | "heard">,
): MetBy {
  let asked: Map<string, number> | null = null;
  const asking = new Set([...understood.concepts, ...understood.heard].map(({ concept }) => concept));
  const all = [...book.hearing.concepts, ...asking];
  const conceptOf = new Map(all.map((concept) => [conceptTerm(concept.code), concept]));
  const isAsked = new Set(Array.from(asking, ({ code }) => conceptTerm(code)));
  return (id) => {
    asked ??= askedTerms(understood);
    return Array.from(asked, ([term, share]) => ({ term, share: share * index.strengthIn(id, term) }))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share)
      .map(({ term }) => ({ term, concept: conceptOf.get(term) ?? null, isAsked: isAsked.has(term) }));
  };
}

/** The wishes of a question that a record fits, each once. */
export function fitsOf(index: SearchIndex, { wishes }: Pick<Understood, "wishes">, id: string): Wish[] {
  const said = wishes.filter(({ words }) => words.length > 0);
  const each = [...new Map(said.map((wish) => [`${wish.facet} ${wish.value}`, wish])).values()];
  return each.filter(({ facet, value }) => index.fits(id, facet, value));
}

type Explained = { texts: readonly DocumentText[]; facets: Readonly<{ [name: string]: readonly string[] }> };

const LONGEST = 90;

/** The codes of which some name holds what was looked for, each once. */
const codesMet = (named: readonly NamedCode[], holds: (word: string) => boolean): string[] => [
  ...new Set(named.filter(({ name }) => wordsOf(name).some(holds)).map(({ code }) => code)),
];

/** Which classes of a record have names among its texts; what is about them is a facet of the same name. */
const CLASSES: readonly TextOf[] = ["need", "targetGroup", "volunteerType", "category", "field"];

/** Tells whether a word is found by a term. */
export const isOfTerm =
  (term: string, speech: Speech, language: TextLanguage) =>
  (word: string): boolean =>
    speech.termsOf(word, language).has(term);

/** Where it is tells more than that whoever arranges it is called after the place. */
const placeFirst = (a: DocumentText, b: DocumentText): number => Number(b.of === "place") - Number(a.of === "place");

function toldByTerm(term: string, { texts, facets }: Explained, speech: Speech): Told | null {
  for (const of of CLASSES) {
    const codes = (facets[of] ?? []).filter((code) => valueTerm(code) === term);
    if (codes.length > 0) return { of, term, codes, parts: [], lang: "fi" };
  }
  for (const { text, of, language: lang = "fi", named = [] } of texts.toSorted(placeFirst)) {
    if (of === undefined) continue;
    const holds = isOfTerm(term, speech, lang);
    const parts = markedExcerpt(text, holds, LONGEST);
    if (!parts.some(({ found }) => found)) continue;
    if (!CLASSES.includes(of)) return { of, term, codes: [], parts, lang };
    const codes = codesMet(named, holds);
    return { of, term, codes, parts: codes.length > 0 ? [] : parts.filter(({ found }) => found).slice(0, 1), lang };
  }
  return null;
}

type Explanation = { about: readonly Concept[]; isBeside: boolean; told: Told | null };

/** A concept by which a record was found, or where it holds what was looked for: whichever tells most. */
export function whyMet(met: readonly Met[], record: Explained, speech: Speech): Explanation {
  for (const { term, concept, isAsked } of met) {
    const told = concept ? null : toldByTerm(term, record, speech);
    if (concept ?? told) return { about: concept ? [concept] : [], isBeside: !isAsked, told };
  }
  return { about: [], isBeside: false, told: null };
}

/** The concepts that were heard in the question of which a record speaks, whatever its words. */
export type AboutOf = (id: string) => Concept[];

/** Why records are among the answers to a question. */
export type Reasons = {
  aboutOf: AboutOf;
  /** Does a record only speak of what lies beside the question, however faintly it speaks of the matter as well? */
  isBeside: (id: string) => boolean;
  metBy: MetBy;
};

/** What a record and the question both speak of or, where that is not what it was found for, what it was found by. */
export function explain(
  { aboutOf, isBeside, metBy }: Reasons,
  id: string,
  record: Explained,
  speech: Speech,
): Explanation {
  if (isBeside(id)) return { ...whyMet(metBy(id), record, speech), isBeside: true };
  const about = aboutOf(id);
  return about.length > 0 ? { about, isBeside: false, told: null } : whyMet(metBy(id), record, speech);
}
