/** Words every other association has in its name: they tell nobody apart. */
const COMMON = new Set(["ry", "rf", "r.y.", "r.f.", "yhdistys", "förening", "seura", "kerho"]);

/** A name without capitals, punctuation and common words: "Jäppilän Kyläyhdistys r.y." → "jäppilän kyläyhdistys". */
export const plainName = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .split(/[\s,/()–-]+/)
    .filter((word) => word && !COMMON.has(word))
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ""))
    .join(" ")
    .trim();

/**
 * Can one text be made of the other by adding, removing or changing at most this many letters? Only the letters that
 * near each other are compared, and two that are clearly different are left at the first proof of it.
 */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, index) => (index <= most ? index : most + 1));
  for (let i = 0; i < a.length; i += 1) {
    const [from, until] = [Math.max(0, i - most), Math.min(b.length, i + most + 1)];
    const next = new Array<number>(b.length + 1).fill(most + 1);
    if (i < most) next[0] = i + 1;
    let least = next[0] ?? most + 1;
    for (let j = from; j < until; j += 1) {
      const change = (row[j] ?? most + 1) + (a[i] === b[j] ? 0 : 1);
      const cost = Math.min(change, (row[j + 1] ?? most + 1) + 1, (next[j] ?? most + 1) + 1, most + 1);
      next[j + 1] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}

/** The numbers in a name: association number 12 is not number 13, though only a digit differs. */
export const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).join(" ");

/** Are two plain names nearly the same? At most one letter in eight differs, and no number. */
export const isNearlySamePlainName = (a: string, b: string): boolean =>
  a !== "" && b !== "" && isWithin(a, b, Math.floor(Math.max(a.length, b.length) / 8)) && numbersIn(a) === numbersIn(b);

/**
 * Are two names so near each other that a person should look whether they mean the same association? At most one letter
 * in eight differs once the words that everybody uses are left out, and every number is the same.
 * @example isNearlySameName("Savon Muisti ry", "Savon muisti") // true
 */
export const isNearlySameName = (a: string, b: string): boolean => isNearlySamePlainName(plainName(a), plainName(b));
