import { allocate, type Allocation, type AllocationWhy } from "#domain/grants/allocation/allocate";
import type { AllocationApplicant, AllocationRule } from "#domain/grants/allocation/rule";
import { compareCaseNumbers } from "#domain/grants/case-number";
import { cents, sumCents, type Cents } from "#domain/shared/cents";
import { ok, refused, type Result } from "#domain/shared/result";

/** Sums that people have written, by case number: the rule does not touch them. */
export type AllocationPins = Readonly<Record<string, Cents>>;

/** What the rule could not count is left as it stands ("leftOpen", #domain/grants/allocation/divide). */
type PinnedWhy = AllocationWhy | "pinned" | "leftOpen";

/** One applicant's sum, and what it came from. */
export type PinnedLine = { caseNumber: string; cents: Cents; why: PinnedWhy };

/** A pot divided, part of it by people. */
export type PinnedAllocation = Omit<Allocation, "lines"> & { lines: readonly PinnedLine[]; pinnedCents: Cents };

export type PinRefusal =
  { code: "pinsOverPot"; excessCents: Cents } | { code: "pinOverApplied"; caseNumber: string; appliedCents: Cents };

/**
 * Divides what is left of the pot after the pinned sums, by the rule, among those who have none. Laws: pinned sums stand
 * as they were written, those of people who did not apply count for nothing, and the whole never exceeds the pot: pins
 * that alone do, or that are more than was applied for without a reason, are refused, all of them at once.
 */
export function allocatePinned(
  rule: AllocationRule,
  applicants: readonly AllocationApplicant[],
  potCents: Cents,
  pins: AllocationPins,
): Result<PinnedAllocation, PinRefusal[]> {
  const pinned = applicants.filter(({ caseNumber }) => pins[caseNumber] !== undefined);
  const lines = pinned.map(({ caseNumber }): PinnedLine => ({
    caseNumber,
    cents: sumOf(pins, caseNumber),
    why: "pinned",
  }));
  const pinnedCents = sumCents(lines.map((line) => line.cents));
  const refusals = [...overPot(pinnedCents, potCents), ...overApplied(pinned, pins)];
  if (refusals.length > 0) return refused(refusals);
  const others = applicants.filter(({ caseNumber }) => pins[caseNumber] === undefined);
  const divided = allocate(rule, others, cents(potCents - pinnedCents));
  const givenCents = cents(divided.givenCents + pinnedCents);
  return ok({
    ...divided,
    lines: [...lines, ...divided.lines].toSorted((a, b) => compareCaseNumbers(a.caseNumber, b.caseNumber)),
    potCents,
    pinnedCents,
    givenCents,
  });
}

const sumOf = (pins: AllocationPins, caseNumber: string): Cents => pins[caseNumber] ?? cents(0);

const overPot = (pinnedCents: Cents, potCents: Cents): PinRefusal[] =>
  pinnedCents > potCents ? [{ code: "pinsOverPot", excessCents: cents(pinnedCents - potCents) }] : [];

const overApplied = (pinned: readonly AllocationApplicant[], pins: AllocationPins): PinRefusal[] =>
  pinned
    .filter((one) => !one.mayExceedApplied && sumOf(pins, one.caseNumber) > one.appliedCents)
    .map(({ caseNumber, appliedCents }) => ({ code: "pinOverApplied", caseNumber, appliedCents }));
