import type { HydratedDocument } from "mongoose";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { PROPOSAL_LIFECYCLE } from "#domain/grants/proposal-lifecycle";
import { advance, type Stamp } from "#models/chronicle.server";
import { DecisionModel, type DecidedLine, type Decision } from "#models/decision.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { ProposalModel } from "#models/proposal.server";
import { saveRecord } from "#models/save.server";
import { documentContext, type DecisionContext } from "#use-cases/decision-documents.server";
import { putOnList } from "#use-cases/follow-proposal.server";
import { tellDecision } from "#use-cases/tell-decision.server";

/** How many applicants are told at one go: three documents each, and the worker's other work waits no longer than that. */
const STEP = 6;

/**
 * Carries a decision to its next few cases: the line, the documents, the history entry and the letters of a case are one
 * write. Killed anywhere, a second run skips the cases that have it and finds the documents that were made. The decision
 * is followed once no case waits any more.
 */
export async function followDecision(decisionId: string, now: Date): Promise<void> {
  const decision = await DecisionModel.findById(decisionId).lean<Decision>().exec();
  if (!decision || decision.followed) return;
  const context = await documentContext(decision, decision);
  const waiting = await waitingCases(decision);
  for (const line of decision.lines)
    if (waiting.includes(line.caseId)) await tellCase(line, { decision, context }, now);
  if (waiting.length === STEP) return;
  await closeProposal(decision, now);
  await DecisionModel.updateOne({ _id: decisionId }, { $set: { followed: true } });
}

async function waitingCases({ lines }: Decision): Promise<string[]> {
  const ids = lines.map(({ caseId }) => caseId);
  const waiting = await GrantCaseModel.find({ _id: { $in: ids }, status: { $nin: ["decided", "withdrawn"] } })
    .select({ _id: 1 })
    .limit(STEP)
    .lean<Pick<GrantCase, "_id">[]>()
    .exec();
  return waiting.map(({ _id }) => _id);
}

type Following = { decision: Decision; context: DecisionContext };

async function tellCase(line: DecidedLine, following: Following, now: Date): Promise<void> {
  const grantCase = await GrantCaseModel.findById(line.caseId);
  if (!grantCase || grantCase.status === "decided" || grantCase.status === "withdrawn") return;
  await decide(grantCase, line, following, now);
  const saved = await saveRecord(grantCase);
  if (!saved.ok) await tellCase(line, following, now);
}

async function decide(
  grantCase: HydratedDocument<GrantCase>,
  { outcome, awardedCents, reason }: DecidedLine,
  { decision, context }: Following,
  now: Date,
): Promise<void> {
  const { _id: decisionId, decidingBody, byOfficeHolder, meetingDate, section } = decision;
  const stamp: Stamp = { at: now, by: decision.recordedBy, reason: reason || undefined };
  putOnList(grantCase, stamp);
  const untold = {
    ...{ decisionId, outcome, awardedCents, reason, decidingBody, byOfficeHolder, meetingDate, section },
    ...{ basis: "list" as const, appealId: null, basisNote: "" },
  };
  const { line, letters } = await tellDecision(grantCase, untold, context, now);
  grantCase.decision = line;
  const facts = { outcome, awardedCents, section, meetingDate };
  const moved = advance(grantCase, APPLICATION_LIFECYCLE, "decide", stamp, { facts, notices: letters });
  if (!moved.ok) throw new Error(`the case ${grantCase._id} is ${moved.refusal.from} and cannot be decided`);
}

/** The proposal has done its work. It is walked there from wherever a return that came too late had put it. */
async function closeProposal(
  { proposalId, recordedBy }: Pick<Decision, "proposalId" | "recordedBy">,
  now: Date,
): Promise<void> {
  const proposal = await ProposalModel.findById(proposalId);
  if (!proposal || proposal.status === "decided") return;
  const stamp: Stamp = { at: now, by: recordedBy };
  if (proposal.status === "drafting") advance(proposal, PROPOSAL_LIFECYCLE, "finish", stamp);
  advance(proposal, PROPOSAL_LIFECYCLE, "decide", stamp);
  proposal.followed = true;
  const saved = await saveRecord(proposal);
  if (!saved.ok) await closeProposal({ proposalId, recordedBy }, now);
}
