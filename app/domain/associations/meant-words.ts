import { resolveCode } from "#domain/taxonomy/resolve";
import type { Term } from "#domain/taxonomy/term";

// The directory's texts and codes are Finnish, and the text index knows Finnish inflections but not all of them. The
// terms of the taxonomies, which administrators edit, and this table lead from everyday words in the three languages to
// the Finnish words that records hold.

/** Beginnings of words that people ask with, and what they mean in the words of the directory. */
const MEANINGS: readonly (readonly [beginnings: readonly string[], meant: string])[] = [
  [["yksinäi", "ensam", "lonel"], "yksinäisyys"],
  [["muistisair", "dementi", "demens", "alzheimer", "minnessjuk", "memory"], "muistisairaus muistisairaat"],
  [["tietokon", "älypuhel", "dator", "mobiltel", "comput", "smartphone", "digit"], "digitaidot digituki"],
  [["kävel", "promen", "walk"], "kävely kävelyryhmä"],
  [["uimaan", "uimas", "uimin", "simm", "simn", "swim"], "uinti"],
  [["liikunt", "motion", "idrott", "exercis", "sport"], "liikunta"],
  [["läxhjälp", "läxor", "homework"], "läksyt"],
  [["suruun", "surev", "sorg", "sörj", "grief", "griev", "bereav"], "suru surevat"],
  [["kipuj", "kipuihin", "smärt", "painful"], "kipu"],
  [["krish", "krisst", "crisis"], "kriisi"],
  [["kuulovam", "hörsel", "hearing"], "kuulo kuulovammaiset"],
  [["blind", "synska", "syned", "sight"], "näkövammaiset"],
  [["päihte", "alkohol", "alcohol", "drog", "drug", "missbruk"], "päihteet päihdetoipujat"],
  [["riippuvuu", "beroend", "addict", "gambl"], "riippuvuudet"],
  [["psykisk", "mental"], "mielenterveys hyvinvointi"],
  [["föräld", "parent"], "vanhemmuus"],
  [["barnfam", "famil", "perhe"], "lapsiperheet"],
  [["barn", "child", "kids"], "lapset"],
  [["ungdom", "unga", "youth", "young", "teens", "teenag"], "nuoret"],
  [["äldre", "pensionär", "senior", "elder", "older", "pension", "vanhuk", "eläkeläi"], "ikäihmiset"],
  [["anhörig", "närståend", "relativ", "carer", "caregiv"], "omaiset omaishoitajat"],
  [["invandr", "flykting", "immigra", "refugee", "migran"], "maahanmuuttaneet"],
  [["arbetslös", "unemploy", "jobless"], "työttömät"],
  [["frivillig", "volunt", "talko"], "vapaaehtoiset"],
  [["funktionshind", "funktionsned", "handikap", "disab"], "vammaiset"],
  [["utvecklingss", "intellect"], "kehitysvammaiset"],
];

/** Words of a question that say nothing of what is looked for, in the three languages. */
const SAYING_NOTHING = new Set(
  [
    "apu apua avun haluan haluaisin joku jokin jotain jossa kanssa kuka mikä missä minun minulle olen tarvitsen voiko",
    "att behöver den det din finns för hjälp jag med min mig någon något som var vill",
    "about and can for from group groups help how need someone something the want where with you",
  ].flatMap((line) => line.split(" ")),
);

const wordsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const tellingWords = (text: string): string[] =>
  wordsOf(text).filter((word) => word.length > 2 && !SAYING_NOTHING.has(word));

/** A name's word is met by its inflections too: "Skogsvandrare" by "skogsvandring". A synonym is a beginning as it is. */
const stemOf = (word: string): string => word.slice(0, Math.max(4, word.length - 2));

/** Does the question hold every telling word of the phrase, in whatever order? */
function isAsked(asked: readonly string[], phrase: string, beginningOf: (word: string) => string): boolean {
  const words = tellingWords(phrase);
  return words.length > 0 && words.every((word) => asked.some((each) => each.startsWith(beginningOf(word))));
}

/** The terms that a question names, by a name in any language, by a synonym or by what has been merged into them. */
function codesNamed(asked: readonly string[], terms: readonly Term[]): string[] {
  const named = terms.filter(
    ({ code, names, synonyms }) =>
      synonyms.some((synonym) => isAsked(asked, synonym, (word) => word)) ||
      [code, names.fi, names.sv, names.en].some((name) => name !== null && isAsked(asked, name, stemOf)),
  );
  return named.map(({ code }) => resolveCode(terms, code));
}

/**
 * What a question asks the directory: its own words without those that say nothing, and the Finnish words for what they
 * mean. `meantWords("yksinäisyyteen apua", [])` is "yksinäisyyteen yksinäisyys"; `meantWords("walking groups", [])` is
 * "walking kävely kävelyryhmä". A question of such words alone is asked as it is.
 */
export function meantWords(question: string, terms: readonly Term[]): string {
  const asked = wordsOf(question).filter((word) => !SAYING_NOTHING.has(word));
  if (asked.length === 0) return question;
  const meant = MEANINGS.filter(([beginnings]) =>
    asked.some((word) => beginnings.some((beginning) => word.startsWith(beginning))),
  );
  const phrases = [...meant.map(([, words]) => words), ...codesNamed(asked, terms)];
  return [...new Set([...asked, ...phrases.flatMap(tellingWords)])].join(" ");
}
