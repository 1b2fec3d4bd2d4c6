import type { ReasonUse } from "#domain/grants/reasons/reason-text";
import { cents, sumCents, ZERO, type Cents } from "#domain/shared/cents";

/**
 * What may become of an application. One whose applicant or purpose the call does not serve is rejected as ineligible,
 * without being weighed against the others; one that came late is not taken up at all.
 */
export const LINE_OUTCOMES = ["grant", "reject", "ineligible", "notAdmitted"] as const;
export type LineOutcome = (typeof LINE_OUTCOMES)[number];

/** One application's line in a proposal to the deciding body. */
export type ProposalLine = {
  caseId: string;
  requestedCents: Cents;
  proposedCents: Cents;
  outcome: LineOutcome;
  reason: string;
};

export type Proposal = {
  budgetCents: Cents;
  /** Left to be granted later, e.g. by an office holder. */
  reserveCents?: Cents;
  lines: readonly ProposalLine[];
  /** The applications filed to the call: exactly these must have a line. */
  caseIds: readonly string[];
  /** Those of them that arrived after the close. */
  lateIds?: readonly string[];
  /** The most that one applicant may be granted; null where the call sets no such cap. */
  capCents?: number | null;
};

export type LineRefusalCode =
  | "missingLine"
  | "unknownCase"
  | "duplicateCase"
  | "negativeSum"
  | "grantOfNothing"
  | "rejectedWithSum"
  | "reasonMissing"
  | "lateTakenUp"
  | "grantOverCap"
  | "grantOverRequestedWithoutReason";
export type ProposalRefusal = { code: "overBudget"; excessCents: Cents } | { code: LineRefusalCode; caseId: string };

/** The sum that an outcome can have, in cents: null for all but a grant, whatever an earlier program kept beside it. */
export const sumOfOutcome = (outcome: LineOutcome | null, sumCents: number | null): number | null =>
  outcome === "grant" ? sumCents : null;

export const proposedTotal = (lines: readonly ProposalLine[]): Cents =>
  sumCents(lines.map(({ proposedCents }) => proposedCents));

/** What the proposal leaves of the budget after the reserve; negative when it is exceeded. */
export const remaining = ({ budgetCents, reserveCents = ZERO, lines }: Omit<Proposal, "caseIds">): Cents =>
  cents(budgetCents - reserveCents - proposedTotal(lines));

/**
 * Checks a proposal before it goes to the agenda: one line for every filed application and for no other, the sum within
 * the budget, and a reason wherever the applicant gets less (or more) than was asked for (hallintolaki 45 §).
 * Returns every refusal, so that the preparer mends them at one go; an empty list means ready.
 */
export function checkProposal(proposal: Proposal): ProposalRefusal[] {
  const left = remaining(proposal);
  const overBudget: ProposalRefusal[] = left < 0 ? [{ code: "overBudget", excessCents: cents(0 - left) }] : [];
  const { lines, capCents = null } = proposal;
  const ofLines = lines.flatMap((line) => checkLine(line, capCents));
  return [...overBudget, ...checkCoverage(proposal), ...checkLate(proposal), ...ofLines];
}

/** Applicants are equal before the clock (hallintolaki 6 §): what came late is not weighed, whatever its worth. */
export const takesUpLate = (isLate: boolean, outcome: LineOutcome): boolean => isLate && outcome !== "notAdmitted";

const checkLate = ({ lines, lateIds = [] }: Proposal): ProposalRefusal[] =>
  lines
    .filter(({ caseId, outcome }) => takesUpLate(lateIds.includes(caseId), outcome))
    .map(({ caseId }) => ({ code: "lateTakenUp", caseId }));

function checkCoverage({ lines, caseIds }: Proposal): ProposalRefusal[] {
  const filed = new Set(caseIds);
  const proposed = lines.map(({ caseId }) => caseId);
  const seen = new Set(proposed);
  const repeated = new Set(proposed.filter((caseId, index) => proposed.indexOf(caseId) !== index));
  const refuse =
    (code: LineRefusalCode) =>
    (caseId: string): ProposalRefusal => ({ code, caseId });
  return [
    ...[...filed].filter((caseId) => !seen.has(caseId)).map(refuse("missingLine")),
    ...[...seen].filter((caseId) => !filed.has(caseId)).map(refuse("unknownCase")),
    ...[...repeated].map(refuse("duplicateCase")),
  ];
}

/**
 * What is wrong with one line by itself.
 * @param capCents the most that the call grants to one applicant; null where it sets no such cap
 */
export function checkLine(line: ProposalLine, capCents: number | null): { code: LineRefusalCode; caseId: string }[] {
  const codes = [sumRefusal(line, capCents), reasonRefusal(line)].filter((code) => code !== null);
  return codes.map((code) => ({ code, caseId: line.caseId }));
}

type Reasoned = Pick<ProposalLine, "outcome" | "proposedCents" | "requestedCents" | "reason">;

/** Does the applicant get something else than was asked for, without being told why? */
export const lacksReason = (line: Reasoned): boolean => reasonRefusal(line) !== null;

/** For what a line gives reasons, in the words of the library: a part is what is granted of more that was asked for. */
export const reasonUseOf = ({ outcome, proposedCents, requestedCents }: Omit<Reasoned, "reason">): ReasonUse =>
  outcome === "grant" && proposedCents < requestedCents ? "part" : outcome;

/** The same ready-made reason for every line that lacks one and is of its use; all others stay as they are. */
export const withSameReason =
  ({ use, text }: { use: ReasonUse; text: string }) =>
  <Line extends Reasoned>(line: Line): Line =>
    lacksReason(line) && reasonUseOf(line) === use ? { ...line, reason: text } : line;

/** A line as a list shows it: outcome and sum are null until somebody has proposed; one that is turned down has no sum. */
type ListedLine = Pick<ProposalLine, "caseId" | "reason"> & {
  requestedCents: number;
  proposedCents: number | null;
  outcome: LineOutcome | null;
  isLate: boolean;
};

/** Could the line go to a meeting as it stands? */
export function isReadyLine(line: ListedLine, capCents: number | null): boolean {
  const { outcome, isLate } = line;
  if (outcome === null || takesUpLate(isLate, outcome)) return false;
  const sums = { requestedCents: cents(line.requestedCents), proposedCents: cents(line.proposedCents ?? 0) };
  return checkLine({ ...line, ...sums, outcome }, capCents).length === 0;
}

function sumRefusal({ outcome, proposedCents }: ProposalLine, capCents: number | null): LineRefusalCode | null {
  if (proposedCents < 0) return "negativeSum";
  if (outcome !== "grant") return proposedCents > 0 ? "rejectedWithSum" : null;
  if (proposedCents === 0) return "grantOfNothing";
  return capCents !== null && proposedCents > capCents ? "grantOverCap" : null;
}

function reasonRefusal({ outcome, proposedCents, requestedCents, reason }: Reasoned): LineRefusalCode | null {
  if (reason.trim() !== "") return null;
  if (outcome === "grant" && proposedCents > requestedCents) return "grantOverRequestedWithoutReason";
  return outcome === "grant" && proposedCents === requestedCents ? null : "reasonMissing";
}
