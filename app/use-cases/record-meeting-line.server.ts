import { disqualifiedFrom } from "#domain/grants/disqualification";
import { changesNothing, withMeetingLine, type LineAmendment } from "#domain/grants/meeting-lines";
import { checkLine, takesUpLate, type LineRefusalCode, type ProposalLine } from "#domain/grants/proposal-lines";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { cents } from "#domain/shared/cents";
import { ok, refused, type Result } from "#domain/shared/result";
import { findRound, type CallRound } from "#models/call-round.server";
import { chronicle } from "#models/chronicle.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = {
  callId: string;
  caseId: string;
  /** The version of the proposal that was on the screen. */
  version: number;
  /** What was decided; the same as the proposal where it was followed. `deviation` says why it was not. */
  decided: LineAmendment;
  /** Names of those who withdrew as disqualified while the line was handled. */
  withdrew: string[];
  actor: Actor;
  now: Date;
};

export type MeetingLineRefusal =
  | { code: "notFound" | "notAllowed" | "proposalNotFinished" | "alreadyDecided" | "amendsNothing" }
  | { code: "ownAssociation"; associations: string[] }
  | { code: "incomplete"; fields: string[] }
  | { code: LineRefusalCode }
  | ChangedMeanwhile;

/**
 * Notes what the meeting did to one line of a finished proposal: another sum or outcome with its reason, and who
 * withdrew, or that it was decided as proposed. It stands in the proposal and can be noted anew until the decision as a
 * whole is recorded; whoever is disqualified from a line needs it from another before they can record that decision.
 */
export async function recordMeetingLine(command: Command): Promise<Result<null, MeetingLineRefusal>> {
  const { callId, caseId, version, withdrew, actor, now } = command;
  const found = await findLine(actor, callId, caseId);
  if (!found) return refused({ code: "notFound" });
  const { call, round, proposal, line, isLate } = found;
  if (!can(actor, "recordDecision", subjectOfCall(call))) return refused({ code: "notAllowed" });
  const closed = closedBecause(round);
  if (closed) return refused({ code: closed });
  const own = await ownApplicants(actor, caseId);
  if (own.length > 0) return refused({ code: "ownAssociation", associations: own });
  if (takesUpLate(isLate, command.decided.outcome)) return refused({ code: "lateTakenUp" });
  const read = readAmendment(line, command.decided, call.paymentRule.capCents);
  if (!read.ok) return read;
  if (proposal.__v !== version) return refused({ code: "changedMeanwhile" });
  const amendment = read.value;
  proposal.meetingLines = withMeetingLine(proposal.toObject().meetingLines, {
    ...{ caseId, amendment, withdrew },
    recordedBy: authorOf(actor),
  });
  const facts = { caseId, withdrew: withdrew.length, ...(amendment ? { awardedCents: amendment.awardedCents } : {}) };
  const event = amendment ? "amendLine" : "noteLine";
  chronicle(proposal, { event, facts }, stampOf(actor, now, amendment?.deviation));
  return saveRecord(proposal);
}

async function findLine(actor: Actor, callId: string, caseId: string) {
  const call = await findOfficeCall(actor, "recordDecision", callId);
  if (!call) return null;
  const round = await findRound(call);
  const line = round.proposal?.toObject().lines.find((each) => each.caseId === caseId);
  const isLate = round.cases.some((filed) => filed.caseId === caseId && filed.isLate);
  return round.proposal && line ? { call, round, proposal: round.proposal, line, isLate } : null;
}

function closedBecause({ decision, proposal }: CallRound): "alreadyDecided" | "proposalNotFinished" | null {
  if (decision) return "alreadyDecided";
  return proposal?.status === "finished" ? null : "proposalNotFinished";
}

async function ownApplicants(actor: Actor, caseId: string): Promise<string[]> {
  const cases = await GrantCaseModel.find({ _id: caseId }).select({ associationId: 1, applicantName: 1 }).lean().exec();
  const named = cases.map(({ associationId, applicantName }) => ({ caseId, associationId, applicantName }));
  return disqualifiedFrom(actor, named).map(({ applicantName }) => applicantName);
}

/**
 * The amendment that was meant, or null where the proposal was followed. A decided line obeys what a proposed one does;
 * that all lines together fit the budget is asked of the whole list.
 */
function readAmendment(
  line: ProposalLine,
  decided: LineAmendment,
  capCents: number | null,
): Result<LineAmendment | null, MeetingLineRefusal> {
  const { outcome, awardedCents, reason, deviation } = decided;
  if (changesNothing(line, decided)) return deviation === "" ? ok(null) : refused({ code: "amendsNothing" });
  const [first] = checkLine({ ...line, outcome, proposedCents: cents(awardedCents), reason }, capCents);
  if (first) return refused({ code: first.code });
  return deviation === "" ? refused({ code: "incomplete", fields: ["deviation"] }) : ok(decided);
}
