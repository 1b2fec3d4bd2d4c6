import { takesPart, type Divisible } from "#domain/grants/allocation/divide";
import type { PinnedAllocation, PinRefusal } from "#domain/grants/allocation/pinned";
import type { AllocationRule } from "#domain/grants/allocation/rule";
import { disqualifiedFrom } from "#domain/grants/disqualification";
import type { Actor } from "#domain/roles";
import { sumCents, type Cents } from "#domain/shared/cents";

/** The applications of a bench, parted for one of its readers. */
export type Parted = { seen: Divisible[]; kept: Divisible[] };

/**
 * Whose figures a reader may see and whose are kept from them: of what they may not handle (esteellisyys) nothing is told
 * until it has been decided and is public.
 */
export function parted(
  actor: Pick<Actor, "memberships" | "ties">,
  applications: readonly Divisible[],
  isDecided: boolean,
): Parted {
  const own = new Set(isDecided ? [] : disqualifiedFrom(actor, applications));
  const isKept = (one: Divisible): boolean => own.has(one) && one.awardedCents === null;
  return { seen: applications.filter((one) => !isKept(one)), kept: applications.filter(isKept) };
}

/** A division as one of its readers may see it: what is left and what the rule lacks would tell a sum that is kept. */
export type SeenAllocation = Omit<PinnedAllocation, "leftCents" | "shortCents"> & {
  leftCents: Cents | null;
  shortCents: Cents | null;
};

/** The lines of others, with sums of those lines only; the whole where nothing is kept. */
export function seenOf(division: PinnedAllocation, { seen, kept }: Parted): SeenAllocation {
  if (kept.length === 0) return division;
  const numbers = new Set(seen.map(({ applicant }) => applicant.caseNumber));
  const lines = division.lines.filter(({ caseNumber }) => numbers.has(caseNumber));
  const byHand = lines.filter(({ why }) => why === "pinned" || why === "leftOpen");
  return {
    lines,
    potCents: division.potCents,
    givenCents: sumCents(lines.map(({ cents }) => cents)),
    pinnedCents: sumCents(byHand.map(({ cents }) => cents)),
    leftCents: null,
    shortCents: null,
  };
}

/**
 * The applications whose points a division would tell to an assessor who has not given their own (`keptPoints`, by case):
 * its sums are counted from them, and one sum can be counted from the others. Empty where the rule looks at no points.
 */
export const pointsToldBy = (
  { base }: AllocationRule,
  { seen }: Parted,
  keptPoints: ReadonlySet<string>,
): Divisible[] =>
  base.kind === "points"
    ? seen.filter((one) => keptPoints.has(one.caseId) && takesPart(one) && !one.untold.includes("points"))
    : [];

/** A refusal as it may be told: by how much the pot is exceeded, and what somebody applied for, may both be kept. */
export type SeenPinRefusal =
  PinRefusal | { code: "pinsOverPotKept" } | { code: "pinOfOthersOverApplied"; associations: string[] };

/** The refusals of pinned sums without a figure from which one that is kept could be counted. */
export const refusalsSeen = (refusals: readonly PinRefusal[], { kept }: Parted): SeenPinRefusal[] =>
  refusals.map((refusal) => {
    if (refusal.code === "pinsOverPot") return kept.length > 0 ? { code: "pinsOverPotKept" } : refusal;
    const own = kept.find(({ applicant }) => applicant.caseNumber === refusal.caseNumber);
    return own ? { code: "pinOfOthersOverApplied", associations: [own.applicantName] } : refusal;
  });
