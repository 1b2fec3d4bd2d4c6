import { featuresReader, type Features } from "#domain/search/features";
import type { Speech, TextLanguage } from "#domain/search/speech";
import type { Concept } from "#domain/search/thesaurus/concept";
import english from "./examples/english.json" with { type: "json" };
import finnish from "./examples/finnish.json" with { type: "json" };
import swedish from "./examples/swedish.json" with { type: "json" };
import { Hearing, type Example } from "#domain/search/thesaurus/hearing";

/**
 * How people ask for what a concept is about, whole sentences, and how associations offer it: no phrases to be met word by
 * word, but what the hearing learns from. By the concept's code.
 */
type Sayings = Readonly<Record<string, { asked: readonly string[]; offered?: readonly string[] }>>;
export const SAYINGS: readonly (readonly [TextLanguage, Sayings])[] = [
  ["fi", finnish],
  ["sv", swedish],
  ["en", english],
];

/** So many of the words that find a concept mean it; those after them find others as well. */
const MEANT = 4;

const isTopic = ({ kind }: Concept): boolean => kind === undefined || kind === "doing";

type Reading = {
  featuresOf: ReturnType<typeof featuresReader>;
  /** Of each concept, by its code. */
  sayings: ReadonlyMap<string, readonly Features[]>;
};

/** What was read once need not be read again when coordinators change the thesaurus. */
const read = new WeakMap<Speech, Reading>();

function readBy(speech: Speech): Reading {
  const before = read.get(speech);
  if (before) return before;
  const featuresOf = featuresReader(speech);
  const byCode = new Map<string, Features[]>();
  for (const [language, sayings] of SAYINGS)
    for (const [code, { asked, offered = [] }] of Object.entries(sayings)) {
      const features = [...asked, ...offered].map((text) => featuresOf(text, language));
      byCode.set(code, [...(byCode.get(code) ?? []), ...features]);
    }
  const reading = { featuresOf, sayings: byCode };
  read.set(speech, reading);
  return reading;
}

function* phrasesOf({ code, finds, said, sv, en }: Concept): Generator<[string, TextLanguage]> {
  for (const phrase of [code, ...finds.slice(0, MEANT), ...said]) yield [phrase, "fi"];
  for (const phrase of sv) yield [phrase, "sv"];
  for (const phrase of en) yield [phrase, "en"];
}

function* examplesOf(concepts: readonly Concept[], speech: Speech): Generator<Example> {
  const { featuresOf, sayings } = readBy(speech);
  for (const concept of concepts.filter(isTopic)) {
    for (const [phrase, language] of phrasesOf(concept)) yield { concept, features: featuresOf(phrase, language) };
    for (const features of sayings.get(concept.code) ?? []) yield { concept, features };
  }
}

/** What was learnt last: most of what makes a search look anew at its world leaves the concepts as they are. */
const learnt = new WeakMap<Speech, { from: readonly Concept[]; hearing: Hearing }>();

/** A hearing that has learnt from the phrases of some concepts and from everything else that is said of them. */
export function hearingOf(concepts: readonly Concept[], speech: Speech): Hearing {
  const before = learnt.get(speech);
  if (before?.from.length === concepts.length && before.from.every((concept, at) => concept === concepts[at]))
    return before.hearing;
  const hearing = new Hearing(examplesOf(concepts, speech));
  learnt.set(speech, { from: [...concepts], hearing });
  return hearing;
}
