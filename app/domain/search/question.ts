import { groupsByAge } from "#domain/search/ages";
import { languageOf, type AskedLanguage } from "#domain/search/asked-language";
import { askedWord, isPartIn, meaningsOf, offerSimilar } from "#domain/search/asked-words";
import { clausesOf, isTopic, STORY, surroundingsIn, type Together } from "#domain/search/clauses";
import { groupsIn } from "#domain/search/groups";
import { withoutDenied } from "#domain/search/denied";
import { doubted, evidenceIn, heardBetween, nearClauses } from "#domain/search/near";
import { HELPER, isHelpers, offerIn } from "#domain/search/offers";
import { sureCorrections, toldCorrections } from "#domain/search/mended";
import { withOldParents } from "#domain/search/old-parents";
import { kindsIn } from "#domain/search/kinds";
import { placeOf, unfoundIn } from "#domain/search/unfound";
import { valueTerm } from "#domain/search/search-index";
import type { Evidence } from "#domain/search/thesaurus/hearing";
import { saidIn, type Said } from "#domain/search/thesaurus/phrases";
import type { AskedWord, Clause, Correction, HeardConcept, Knowledge, Understood } from "#domain/search/understood";
import { writtenOf } from "#domain/search/spoken";
import { wishesIn } from "#domain/search/wishes";
import { onlyTimes, TELLING, tellsWhen, weighWishes } from "#domain/search/wishes-beside";
import { placedWords, type PlacedWord } from "#domain/search/words";

export type { Knowledge, Understood } from "#domain/search/understood";

/** What every call for helpers answers to somebody who offers to help, whatever he would do. */
const HELPERS_WEIGHT = 0.2;
const HELPERS = [
  { term: valueTerm(HELPER), nearness: 1 },
  { term: "vapaaehtoinen", nearness: 0.6 },
];
/** An age colours as a word for people of that age does. */
const AGE_WEIGHT = 0.3;
const byGroup = (group: string) => ({ term: valueTerm(group), nearness: 0.85 });
/** How much a record that does not serve in the language of the question falls. */
const ASKED_IN = 0.3;

/** A language that no little word betrayed may show by what the thesaurus knows it to say. */
function languageOfConcepts(concepts: readonly Said[]): AskedLanguage {
  const [first] = concepts;
  if (!first || first.language === "fi") return null;
  return concepts.every(({ language }) => language !== "fi") ? first.language : null;
}

/** What people say in one language means nothing in another: "mamma" is a mother in Swedish and an old woman in Finnish. */
function heardIn(
  all: readonly Said[],
  words: readonly string[],
  spoken: AskedLanguage,
  isFinnish: (word: string) => boolean,
): Said[] {
  return all.filter(({ language, how, words: places }) => {
    if (spoken !== null) return how === "finds" || language !== "fi";
    return language === "fi" || !places.every((place) => isFinnish(words[place] ?? ""));
  });
}

/** Of those who help nobody spoke who did not offer to. */
function withoutHelpers(concepts: readonly Said[]): readonly Said[] {
  const others = concepts.filter((said) => !isHelpers(said));
  return others.length > 0 ? others : concepts;
}

/** What a word weighs by itself, whatever it leads to: a record that says it in the same words is seldom wrong. */
const OWN_WORD = 0.3;

/** The telling words of a question once more, as they stand there. */
const ownWords = (asked: readonly AskedWord[], isSurroundings: (place: number) => boolean): Clause[] =>
  asked.flatMap(({ weight, alternatives }, place): Clause[] => {
    if (weight < TELLING) return [];
    const own = Array.from(alternatives, ([term, nearness]) => ({ term, nearness }));
    const at = { words: [place], isSurroundings: isSurroundings(place) };
    return [{ ...at, weight: OWN_WORD * weight, alternatives: own, far: [], joint: [] }];
  });

/** A question of one telling word that the thesaurus knows means that: what else the word may tell of is so much less sure. */
const BESIDE = 0.4;

function heardBeside(
  said: readonly Said[],
  asked: readonly AskedWord[],
  between: readonly HeardConcept[],
): readonly HeardConcept[] {
  const telling = asked.flatMap(({ weight }, place) => (weight >= TELLING ? [place] : []));
  if (telling.length > 1) return between;
  const topics = said.filter((each) => isTopic(each) && telling.every((place) => each.words.includes(place)));
  if (topics.length === 0) return between;
  return between.map(({ concept, sureness }) => {
    const isSaid = topics.some((topic) => topic.concept.code === concept.code);
    return { concept, sureness: isSaid ? sureness : sureness * BESIDE };
  });
}

const tellingIn = (asked: readonly AskedWord[]): number => asked.filter(({ weight }) => weight >= TELLING).length;

/** From so many telling words on a question is compared with all that records speak of. */
const SPEAKS = 2;
const allTold = (asked: readonly AskedWord[], { gains }: Evidence, isHeard: boolean): Float32Array | null =>
  isHeard && tellingIn(asked) >= SPEAKS ? gains : null;

const togetherIn =
  (query: string, placed: readonly PlacedWord[]): Together =>
  (from, to) =>
    !/[,.;:!?]/.test(query.slice(placed[from]?.to, placed[to]?.from));

/** The question with the mistyped words put right where they stand. */
function meantQuery(
  query: string,
  placed: readonly PlacedWord[],
  asked: readonly AskedWord[],
  corrections: readonly Correction[],
): string | null {
  if (corrections.length === 0) return null;
  const text = query.normalize("NFC");
  let meant = "";
  let from = 0;
  placed.forEach((word, place) => {
    const correction = corrections.find(({ typed }) => typed === asked[place]?.word);
    meant += text.slice(from, word.from) + (correction?.meant ?? text.slice(word.from, word.to));
    from = word.to;
  });
  return meant + text.slice(from);
}

/** Understands a question: what it asks for, where, and in what words records may say so. */
export function understand(query: string, knowledge: Knowledge): Understood {
  const { index, book, places, today, helps } = knowledge;
  const placed = placedWords(query);
  const words = placed.map(({ word }) => word);
  const typed = placed.map(({ from, to }) => query.normalize("NFC").slice(from, to));
  const spoken = languageOf(words, (word) => index.speech.isKnown(word));
  const isFinnish = (word: string): boolean => index.speech.isKnown(word);
  const written = spoken ? words : words.map((word) => writtenOf(word, isFinnish));
  const asked = written.map((word) => askedWord(word, spoken, knowledge));
  const corrections = asked.flatMap((each) => offerSimilar(each, spoken, knowledge) ?? []);
  const meanings = meaningsOf(asked, corrections, spoken, knowledge);
  const wishes = wishesIn(meanings, places, today);
  weighWishes(asked, wishes);
  const all = helps.thesaurus
    ? heardIn(saidIn(book, meanings, isPartIn(asked, knowledge)), written, spoken, isFinnish)
    : [];
  const isTogether = togetherIn(query, placed);
  const { said, denied } = withoutDenied(all, asked, typed, isTogether);
  /** Is a word the name of a place, perhaps of one that no list knows? It tells nothing else then. */
  const isElsewhere = ({ word }: AskedWord, at: number): boolean =>
    placeOf(word, at, typed[at] ?? word, index.speech) !== null;
  const isSaid = (at: number): boolean => said.some(({ words: own }) => own.includes(at));
  const evidence = evidenceIn(
    asked.filter((each, at) => !isElsewhere(each, at) || isSaid(at)),
    knowledge,
  );
  const concepts = withOldParents(said, () => heardBetween(evidence, false, knowledge), book.hearing.concepts);
  const ages = groupsByAge(query);
  const language = spoken ?? languageOfConcepts(concepts);
  if (language && !wishes.some(({ kind }) => kind === "language"))
    wishes.push({ kind: "language", facet: "language", value: language, strength: ASKED_IN, words: [] });
  const offer = offerIn(
    written,
    asked.map(({ bases }) => bases),
    concepts,
  );
  const manner = { corrections, isTogether, isOffer: offer > 0 };
  const timed = onlyTimes(asked, wishes);
  const heard = (offer > 0 ? concepts : withoutHelpers(concepts)).filter((said) => !timed || !tellsWhen(said, timed));
  const isHeard = helps.thesaurus && !timed;
  const between = isHeard ? heardBeside(heard, asked, heardBetween(evidence, offer > 0, knowledge)) : [];
  const named = wishes.flatMap(({ kind, words: own }) => (kind === "place" ? own.map((at) => asked[at]?.word) : []));
  const told = toldCorrections(
    corrections.filter(({ typed }) => !named.includes(typed)),
    knowledge,
  );
  const unmet = unfoundIn(asked, typed, sureCorrections(corrections, told), concepts, knowledge);
  const beside = [...ownWords(asked, surroundingsIn(heard, offer > 0)), ...nearClauses(between, knowledge)];
  const isStory = tellingIn(asked) >= STORY;
  const meant = isStory ? doubted(heard, evidence, knowledge) : heard;
  const clauses = [...clausesOf(asked, meant, manner, knowledge), ...beside];
  if (ages.length > 0)
    clauses.push({
      words: [],
      weight: AGE_WEIGHT,
      alternatives: ages.map(byGroup),
      far: [],
      joint: [],
      isSurroundings: offer === 0,
    });
  if (offer > 0) {
    wishes.push({ kind: "task", facet: "task", value: "yes", strength: offer, words: [] });
    clauses.push({ words: [], weight: HELPERS_WEIGHT, alternatives: HELPERS, far: [], joint: [] });
  }
  const groups = groupsIn(concepts, ages);
  return {
    words,
    clauses,
    wishes,
    concepts,
    heard: between,
    speaks: allTold(asked, evidence, isHeard),
    ...unmet,
    denied,
    corrections,
    toldCorrections: told,
    groups,
    kinds: kindsIn(asked),
    meant: meantQuery(query, placed, asked, told),
  };
}
