import { lettersApart } from "#domain/search/letters-apart";

/** A name as it is compared: without letter case and spaces. */
const bare = (name: string): string => name.toLowerCase().replace(/\s+/g, "");

/** So many letters of a name may be wrong, a third of a short one, for it to be told as the one that was meant. */
const MOST_WRONG = 3;

/** The name that was most likely meant by one that no concept has; null where none is near. */
export function nearestName(typed: string, names: Iterable<string>): string | null {
  const own = bare(typed);
  let best: string | null = null;
  let least = Math.min(MOST_WRONG, Math.floor(own.length / 3)) + 1;
  for (const name of names) {
    const apart = lettersApart(own, bare(name));
    if (apart >= least) continue;
    best = name;
    least = apart;
  }
  return best;
}

/** The concepts that were named, as they are called, and the first name that no concept has with what was likely meant. */
export type NamesRead = { codes: string[]; unknown: { word: string; near: string | null } | null };

/**
 * Reads names of concepts as people type them: without regard to letter case and spaces, each once. A concept is never
 * beside itself: its own name is left out.
 */
export function readNames(typed: readonly string[], own: string, names: ReadonlySet<string>): NamesRead {
  const byBare = new Map([...names].map((name) => [bare(name), name]));
  const codes = new Set<string>();
  let unknown: NamesRead["unknown"] = null;
  for (const word of typed.filter((each) => bare(each) !== bare(own))) {
    const code = names.has(word) ? word : byBare.get(bare(word));
    if (code !== undefined) codes.add(code);
    else unknown ??= { word, near: nearestName(word, names) };
  }
  return { codes: [...codes], unknown };
}
