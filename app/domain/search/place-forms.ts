// Names of villages are in no dictionary, but most end in a word for a hill, a lake or a shore, and are inflected as that is.

type End = readonly [end: string, weak: string, into: string];

/** How names end, with the stems before weak endings ("mäellä") and before "into" ("mäkeen"). */
const ENDS: readonly End[] = [
  ["niemi", "nieme", "niemeen"],
  ["järvi", "järve", "järveen"],
  ["lahti", "lahde", "lahteen"],
  ["salmi", "salme", "salmeen"],
  ["koski", "koske", "koskeen"],
  ["joki", "joe", "jokeen"],
  ["harju", "harju", "harjuun"],
  ["vaara", "vaara", "vaaraan"],
  ["vuori", "vuore", "vuoreen"],
];
/** Common words end so as well: "uimaranta", "pulkkamäki", "lomakylä", "kotimaa". */
const RARER_ENDS: readonly End[] = [
  ["mäki", "mäe", "mäkeen"],
  ["saari", "saare", "saareen"],
  ["lampi", "lamme", "lampeen"],
  ["ranta", "ranna", "rantaan"],
  ["kylä", "kylä", "kylään"],
  ["salo", "salo", "saloon"],
  ["vesi", "vede", "veteen"],
  ["maa", "maa", "maahan"],
  ["pää", "pää", "päähän"],
  ["selkä", "selä", "selkään"],
  ["perä", "perä", "perään"],
  ["kangas", "kankaa", "kankaaseen"],
  ["korpi", "korve", "korpeen"],
  ["nummi", "numme", "nummeen"],
  ["laakso", "laakso", "laaksoon"],
  ["niitty", "niity", "niittyyn"],
  ["pelto", "pello", "peltoon"],
  ["taipale", "taipalee", "taipaleeseen"],
  ["virta", "virra", "virtaan"],
  ["linna", "linna", "linnaan"],
  ["kulma", "kulma", "kulmaan"],
  ["luoma", "luoma", "luomaan"],
  ["suo", "suo", "suohon"],
  ["oja", "oja", "ojaan"],
];
const ALL_ENDS = [...ENDS, ...RARER_ENDS];
/** The cases that tell where, beside "into". */
const LOCAL_CASES = ["lla", "llä", "lta", "ltä", "lle", "ssa", "ssä", "sta", "stä"] as const;
const CASES = ["n", ...LOCAL_CASES] as const;
/** Fewer letters before it make a word ("linnanmäki" is one, "mäki" is not). */
const LEAST = 3;

/** The forms in which a name may be said beside itself, in small letters; none where its end tells nothing. */
export function placeForms(name: string): string[] {
  const lower = name.toLowerCase();
  const end = ALL_ENDS.find(([base]) => lower.endsWith(base) && lower.length >= base.length + LEAST);
  if (!end) return [];
  const [base, weak, into] = end;
  const begin = lower.slice(0, -base.length);
  return [...CASES.map((ending) => begin + weak + ending), begin + into];
}

/** Every form of every end, in the order in which they are looked for. */
const FORMS = (
  [
    [ENDS, CASES, true],
    [RARER_ENDS, LOCAL_CASES, false],
  ] as const
).flatMap(([ends, cases, isSure]) =>
  ends.flatMap(([base, weak, into]) =>
    [base, ...cases.map((ending) => weak + ending), into].map((form) => ({ form, base, isSure })),
  ),
);

/**
 * The name of which a word in small letters looks to be a form ("kangasniemellä" of "kangasniemi"); null where it does not.
 * It is not sure where common words end so too: then a dictionary that knows the word, or how it was typed, must tell.
 */
export function placeSaid(word: string): { name: string; isSure: boolean } | null {
  const said = FORMS.find(({ form }) => word.length >= form.length + LEAST && word.endsWith(form));
  return said ? { name: word.slice(0, -said.form.length) + said.base, isSure: said.isSure } : null;
}
