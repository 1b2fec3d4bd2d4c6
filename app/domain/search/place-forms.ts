// Names of villages are in no dictionary, but most end in a word for a hill, a lake or a shore, and are inflected as that is.

/** How names end, with the stems before weak endings ("mäellä") and before "into" ("mäkeen"). */
const ENDS: readonly (readonly [end: string, weak: string, into: string])[] = [
  ["mäki", "mäe", "mäkeen"],
  ["niemi", "nieme", "niemeen"],
  ["järvi", "järve", "järveen"],
  ["lahti", "lahde", "lahteen"],
  ["salmi", "salme", "salmeen"],
  ["koski", "koske", "koskeen"],
  ["saari", "saare", "saareen"],
  ["lampi", "lamme", "lampeen"],
  ["joki", "joe", "jokeen"],
  ["ranta", "ranna", "rantaan"],
  ["harju", "harju", "harjuun"],
  ["vaara", "vaara", "vaaraan"],
  ["vuori", "vuore", "vuoreen"],
  ["kylä", "kylä", "kylään"],
];
const CASES = ["n", "lla", "llä", "lta", "ltä", "lle", "ssa", "ssä", "sta", "stä"] as const;
/** Fewer letters before it make a word ("linnanmäki" is one, "mäki" is not). */
const LEAST = 3;

/** The forms in which a name may be said beside itself, in small letters; none where its end tells nothing. */
export function placeForms(name: string): string[] {
  const lower = name.toLowerCase();
  const end = ENDS.find(([base]) => lower.endsWith(base) && lower.length >= base.length + LEAST);
  if (!end) return [];
  const [base, weak, into] = end;
  const begin = lower.slice(0, -base.length);
  return [...CASES.map((ending) => begin + weak + ending), begin + into];
}

/** The name of which a word in small letters looks to be a form ("kangasniemellä" of "kangasniemi"); null where it does not. */
export function placeSaid(word: string): string | null {
  for (const [base, weak, into] of ENDS)
    for (const form of [base, ...CASES.map((ending) => weak + ending), into])
      if (word.endsWith(form) && word.length >= form.length + LEAST) return word.slice(0, -form.length) + base;
  return null;
}
