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

/** How many letters must be added, removed or changed to make one text of the other (Levenshtein). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (letter === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Are two names so near each other that a person should look whether they mean the same association? At most one letter
 * in eight differs once the words that everybody uses are left out.
 * @example isNearlySameName("Savon Muisti ry", "Savon muisti") // true
 */
export function isNearlySameName(a: string, b: string): boolean {
  const [first, second] = [plainName(a), plainName(b)];
  if (!first || !second) return false;
  const allowed = Math.floor(Math.max(first.length, second.length) / 8);
  if (Math.abs(first.length - second.length) > allowed) return false;
  return editDistance(first, second) <= allowed;
}
