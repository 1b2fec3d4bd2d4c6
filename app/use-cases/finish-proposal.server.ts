import { callStage } from "#domain/grants/call-window";
import { disqualifiedFrom } from "#domain/grants/disqualification";
import { PROPOSAL_LIFECYCLE } from "#domain/grants/proposal-lifecycle";
import { checkProposal, proposedTotal, type LineRefusalCode, type ProposalLine } from "#domain/grants/proposal-lines";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { cents } from "#domain/shared/cents";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import type { Call } from "#models/call.server";
import { advance } from "#models/chronicle.server";
import { findFiledCases, type FiledCase } from "#models/filed-cases.server";
import { oweFollowing } from "#models/owes-following.server";
import { ProposalModel } from "#models/proposal.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = { callId: string; version: number | undefined; actor: Actor; now: Date };

export type FinishProposalRefusal =
  | { code: "notFound" | "notAllowed" | "callNotClosed" | "noApplications" }
  | { code: "ownAssociation" | "supplementPending"; associations: string[] }
  | { code: "overBudget"; excessCents: number }
  | { code: LineRefusalCode; caseId: string; applicant: string }
  | NotAllowed
  | ChangedMeanwhile;

/**
 * Takes the proposal to the deciding body: the call has closed, every filed application has its line with its reason,
 * and nobody still waits for a supplement. A follower then tells each case that it is proposed.
 */
export async function finishProposal(command: Command): Promise<Result<null, FinishProposalRefusal[]>> {
  const { callId, version, actor, now } = command;
  const call = await findOfficeCall(actor, "writeProposal", callId);
  if (!call) return refused([{ code: "notFound" }]);
  if (!can(actor, "writeProposal", subjectOfCall(call))) return refused([{ code: "notAllowed" }]);
  const cases = await findFiledCases(callId);
  const own = disqualifiedFrom(actor, cases);
  if (own.length > 0) return refused([{ code: "ownAssociation", associations: namesOf(own) }]);
  const proposal = await ProposalModel.findOne({ callId });
  const refusals = refusalsOf(call, cases, proposal?.lines ?? [], now);
  if (refusals.length > 0 || !proposal) return refused(refusals);
  if (version !== proposal.__v) return refused([{ code: "changedMeanwhile" }]);
  const facts = { lineCount: proposal.lines.length, proposedCents: proposedTotal(proposal.lines) };
  const moved = advance(proposal, PROPOSAL_LIFECYCLE, "finish", stampOf(actor, now), { facts });
  if (!moved.ok) return refused([moved.refusal]);
  oweFollowing(proposal);
  const saved = await saveRecord(proposal);
  return saved.ok ? saved : refused([saved.refusal]);
}

/** Everything that keeps the list from going on, at once: one reading mends it all. */
function refusalsOf(
  call: Call,
  cases: readonly FiledCase[],
  lines: readonly ProposalLine[],
  now: Date,
): FinishProposalRefusal[] {
  const caseIds = cases.map(({ caseId }) => caseId);
  return [
    ...(callStage(call, now) === "closed" ? [] : [{ code: "callNotClosed" } as const]),
    ...(cases.length === 0 ? [{ code: "noApplications" } as const] : []),
    ...pendingSupplements(cases),
    ...checkProposal({ budgetCents: cents(call.budgetCents), lines, caseIds }).map((refusal) =>
      "caseId" in refusal ? named(refusal, cases) : refusal,
    ),
  ];
}

const namesOf = (cases: readonly FiledCase[]): string[] => cases.map(({ applicantName }) => applicantName);

function pendingSupplements(cases: readonly FiledCase[]): FinishProposalRefusal[] {
  const waiting = cases.filter(({ status }) => status === "supplementRequested");
  return waiting.length === 0 ? [] : [{ code: "supplementPending", associations: namesOf(waiting) }];
}

const named = (
  { code, caseId }: { code: LineRefusalCode; caseId: string },
  cases: readonly FiledCase[],
): FinishProposalRefusal => ({
  code,
  caseId,
  applicant: cases.find((candidate) => candidate.caseId === caseId)?.applicantName ?? "",
});
