import { uncountedFor, type Figure, type Uncounted } from "#domain/grants/allocation/countable";
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
import { ZERO, type Cents } from "#domain/shared/cents";
import { ok, type Result } from "#domain/shared/result";

/** An application as the budget workbench divides money to it. */
export type Divisible = {
  caseId: string;
  associationId: string;
  applicantName: string;
  /** Arrived after the close: it is not taken up. */
  isLate: boolean;
  /** What nobody has told or given yet, such as points; it stands as zero in `applicant`. */
  untold: readonly Figure[];
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

/** What the proposal already gives to an application: it stays while the rule cannot count another sum. */
const standingSum = ({ outcome, proposedCents }: Divisible): Cents =>
  outcome === "grant" ? (proposedCents ?? ZERO) : ZERO;

/**
 * Divides a pot by a scenario among the applications that take part. One that the rule cannot count and nobody has pinned
 * is left open: it keeps what the proposal gives it, and the others share the rest.
 */
export function divide(
  potCents: Cents,
  applications: readonly Divisible[],
  { rule, pins }: ScenarioContent,
): Result<PinnedAllocation, PinRefusal[]> {
  const sharing = applications.filter(takesPart).map((one) => {
    const pinned = pins[one.caseId];
    const isOpen = pinned === undefined && uncountedFor(rule, one.untold) !== null;
    return { ...one.applicant, isOpen, sum: isOpen ? standingSum(one) : pinned };
  });
  // A sum that stands was judged when it was written.
  const applicants = sharing.map((one) => (one.isOpen ? { ...one, mayExceedApplied: true } : one));
  const sums = sharing.flatMap(({ caseNumber, sum }) => (sum === undefined ? [] : [[caseNumber, sum] as const]));
  const divided = allocatePinned(rule, applicants, potCents, Object.fromEntries(sums));
  if (!divided.ok) return divided;
  const open = new Set(sharing.filter(({ isOpen }) => isOpen).map(({ caseNumber }) => caseNumber));
  const lines = divided.value.lines.map((line) =>
    open.has(line.caseNumber) ? { ...line, why: "leftOpen" as const } : line,
  );
  return ok({ ...divided.value, lines });
}

/** An application that a division leaves open, or would reject. */
type NamedLine = Pick<Divisible, "caseId" | "applicantName">;

/** One for which a rule cannot count a sum, and why. */
export type LeftOpen = NamedLine & { why: Uncounted };

/**
 * Whom a division leaves open and whom it rejects because their sum is nothing, by name, so that whoever takes it as the proposal sees
 * everybody who would be left without.
 */
export function withoutMoney(
  { lines }: Pick<PinnedAllocation, "lines">,
  applications: readonly Divisible[],
  rule: AllocationRule,
) {
  const lineOf = new Map(lines.map((line) => [line.caseNumber, line]));
  const leftOpen: LeftOpen[] = [];
  const rejected: NamedLine[] = [];
  for (const { caseId, applicantName, applicant, untold } of applications) {
    const line = lineOf.get(applicant.caseNumber);
    const why = line?.why === "leftOpen" ? uncountedFor(rule, untold) : null;
    if (why) leftOpen.push({ caseId, applicantName, why });
    else if (line?.cents === 0) rejected.push({ caseId, applicantName });
  }
  return { leftOpen, rejected };
}

/** What is left open stays as it was, but for a rejection that an earlier division made without a reason: that is taken back. */
const openLine = ({ caseId, outcome }: Divisible): DraftLine[] =>
  outcome === "reject" ? [{ caseId, outcome: "grant", proposedCents: null, reason: "" }] : [];

/**
 * The lines that a division makes of a proposal. Reasons stay; one that the rule counts nothing for is to be rejected, with a
 * reason to come, and one that it cannot count is left open.
 */
export function linesOf({ lines }: PinnedAllocation, applications: readonly Divisible[]): DraftLine[] {
  const lineOf = new Map(lines.map((line) => [line.caseNumber, line]));
  return applications.flatMap((one): DraftLine[] => {
    const { caseId, applicant, reason } = one;
    const line = lineOf.get(applicant.caseNumber);
    if (!line) return [];
    if (line.why === "leftOpen") return openLine(one);
    return [{ caseId, outcome: line.cents > 0 ? "grant" : "reject", proposedCents: line.cents, reason }];
  });
}
