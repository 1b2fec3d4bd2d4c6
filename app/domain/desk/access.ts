import type { Knowledge } from "#domain/shared/knowledge";

/** What is known of one need of a client: the answer, and the words of the list that it comes from. */
export type AccessAnswer = { state: Knowledge | "partly"; yes: string[]; no: string[] };

type Told = {
  accessibility: readonly string[];
  notAccessible: readonly string[];
  targetGroups: readonly string[];
  needs: readonly string[];
};

/** Which words of the list of accessibility answer which question, and which of them decide it. */
type Question = {
  /** Any of these makes it a yes, and where it is known not to be, a no. */
  decides: readonly string[];
  /** Any of these makes it a no where it is. */
  against: readonly string[];
  /** Told with the answer, without deciding it. */
  also: readonly string[];
  /** Of those, the ones that help so much that a missing means is no flat no. */
  eases: readonly string[];
};

const WHEELCHAIR: Question = {
  decides: ["pyörätuolilla mukaan", "esteetön sisäänkäynti"],
  against: ["portaita sisäänkäynnissä"],
  also: ["inva-wc", "pyörätuolipaikat", "rollaattori mahtuu"],
  eases: [],
};

const HEARING: Question = {
  decides: ["induktiosilmukka", "kuuloesteetön", "kirjoitustulkkaus pyydettäessä"],
  against: [],
  also: ["rauhallinen tila"],
  eases: ["rauhallinen tila"],
};

const MEMORY_GROUP = "muistisairaat";
const MEMORY_NEED = "muistisairaus";
const BESIDE_MEMORY = ["hoidettavalle seuraa", "rauhallinen tila", "selkokieli"];

/** What a code has become through merges, in the list of accessibility. */
export type Current = (code: string) => string;

/** Those of the words that a record holds; what it says to be and not to be is believed neither way. */
function wordsOf({ accessibility, notAccessible }: Told, current: Current) {
  const [is, isNot] = [accessibility, notAccessible].map((codes) => new Set(codes.map(current)));
  const among = (codes: readonly string[], held: Set<string> | undefined, other: Set<string> | undefined): string[] => [
    ...new Set(codes.map(current).filter((code) => held?.has(code) && !other?.has(code))),
  ];
  return {
    yes: (codes: readonly string[]): string[] => among(codes, is, isNot),
    no: (codes: readonly string[]): string[] => among(codes, isNot, is),
  };
}

/** Where one word speaks for it and another against it, nobody knows: one has to ask. */
function stateOf(speaksFor: boolean, speaksAgainst: boolean): Knowledge {
  if (speaksFor === speaksAgainst) return "unknown";
  return speaksFor ? "yes" : "no";
}

function answerTo({ decides, against, also, eases }: Question, told: Told, current: Current): AccessAnswer {
  const words = wordsOf(told, current);
  const [speaksFor, barring] = [words.yes(decides), words.yes(against)];
  // A place without a loop may still be heard in: a no of one way counts only where no other way is told.
  const missing = speaksFor.length === 0 ? words.no(decides) : [];
  const state = stateOf(speaksFor.length > 0, barring.length + missing.length > 0);
  return {
    state: state === "no" && words.yes(eases).length > 0 ? "partly" : state,
    yes: [...speaksFor, ...barring, ...words.yes(also)],
    no: words.no([...decides, ...also]),
  };
}

/** Is it meant also for people with a memory disorder? Nothing in a record can say that it is not. */
function memoryAnswer(told: Told, current: Current): AccessAnswer {
  const isMeant = told.targetGroups.includes(MEMORY_GROUP) || told.needs.includes(MEMORY_NEED);
  const yes = wordsOf(told, current).yes(BESIDE_MEMORY);
  return { state: stateOf(isMeant, false), yes, no: [] };
}

type Access = Record<"wheelchair" | "hearing" | "memory", AccessAnswer>;

/**
 * Can my client come: in a wheelchair, with a hearing aid, with a failing memory? Steps at the door are a no unless a way
 * past them is told: then one has to ask.
 */
export const accessOf = (told: Told, current: Current): Access => ({
  wheelchair: answerTo(WHEELCHAIR, told, current),
  hearing: answerTo(HEARING, told, current),
  memory: memoryAnswer(told, current),
});
