import type { HydratedDocument } from "mongoose";
import { callStage } from "#domain/grants/call-window";
import { disqualifiedFrom, leftToOthers, overBudgetBy, type OverBudget } from "#domain/grants/disqualification";
import { isAccepted, linesLeftOpen, type AcceptedOpen } from "#domain/grants/open-points";
import { PROPOSAL_LIFECYCLE } from "#domain/grants/proposal-lifecycle";
import { checkProposal, proposedTotal, type LineRefusalCode } from "#domain/grants/proposal-lines";
import { casesOfRound, mayFinishRound } from "#domain/grants/rounds";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { cents } from "#domain/shared/cents";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { findRound, type CallRound } from "#models/call-round.server";
import { advance } from "#models/chronicle.server";
import type { FiledCase } from "#models/filed-cases.server";
import { openPointsOf } from "#models/open-points.server";
import { oweFollowing } from "#models/owes-following.server";
import type { Proposal } from "#models/proposal.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = {
  callId: string;
  version: number | undefined;
  /** The applications that were seen to lack something and go to the body all the same. */
  accepted?: AcceptedOpen | undefined;
  actor: Actor;
  now: Date;
};

export type FinishProposalRefusal =
  | { code: "notFound" | "notAllowed" | "callNotClosed" | "noApplications" }
  | { code: "linesOfOthers"; associations: string[] }
  | { code: "supplementPending"; associations: string[]; caseIds: string[] }
  | OverBudget
  | { code: "openPoints"; caseIds: string[] }
  /** `capCents` where a sum is over the most that the call grants to one applicant. */
  | { code: LineRefusalCode; caseId: string; applicant: string; capCents?: number }
  | NotAllowed
  | ChangedMeanwhile;

/**
 * Takes the proposal to the deciding body: the call has closed or is handled as applications arrive, every application of
 * the round has its line with its reason, and nobody on it still waits for a supplement. Whoever is disqualified from
 * some of them finishes the list once others have written those lines. An application that is not whole goes along only
 * where the preparer has seen it and says why, which the history keeps; so does one that nobody has prepared or scored. A follower then tells each case that it is proposed.
 */
export async function finishProposal(command: Command): Promise<Result<null, FinishProposalRefusal[]>> {
  const { callId, version, actor, now } = command;
  const call = await findOfficeCall(actor, "writeProposal", callId);
  if (!call) return refused([{ code: "notFound" }]);
  if (!can(actor, "writeProposal", subjectOfCall(call))) return refused([{ code: "notAllowed" }]);
  const round = await findRound(call);
  const { proposal } = round;
  const standing = { run: call.rules.run, stage: callStage(call, now) };
  const cases = casesOfRound(round.cases, proposal?.lines ?? [], standing);
  const unfit: FinishProposalRefusal[] = mayFinishRound(standing) ? [] : [{ code: "callNotClosed" }];
  const refusals = [
    ...unfit,
    ...linesOfOthers(actor, round, cases),
    ...refusalsOf(round, cases, call.paymentRule.capCents).map((refusal) =>
      refusal.code === "overBudget" ? overBudgetBy(refusal.excessCents, disqualifiedFrom(actor, cases)) : refusal,
    ),
  ];
  if (refusals.length > 0 || !proposal) return refused(refusals);
  if (version !== proposal.__v) return refused([{ code: "changedMeanwhile" }]);
  const caseIds = linesLeftOpen(proposal.toObject().lines, await openPointsOf(cases, call.toObject(), now));
  if (!isAccepted(caseIds, command.accepted)) return refused([{ code: "openPoints", caseIds }]);
  return write(
    proposal,
    command,
    cases.filter(({ caseId }) => caseIds.includes(caseId)),
  );
}

/** The history tells which applications went along incomplete, and why. */
async function write(
  proposal: HydratedDocument<Proposal>,
  { accepted, actor, now }: Command,
  incomplete: readonly FiledCase[],
): Promise<Result<null, FinishProposalRefusal[]>> {
  const { lines } = proposal;
  const facts = {
    ...{ lineCount: lines.length, proposedCents: proposedTotal(lines) },
    ...(incomplete.length > 0 ? { incomplete: namesOf(incomplete).join(", ") } : {}),
  };
  const stamp = stampOf(actor, now, incomplete.length > 0 ? accepted?.reason : undefined);
  const moved = advance(proposal, PROPOSAL_LIFECYCLE, "finish", stamp, { facts });
  if (!moved.ok) return refused([moved.refusal]);
  oweFollowing(proposal);
  const saved = await saveRecord(proposal);
  return saved.ok ? saved : refused([saved.refusal]);
}

/** What somebody else must write before this preparer finishes the list: each application is a matter of its own. */
function linesOfOthers(actor: Actor, { proposal }: CallRound, cases: readonly FiledCase[]): FinishProposalRefusal[] {
  const tiedTo = disqualifiedFrom(actor, cases).map(({ caseId }) => caseId);
  const writerOf = (caseId: string) => proposal?.lines.find((line) => line.caseId === caseId)?.writtenBy;
  const waiting = leftToOthers(actor, tiedTo, writerOf);
  if (waiting.length === 0) return [];
  return [{ code: "linesOfOthers", associations: namesOf(cases.filter(({ caseId }) => waiting.includes(caseId))) }];
}

/** Everything that keeps the list from going on, at once: one reading mends it all. */
function refusalsOf(
  { budgetCents, proposal }: CallRound,
  cases: readonly FiledCase[],
  capCents: number | null,
): FinishProposalRefusal[] {
  const lines = proposal?.lines ?? [];
  const caseIds = idsOf(cases);
  const lateIds = cases.filter(({ isLate }) => isLate).map(({ caseId }) => caseId);
  return [
    ...(cases.length === 0 ? [{ code: "noApplications" } as const] : []),
    ...pendingSupplements(cases),
    ...checkProposal({ budgetCents: cents(budgetCents), lines, caseIds, lateIds, capCents }).map((refusal) =>
      "caseId" in refusal ? named(refusal, cases, capCents) : refusal,
    ),
  ];
}

const idsOf = (cases: readonly FiledCase[]): string[] => cases.map(({ caseId }) => caseId);
const namesOf = (cases: readonly FiledCase[]): string[] => cases.map(({ applicantName }) => applicantName);

function pendingSupplements(cases: readonly FiledCase[]): FinishProposalRefusal[] {
  const waiting = cases.filter(({ status }) => status === "supplementRequested");
  return waiting.length === 0
    ? []
    : [{ code: "supplementPending", associations: namesOf(waiting), caseIds: idsOf(waiting) }];
}

const named = (
  { code, caseId }: { code: LineRefusalCode; caseId: string },
  cases: readonly FiledCase[],
  capCents: number | null,
): FinishProposalRefusal => ({
  code,
  caseId,
  applicant: cases.find((candidate) => candidate.caseId === caseId)?.applicantName ?? "",
  ...(code === "grantOverCap" && capCents !== null ? { capCents } : {}),
});
