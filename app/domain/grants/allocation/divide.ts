import type { GroupFacts, MemberFigures } from "#domain/grants/allocation/groups";
import {
  allocatePinned,
  type AllocationPins,
  type PinnedAllocation,
  type PinRefusal,
} from "#domain/grants/allocation/pinned";
import type { AllocationApplicant, AllocationRule } from "#domain/grants/allocation/rule";
import type { DraftLine } from "#domain/grants/proposal-draft";
import type { LineOutcome } from "#domain/grants/proposal-lines";
import type { Cents } from "#domain/shared/cents";
import type { Result } from "#domain/shared/result";

/** An application as the budget workbench divides money to it. */
export type Divisible = {
  caseId: string;
  associationId: string;
  applicantName: string;
  /** Arrived after the close: it is not taken up. */
  isLate: boolean;
  /** Has anybody given it points, or a formula? One without counts as none. */
  isScored: boolean;
  applicant: AllocationApplicant;
  groups: GroupFacts;
  /** Null where nobody has told how many members the association has. */
  members: MemberFigures | null;
  /** What the proposal says of it, if anything. */
  outcome: LineOutcome | null;
  proposedCents: Cents | null;
  reason: string;
  /** Null until it has been decided. */
  awardedCents: Cents | null;
};

/** What a scenario is made of: its rule, and the pinned sums by the id of their case. */
export type ScenarioContent = { rule: AllocationRule; pins: AllocationPins };

/**
 * What came late is not weighed at all. One that the proposal turns down gets no share, and what it would have had is there for the others. A rejection that
 * a division itself made, for its share was nothing, has no reason yet and takes part in the next division.
 */
export const takesPart = ({ outcome, reason, isLate }: Divisible): boolean =>
  !isLate && (outcome === null || outcome === "grant" || (outcome === "reject" && reason === ""));

/** Divides a pot by a scenario among the applications that take part. */
export function divide(
  potCents: Cents,
  applications: readonly Divisible[],
  { rule, pins }: ScenarioContent,
): Result<PinnedAllocation, PinRefusal[]> {
  const sharing = applications.filter(takesPart);
  const byNumber = sharing.flatMap(({ caseId, applicant }) => {
    const pinned = pins[caseId];
    return pinned === undefined ? [] : [[applicant.caseNumber, pinned] as const];
  });
  const applicants = sharing.map(({ applicant }) => applicant);
  return allocatePinned(rule, applicants, potCents, Object.fromEntries(byNumber));
}

/** The lines that a division makes of a proposal. Reasons stay; one that gets nothing is to be rejected, with a reason to come. */
export function linesOf({ lines }: PinnedAllocation, applications: readonly Divisible[]): DraftLine[] {
  const sums = new Map(lines.map((line) => [line.caseNumber, line.cents]));
  return applications.flatMap(({ caseId, applicant, reason }) => {
    const sum = sums.get(applicant.caseNumber);
    if (sum === undefined) return [];
    return [{ caseId, outcome: sum > 0 ? ("grant" as const) : ("reject" as const), proposedCents: sum, reason }];
  });
}
