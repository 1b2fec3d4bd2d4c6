import type { Reader, Reading } from "#domain/search/reading";

// A Finnish word without a dictionary: its endings taken off and its stem made strong and weak alike, so that most forms
// of a word meet in one. What comes out is no word of Finnish ("ryhm" of "ryhmässä", "kota" and "kodi" both "kot").

const V = "[aeiouyäö]";
const POSSESSIVES = /(?:nsa|nsä|mme|nne|ni|si)$/;
const CLITICS = /(?:kin|kaan|kään|han|hän|ko|kö|pa|pä)$/;
/** Longest first; each leaves at least three letters. */
const CASES = [
  /(?:iden|itten|issa|issä|ista|istä|illa|illä|ilta|iltä|ille|iksi|ina|inä|ihin|iin|isiin)$/,
  /(?:ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|tta|ttä|seen|na|nä)$/,
  /(?:h[aeiouyäö]n|(?<=([aeiouyäö]))\1n|(?<=[aeiouyäö])[tj][aä]|[aä](?<=[^aeiouyäö][aä])|en|in|n|t)$/,
];
/** Groups of stems that inflection changes: "yksinäinen", "yksinäisen"; "kokous", "kokouksen"; "sairaus", "sairauden". */
const STEMS: readonly (readonly [RegExp, string])[] = [
  [/(?:nen|se|s)$/, "s"],
  [/(?:uks|uud|uut|us|uk)$/, "us"],
  [/(?:yks|yyd|yyt|ys|yk)$/, "ys"],
  [/(?:minen|mis)$/, "m"],
];
/** Strong and weak grades of the last consonants made one. */
const GRADES: readonly (readonly [RegExp, string])[] = [
  [/kk/, "k"],
  [/pp/, "p"],
  [/tt/, "t"],
  [/(?:nk|ng)/, "n"],
  [/(?:nt|nn)/, "n"],
  [/(?:mp|mm)/, "m"],
  [/(?:lt|ll)/, "l"],
  [/(?:rt|rr)/, "r"],
  [new RegExp(`(?<=${V})d(?=${V}?$)`), "t"],
  [new RegExp(`(?<=${V})v(?=${V}?$)`), "p"],
];

const MIN = 3;

const shorter = (word: string, ending: RegExp): string => {
  const cut = word.replace(ending, "");
  return cut.length >= MIN ? cut : word;
};

/** The stem that most forms of a Finnish word share. */
export function finnishStem(word: string): string {
  if (word.length <= MIN + 1) return word;
  let stem = shorter(shorter(word, CLITICS), POSSESSIVES);
  for (const endings of CASES) {
    const cut = shorter(stem, endings);
    if (cut === stem) continue;
    stem = cut;
    break;
  }
  for (const [ending, as] of STEMS)
    if (ending.test(stem)) {
      stem = stem.replace(ending, as);
      break;
    }
  const end = Math.max(0, stem.length - 4);
  let tail = stem.slice(end);
  for (const [grade, as] of GRADES) tail = tail.replace(grade, as);
  return shorter(stem.slice(0, end) + tail, new RegExp(`${V}{1,2}$`));
}

const readingOf = (word: string): Reading => ({
  base: finnishStem(word),
  parts: [],
  written: [],
  root: null,
  class: "unknown",
});

/** Reads every word by its endings alone. */
export const plainFinnish: Reader = { read: (word) => [readingOf(word)] };
