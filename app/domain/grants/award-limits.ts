/** What bounds the sum of one decision that replaces another, in cents. */
export type AwardLimits = {
  askedCents: number;
  /** The call's cap for one applicant; null where it has none. */
  capCents: number | null;
  /** What the call has left when every award that stands is taken off its budget; negative when more was given. */
  leftCents: number;
};

/** Told beside the field of the sum; `word` is the most that could be written there, in cents. */
export type AwardLimitRefusal = { code: "overAsked" | "overCap" | "overPot"; field: "awarded"; word: string };

/**
 * Is there money and a request for what is decided anew? Nobody gets more than they asked for, than the call's cap for
 * one applicant or than its budget has left. What stands already may stay or shrink, for it takes nothing more.
 * @param awarded the sum decided anew, in cents
 * @param standing the sum that stands, in cents
 * @returns of the limits that are exceeded the lowest: a sum within it is within them all
 */
export function checkAwardLimits(
  awarded: number,
  standing: number,
  { askedCents, capCents, leftCents }: AwardLimits,
): AwardLimitRefusal[] {
  if (awarded <= standing) return [];
  const limits = [
    { code: "overAsked", most: askedCents },
    { code: "overCap", most: capCents ?? Infinity },
    { code: "overPot", most: Math.max(standing, standing + leftCents) },
  ] as const;
  return limits
    .filter(({ most }) => awarded > most)
    .toSorted((a, b) => a.most - b.most)
    .slice(0, 1)
    .map(({ code, most }) => ({ code, field: "awarded", word: String(most) }));
}
