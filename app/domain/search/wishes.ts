import type { PlaceName } from "#domain/search/place-names";
import type { Meanings } from "#domain/search/thesaurus/phrases";
import { timesIn } from "#domain/search/times";
import type { Weekday } from "#domain/calendar/schedule";

/**
 * Something a question asks of what it finds, beside what it is about. It never shuts anything out: what fits comes
 * first, and people may take it up as a filter.
 */
export type Wish = {
  kind: "place" | "language" | "free" | "remote" | "task" | "access" | "when";
  facet: string;
  value: string;
  /** How much what does not fit falls (0 not at all, 1 out of sight). */
  strength: number;
  /** Of a place: the municipality in which it lies. */
  near?: string;
  /** Of a village whose name there is elsewhere too, where the question says which is meant: the only municipality. */
  within?: string;
  words: readonly number[];
};

const LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  sv: ["ruotsi", "ruotsinkielinen", "ruotsalainen", "svenska", "svensk", "swedish", "ruotsiksi"],
  en: ["englanti", "englanninkielinen", "engelska", "english", "englanniksi"],
  ru: ["venäjä", "venäjänkielinen", "ryska", "russian", "venäjäksi", "venäläinen"],
  uk: ["ukraina", "ukrainalainen", "ukrainankielinen", "ukrainska", "ukrainian"],
  ar: ["arabia", "arabiankielinen", "arabic", "arabiska"],
  so: ["somali", "somalia", "somaliska", "somalinkielinen"],
};

const WORDS: readonly (Omit<Wish, "words"> & { any: readonly string[] })[] = [
  {
    kind: "free",
    facet: "cost",
    value: "free",
    strength: 0.35,
    any: ["ilmainen", "maksuton", "ilmaiseksi", "ilmatteeksi", "gratis", "free", "kostnadsfri", "avgiftsfri"],
  },
  {
    kind: "remote",
    facet: "remote",
    value: "yes",
    strength: 0.5,
    any: [
      "etä",
      "etänä",
      "etäyhteys",
      "verkko",
      "netti",
      "zoom",
      "teams",
      "online",
      "remote",
      "distans",
      "videopuhelu",
      "etäryhmä",
      "verkkoryhmä",
    ],
  },
  {
    kind: "task",
    facet: "task",
    value: "yes",
    strength: 0.6,
    any: [
      "vapaaehtoinen",
      "vapaaehtoistyö",
      "vapaaehtoistoiminta",
      "vapaaehtoistehtävä",
      "vapaaehtoiseksi",
      "talkoo",
      "talkoot",
      "talkootyö",
      "volunteer",
      "volunteering",
      "frivillig",
      "frivilligarbete",
      "volontär",
    ],
  },
];

const LANGUAGE_STRENGTH = 0.5;
/** What is at another time may still suit, and much is at times that nobody told. */
const TIME_STRENGTH = 0.25;

/** When it should be: one wish for each time that would do. */
const timeWishes = (words: readonly string[], today: Weekday): Wish[] =>
  timesIn(words, today).flatMap(({ facet, values, word }) =>
    values.map((value) => ({ kind: "when", facet, value, strength: TIME_STRENGTH, words: [word] })),
  );

/** A village of whose name there are several is the one in the municipality that is named with it, or any of them. */
function whereNamed(wishes: readonly Wish[]): Wish[] {
  const named = new Set(wishes.flatMap(({ facet, value }) => (facet === "municipality" ? [value] : [])));
  return wishes.flatMap((wish) => {
    const same = wishes.filter(({ facet, value }) => facet === "village" && value === wish.value);
    const homes = new Set(same.map(({ near }) => near));
    if (wish.facet !== "village" || homes.size === 1) return [wish];
    if (![...named].some((municipality) => homes.has(municipality))) return [wish];
    return wish.near !== undefined && named.has(wish.near) ? [{ ...wish, within: wish.near }] : [];
  });
}

/**
 * What a question wishes of place, time, language, price and the like.
 * @param asked what each word may mean, itself first.
 * @param today the weekday of the moment at which it is asked.
 */
export function wishesIn(asked: readonly Meanings[], places: readonly PlaceName[], today: Weekday): Wish[] {
  const wishes = timeWishes(
    asked.map(([word = ""]) => word),
    today,
  );
  asked.forEach((meanings, at) => {
    const isOneOf = (words: readonly string[]) => meanings.some((meaning) => words.includes(meaning));
    for (const { bases, village, municipality } of places)
      if (isOneOf(bases)) {
        const [facet, value]: [string, string] =
          village === null ? ["municipality", municipality] : ["village", village];
        wishes.push({ kind: "place", facet, value, near: municipality, strength: 1, words: [at] });
      }
    for (const [value, words] of Object.entries(LANGUAGES))
      if (isOneOf(words))
        wishes.push({ kind: "language", facet: "language", value, strength: LANGUAGE_STRENGTH, words: [at] });
    for (const { any, ...wish } of WORDS) if (isOneOf(any)) wishes.push({ ...wish, words: [at] });
  });
  return whereNamed(wishes).filter(
    ({ kind, value }, place, all) =>
      kind === "place" || all.findIndex((other) => other.kind === kind && other.value === value) === place,
  );
}
