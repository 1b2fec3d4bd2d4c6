import { EMPTY, GENERIC } from "#domain/search/common-words";
import type { SearchIndex } from "#domain/search/search-index";
import { saidIn, type PhraseBook, type Said } from "#domain/search/thesaurus/phrases";
import { wishesIn, type PlaceName, type Wish } from "#domain/search/wishes";
import { placedWords } from "#domain/search/words";

/** A word that may stand for what was asked, and how near it comes (0..1). */
export type Alternative = { term: string; nearness: number };

/** One thing that was asked for, in any of several words. */
export type Clause = { words: readonly number[]; weight: number; alternatives: readonly Alternative[] };

/** A word of the question that nobody uses, and the word that was probably meant. */
export type Correction = { typed: string; meant: string };

/** A question as it was understood. */
export type Understood = {
  words: readonly string[];
  clauses: readonly Clause[];
  wishes: readonly Wish[];
  concepts: readonly Said[];
  corrections: readonly Correction[];
};

/** Which helps are used; all of them but when each one's worth is measured. */
export type Helps = { thesaurus: boolean; grams: boolean };

export type Knowledge = { index: SearchIndex; book: PhraseBook; places: readonly PlaceName[]; helps: Helps };

const CLASS_WEIGHT = { noun: 1, adjective: 0.8, verb: 0.6, name: 0.9, function: 0.1, unknown: 1 } as const;
const GENERIC_WEIGHT = 0.15;
const PLACE_WEIGHT = 0.25;
/** How near the thesaurus' words come: how people speak leads to the first of what records say, and so on. */
const FINDS = { said: 0.85, finds: 0.7 } as const;
const FINDS_FALL = 0.03;
const LEAST_FINDS = 0.45;
const RELATED = 0.28;
/** What the parts of a compound that the thesaurus leads to carry of it: "velka" of "velkaneuvonta". */
const LEAD_PARTS = 0.6;
/** Who somebody is and how a thing is done only colour what is asked for. */
const KIND_WEIGHT = { people: 0.4, way: 0.3, need: 1, doing: 1.3 } as const;
/** Words on both sides of a comma seldom make a phrase. */
const ACROSS = 0.5;
/** What a word that is known but used by no record may share with its likes. */
const KNOWN_SIMILAR = { least: 0.8, share: 0.4 };
/** A phrase of several words tells more than its words one by one, which then tell less. */
const PHRASE_WEIGHT = 1.25;
const IN_PHRASE = 0.25;
/** A phrase whose words stand far apart may be chance. */
const LOOSE = 0.6;
/** What the part of a compound leads to is less sure than what the whole does. */
const BY_PART = 0.8;
const SIMILAR = 0.8;
/** Likeness from which a word is taken to be mistyped rather than another. */
const MEANT = 0.72;

type Word = { word: string; bases: readonly string[]; weight: number; alternatives: Map<string, number> };

const offer = (alternatives: Map<string, number>, term: string, nearness: number): void => {
  if (nearness > (alternatives.get(term) ?? 0)) alternatives.set(term, nearness);
};

function weightOf(word: string, bases: readonly string[], { index }: Knowledge): number {
  if (EMPTY.has(word) || bases.some((base) => EMPTY.has(base))) return 0;
  if (GENERIC.has(word) || bases.some((base) => GENERIC.has(base))) return GENERIC_WEIGHT;
  if (/^\d+$/.test(word)) return 0.2;
  return CLASS_WEIGHT[index.speech.classOf(word)];
}

/** What a word asks for by itself, in Finnish and, as it may be of another language, by its Swedish and English stems. */
function wordAsked(word: string, knowledge: Knowledge): Word {
  const { speech } = knowledge.index;
  const alternatives = new Map<string, number>();
  for (const [term, carries] of speech.termsOf(word)) offer(alternatives, term, carries);
  if (!speech.isKnown(word))
    for (const language of ["sv", "en"] as const)
      for (const [term, carries] of speech.termsOf(word, language)) offer(alternatives, term, carries * 0.9);
  const bases = speech.basesOf(word);
  return { word, bases, weight: weightOf(word, bases, knowledge), alternatives };
}

const isTight = ({ words }: Said): boolean => Math.max(...words) - Math.min(...words) <= words.length + 1;

/** The words that a concept leads to, with how near they come. */
function leadsOf({ concept, how }: Said): Alternative[] {
  const best = FINDS[how];
  return [
    ...concept.finds.map((term, place) => ({ term, nearness: Math.max(best - place * FINDS_FALL, LEAST_FINDS) })),
    ...concept.related.map((term) => ({ term, nearness: RELATED })),
  ];
}

/** A phrase of several words leads where its telling words do, less surely. */
function leadTerms({ speech }: SearchIndex, { term, nearness }: Alternative): Alternative[] {
  const words = placedWords(term).map(({ word }) => word);
  const share = words.length === 1 ? 1 : 0.6;
  return words
    .filter((word) => words.length === 1 || !GENERIC.has(word))
    .flatMap((word) =>
      Array.from(speech.termsOf(word), ([each, carries]) => ({
        term: each,
        nearness: nearness * share * (carries === 1 ? 1 : carries * LEAD_PARTS),
      })),
    );
}

/** A mistyped or unknown word asks for the words that look most like it. */
function offerSimilar(asked: Word, { index, book, helps }: Knowledge): Correction | null {
  if (!helps.grams || asked.weight === 0 || asked.word.length < 4) return null;
  const terms = [
    asked.word,
    ...Array.from(asked.alternatives).flatMap(([term, carries]) => (carries >= 0.5 ? [term] : [])),
  ];
  if (terms.some((term) => index.postings(term) || book.words.has(term))) return null;
  const isKnown = index.speech.isKnown(asked.word);
  const similar = index.vocabulary.like(asked.word);
  const [best] = similar;
  for (const { word, similarity } of similar) {
    if (isKnown && similarity < KNOWN_SIMILAR.least) continue;
    const isMeant = !isKnown && word === best?.word && similarity >= MEANT;
    const share = isMeant ? 0.95 : similarity * similarity * (isKnown ? KNOWN_SIMILAR.share : SIMILAR);
    for (const [term, carries] of index.speech.termsOf(word)) offer(asked.alternatives, term, share * carries);
  }
  return best && !isKnown && best.similarity >= MEANT ? { typed: asked.word, meant: best.word } : null;
}

/** What a compound is put together of, as far as that tells anything. */
const partsOf = (word: string, { index }: Knowledge): string[] =>
  Array.from(index.speech.termsOf(word)).flatMap(([term, carries]) =>
    carries >= 0.5 && carries < 1 && !GENERIC.has(term) ? [term] : [],
  );

/** How much a record that does not serve in the language of the question falls. */
const ASKED_IN = 0.25;
const LITTLE_WORDS = {
  sv: new Set("och för på att jag som är det en ett med till hjälp av vill har finns hos i min när".split(" ")),
  en: new Set("the and for with to of a an in is are my i need help want where can how someone".split(" ")),
} as const;

/** The language a question is asked in, where it is not Finnish. */
function languageOf(asked: readonly Word[], concepts: readonly Said[]): "sv" | "en" | null {
  const votes = (language: "sv" | "en") =>
    asked.filter(({ word }) => LITTLE_WORDS[language].has(word)).length +
    concepts.filter(
      (said) => said.language === language && said.words.some((place) => (asked[place]?.bases.length ?? 0) > 0),
    ).length;
  const finnish = concepts.filter((said) => said.language === "fi").length;
  const [sv, en] = [votes("sv"), votes("en")];
  if (Math.max(sv, en) === 0 || Math.max(sv, en) < finnish) return null;
  return sv >= en ? "sv" : "en";
}

/** Understands a question: what it asks for, where, and in what words records may say so. */
export function understand(query: string, knowledge: Knowledge): Understood {
  const placed = placedWords(query);
  const words = placed.map(({ word }) => word);
  const isTogether = ({ words: at }: Said): boolean => {
    const [from = 0, to = 0] = [placed[Math.min(...at)]?.to, placed[Math.max(...at)]?.from];
    return !/[,.;:!?]/.test(query.slice(from, to));
  };
  const asked = words.map((word) => wordAsked(word, knowledge));
  const corrections = asked.flatMap((each) => offerSimilar(each, knowledge) ?? []);
  const meanings = asked.map(({ word, bases }) => {
    const corrected = corrections.find(({ typed }) => typed === word);
    const stems = (["sv", "en"] as const).flatMap((language) => [
      ...knowledge.index.speech.termsOf(word, language).keys(),
    ]);
    return [
      ...new Set([word, ...bases, ...(corrected ? [corrected.meant] : []), ...stems, ...partsOf(word, knowledge)]),
    ];
  });
  const wishes = wishesIn(meanings, knowledge.places);
  for (const { kind, words: at } of wishes)
    for (const place of at) {
      const word = asked[place];
      if (word) word.weight = Math.min(word.weight, kind === "place" ? PLACE_WEIGHT : word.weight * 0.5);
    }
  const concepts = knowledge.helps.thesaurus ? saidIn(knowledge.book, meanings) : [];
  const language = languageOf(asked, concepts);
  if (language && !wishes.some(({ kind }) => kind === "language"))
    wishes.push({ kind: "language", facet: "language", value: language, strength: ASKED_IN, words: [] });
  const clauses: Clause[] = [];
  const inPhrases = new Set<number>();
  const phrases = new Map<string, Clause>();
  for (const said of concepts) {
    const leads = leadsOf(said).flatMap((lead) => leadTerms(knowledge.index, lead));
    const colours = KIND_WEIGHT[said.concept.kind ?? "need"];
    if (said.words.length > 1) {
      const weights = said.words.map((place) => asked[place]?.weight ?? 0);
      said.words.forEach((place) => inPhrases.add(place));
      const alternatives = new Map<string, number>();
      for (const { term, nearness } of leads) offer(alternatives, term, nearness);
      phrases.set(
        said.concept.code,
        clauseOf(
          said.words,
          Math.max(0.8, ...weights) *
            PHRASE_WEIGHT *
            colours *
            (isTight(said) ? 1 : LOOSE) *
            (isTogether(said) ? 1 : ACROSS),
          alternatives,
        ),
      );
      continue;
    }
    const word = asked[said.words[0] ?? -1];
    if (!word) continue;
    if (colours < 1 && (said.how === "said" || said.concept.code === said.by))
      word.weight = Math.min(word.weight, colours);
    else if (colours > 1) word.weight = Math.max(word.weight, 1) * colours;
    else if (word.weight < 0.5 && said.how === "said" && !EMPTY.has(word.word)) word.weight = 0.6;
    const isWhole =
      said.by === word.word || word.bases.includes(said.by) || corrections.some(({ meant }) => meant === said.by);
    for (const { term, nearness } of leads) offer(word.alternatives, term, nearness * (isWhole ? 1 : BY_PART));
  }
  clauses.push(...phrases.values());
  asked.forEach((word, place) => {
    const weight = word.weight * (inPhrases.has(place) ? IN_PHRASE : 1);
    if (weight > 0) clauses.push(clauseOf([place], weight, word.alternatives));
  });
  return { words, clauses, wishes, concepts, corrections };
}

const clauseOf = (words: readonly number[], weight: number, alternatives: ReadonlyMap<string, number>): Clause => ({
  words,
  weight,
  alternatives: Array.from(alternatives, ([term, nearness]) => ({ term, nearness })),
});
