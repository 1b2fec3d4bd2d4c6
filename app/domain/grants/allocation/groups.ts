/** By what a division is looked at: who lives where, how old they are, what they do, how many they are. */
export const GROUPINGS = ["village", "ageGroup", "field", "size"] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What is known of an applicant's members; null where it has not told how many are young: under 20, as Turku counts (grants.md 5.4 [11b]). */
export type MemberFigures = { members: number; membersUnder20: number | null };

/** The groups an applicant belongs to; null where it is not known. */
export type GroupFacts = Readonly<Record<Grouping, string | null>>;

/** The group of those that belong to several: their money is nobody's alone. No term has such a code. */
export const SEVERAL = "+";

/** The group of an applicant by what it names of a list: the one, several, or null where it names none. */
export const groupOf = ([only, ...others]: readonly string[]): string | null =>
  others.length > 0 ? SEVERAL : (only ?? null);

export const AGE_GROUPS = ["young", "mixed", "adult"] as const;
/** Mostly young: at least half under 20. Adult: less than a tenth. [D: our own borders, no source] */
export function ageGroupOf({ members, membersUnder20 }: MemberFigures): (typeof AGE_GROUPS)[number] | null {
  if (members <= 0 || membersUnder20 === null) return null;
  if (membersUnder20 * 2 >= members) return "young";
  return membersUnder20 * 10 < members ? "adult" : "mixed";
}

export const SIZES = ["upTo19", "upTo99", "upTo299", "larger"] as const;
/** The size of an association by its members. [D: our own borders, no source] */
export function sizeOf({ members }: MemberFigures): (typeof SIZES)[number] | null {
  if (members <= 0) return null;
  if (members < 20) return "upTo19";
  if (members < 100) return "upTo99";
  return members < 300 ? "upTo299" : "larger";
}
