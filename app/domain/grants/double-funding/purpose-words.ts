import { EMPTY, GENERIC } from "#domain/search/common-words";
import { finnishStem } from "#domain/search/finnish-stem";
import { wordsOf } from "#domain/search/words";

/** Words that every application uses of itself: they tell no purpose from another. */
const OF_GRANTS =
  "avustus avustuksen avustusta hakemus haemme haetaan kustannus kustannukset kulut kulu hankkia hankinta järjestetään käytetään toteuttaa " +
  "yhdistyksen toiminnan toimintaan toimintamme jäsenet jäsenten vuonna vuoden kuntalaiset kaupungin " +
  "bidrag bidraget ansöker kostnader föreningens verksamheten grant applying costs association's";
const TOO_COMMON: ReadonlySet<string> = new Set([...EMPTY, ...GENERIC, ...wordsOf(OF_GRANTS)].map(finnishStem));

/** Fewer shared words than this may be chance. */
const LEAST_SHARED = 2;

/** The words that say what a text is about, by their stems; years and other numbers do not. */
function tellingWords(text: string, besides: ReadonlySet<string>): Map<string, string> {
  const words = new Map<string, string>();
  for (const word of wordsOf(text)) {
    const stem = finnishStem(word);
    if (word.length < 4 || /\d/.test(word) || TOO_COMMON.has(stem) || besides.has(stem)) continue;
    if (!words.has(stem)) words.set(stem, word);
  }
  return words;
}

/**
 * The words two purposes share, as the first writes them, where they share enough to be the same purpose: at least two,
 * and at least half of what the shorter one says. Forms of a word are one word ("melontaleiri", "melontaleirin").
 * @param name the association's name, whose words stand in all it writes
 */
export function samePurpose(a: string, b: string, name: string): string[] {
  const ownName = new Set(wordsOf(name).map(finnishStem));
  const [inA, inB] = [tellingWords(a, ownName), tellingWords(b, ownName)];
  const shared = [...inA].filter(([stem]) => inB.has(stem)).map(([, word]) => word);
  const isEnough = shared.length >= LEAST_SHARED && shared.length * 2 >= Math.min(inA.size, inB.size);
  return isEnough ? shared : [];
}
