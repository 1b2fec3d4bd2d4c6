import { EMPTY } from "#domain/search/common-words";
import { leadsOf } from "#domain/search/leads";
import { valueTerm } from "#domain/search/search-index";
import type { Said } from "#domain/search/thesaurus/phrases";
import {
  offer,
  type Alternative,
  type AskedWord,
  type Clause,
  type Correction,
  type Knowledge,
} from "#domain/search/understood";

/** Who somebody is and how a thing is done only colour what is asked for. */
const KIND_WEIGHT = { people: 0.4, way: 0.3, need: 1, doing: 1.1 } as const;
/** For somebody who offers to help, those whom he would help are what it is about. */
const HELPED = 0.8;
/** A phrase of several words tells more than its words one by one, which then tell less. */
const PHRASE_WEIGHT = 1;
/** What each other phrase for the same adds to the first, and how much at most they make of it. */
const AGAIN = 0.25;
const MOST_AGAIN = 1.6;
const LEAST_PHRASE = 0.8;
const IN_PHRASE = 0.25;
/** A phrase whose words stand far apart may be chance; one over a comma nearly is. */
const LOOSE = 0.6;
const ACROSS = 0.5;
/** What the part of a compound leads to is less sure than what the whole does. */
const BY_PART = 0.65;
/** What a little word weighs that the thesaurus knows to mean something. */
const LEAST_SAID = 0.6;
/** Beside what is asked for, words that the thesaurus knows nothing of tell of its surroundings. */
const BESIDE_TOPIC = { noun: 0.6, other: 0.4 } as const;
/** From how many telling words on a question is a story rather than a few search words. */
export const STORY = 4;

/** Words of a question between which no mark stands belong together. */
export type Together = (from: number, to: number) => boolean;

/** What is known of a question beside its words: what was corrected, what stands together, whether it offers help. */
export type Manner = { corrections: readonly Correction[]; isTogether: Together; isOffer: boolean };

const kindOf = ({ concept }: Said) => concept.kind ?? "need";
const shareOf = (said: Said, { isOffer }: Manner): number =>
  isOffer && kindOf(said) === "people" ? HELPED : KIND_WEIGHT[kindOf(said)];
export const isTopic = (said: Said): boolean => kindOf(said) === "need" || kindOf(said) === "doing";
const isTight = ({ words }: Said): boolean => Math.max(...words) - Math.min(...words) <= words.length + 1;

const listed = (alternatives: ReadonlyMap<string, number>): Alternative[] =>
  Array.from(alternatives, ([term, nearness]) => ({ term, nearness }));

function phraseClause(said: Said, asked: readonly AskedWord[], manner: Manner, { index }: Knowledge): Clause {
  const weights = said.words.map((place) => asked[place]?.weight ?? 0);
  const leads = leadsOf(said, index);
  const sure =
    (isTight(said) ? 1 : LOOSE) * (manner.isTogether(Math.min(...said.words), Math.max(...said.words)) ? 1 : ACROSS);
  const meant = sure * (said.sureness ?? 1);
  const weight = Math.max(LEAST_PHRASE, ...weights) * PHRASE_WEIGHT * shareOf(said, manner) * meant;
  const isSurroundings = !manner.isOffer && !isTopic(said);
  return { words: said.words, weight, ...leads, isSurroundings };
}

/** Weighs a word by what kind of concept it belongs to. */
function weigh(word: AskedWord, said: Said, isAlone: boolean, share: number): void {
  const isSaid = said.how === "said" && !EMPTY.has(word.word);
  if (share > 1) word.weight = Math.max(word.weight, 1) * share;
  else if (share === 1) word.weight = isSaid ? Math.max(word.weight, LEAST_SAID) : word.weight;
  else if (isAlone) word.weight = Math.max(word.weight, LEAST_SAID);
  else if (said.how === "said" || said.concept.code === said.by) word.weight = Math.min(word.weight, share);
}

/** Lets a word be answered by what a concept leads to, and weighs it by what kind of concept that is. */
function colour(word: AskedWord, said: Said, isAlone: boolean, manner: Manner, { index }: Knowledge) {
  weigh(word, said, isAlone, shareOf(said, manner));
  const isWhole =
    said.by === word.word || word.bases.includes(said.by) || manner.corrections.some(({ meant }) => meant === said.by);
  const leads = leadsOf(said, index);
  const sure = (isWhole ? 1 : BY_PART) * (said.sureness ?? 1);
  for (const { term, nearness } of leads.alternatives) offer(word.alternatives, term, nearness * sure);
  for (const { term, nearness } of leads.far) offer(word.far, term, nearness * sure);
  word.joint.push(...leads.joint.map(({ all, nearness }) => ({ all, nearness: nearness * sure })));
}

const isSure = (said: Said, { isTogether }: Manner): boolean =>
  isTight(said) && isTogether(Math.min(...said.words), Math.max(...said.words));

/** A phrase put together of words from here and there gives way where one of them belongs to a phrase for sure. */
function surePhrases(concepts: readonly Said[], manner: Manner): Said[] {
  const phrases = concepts.filter(({ words }) => words.length > 1);
  const sure = phrases.filter((said) => isTopic(said) && isSure(said, manner));
  return phrases.filter(
    (said) =>
      isSure(said, manner) ||
      !sure.some((other) => other.concept !== said.concept && other.words.some((word) => said.words.includes(word))),
  );
}

/** Phrases by concept: who tells the same in several ways means it. */
function phraseClauses(concepts: readonly Said[], asked: readonly AskedWord[], manner: Manner, knowledge: Knowledge) {
  const clauses = new Map<string, Clause & { times: number }>();
  for (const said of surePhrases(concepts, manner)) {
    const clause = phraseClause(said, asked, manner, knowledge);
    const before = clauses.get(said.concept.code);
    const best = before && before.weight >= clause.weight ? before : clause;
    clauses.set(said.concept.code, { ...best, times: (before?.times ?? 0) + 1 });
  }
  return Array.from(clauses.values(), ({ times, ...clause }): Clause => {
    return { ...clause, weight: clause.weight * Math.min(MOST_AGAIN, 1 + AGAIN * (times - 1)) };
  });
}

/** In a story with a topic, words that no concept is made of are only its surroundings. */
function quieten(asked: readonly AskedWord[], concepts: readonly Said[], { index }: Knowledge): void {
  const telling = asked.filter(({ weight }) => weight >= 0.5).length;
  if (telling < STORY || !concepts.some(isTopic)) return;
  const covered = new Set(concepts.flatMap(({ words }) => words));
  asked.forEach((word, place) => {
    if (covered.has(place)) return;
    const wordClass = index.speech.classOf(word.word);
    word.weight *= wordClass === "noun" || wordClass === "unknown" ? BESIDE_TOPIC.noun : BESIDE_TOPIC.other;
  });
}

/** Does a word only tell who somebody is or how it is done? To whom somebody would help it tells what it is about. */
export const surroundingsIn =
  (concepts: readonly Said[], isOffer: boolean) =>
  (place: number): boolean => {
    const own = concepts.filter(({ words }) => words.length === 1 && words[0] === place);
    return !isOffer && own.length > 0 && !own.some(isTopic);
  };

/** Where a story may turn to of which nothing else was understood: somebody listens, and knows whom to ask next. */
const LISTENERS: readonly (readonly [need: string, nearness: number])[] = [
  ["mielen hyvinvointi", 0.6],
  ["kriisi", 0.6],
  ["yksinäisyys", 0.5],
  ["palveluohjaus", 0.4],
];
const LISTENERS_WEIGHT = 0.4;

/** A story in which no topic was heard is answered by those who listen to any. */
function listenersClause(asked: readonly AskedWord[], concepts: readonly Said[], { index }: Knowledge): Clause[] {
  const telling = asked.filter(({ weight }) => weight >= 0.5).length;
  if (telling < STORY || concepts.some(isTopic)) return [];
  const alternatives = LISTENERS.flatMap(([need, nearness]) => {
    const term = valueTerm(need);
    return index.postings(term) ? [{ term, nearness }] : [];
  });
  return [{ words: [], weight: LISTENERS_WEIGHT, alternatives, far: [], joint: [] }];
}

/** What a question asks for: its phrases first, then its words with all that may stand for them. */
export function clausesOf(
  asked: readonly AskedWord[],
  concepts: readonly Said[],
  manner: Manner,
  knowledge: Knowledge,
): Clause[] {
  const listeners = manner.isOffer ? [] : listenersClause(asked, concepts, knowledge);
  quieten(asked, concepts, knowledge);
  const inPhrases = new Set<number>();
  const covered = new Set(concepts.flatMap((said) => (isTopic(said) ? said.words : [])));
  const isElse = asked.some(
    ({ weight }, place) => weight >= 0.5 && !concepts.some(({ words }) => words.includes(place)),
  );
  const isAlone = covered.size === 0 && !isElse;
  for (const said of concepts) {
    const word = asked[said.words[0] ?? -1];
    if (said.words.length > 1) said.words.forEach((place) => inPhrases.add(place));
    else if (word) colour(word, said, isAlone, manner, knowledge);
  }
  const isSurroundings = surroundingsIn(concepts, manner.isOffer);
  const words = asked.flatMap((word, place): Clause[] => {
    const weight = word.weight * (inPhrases.has(place) ? IN_PHRASE : 1);
    if (weight <= 0) return [];
    const [alternatives, far] = [listed(word.alternatives), listed(word.far)];
    return [{ words: [place], weight, alternatives, far, joint: word.joint, isSurroundings: isSurroundings(place) }];
  });
  return [...phraseClauses(concepts, asked, manner, knowledge), ...words, ...listeners];
}
