import { disqualifiedFrom } from "#domain/grants/disqualification";
import { PROPOSAL_LIFECYCLE } from "#domain/grants/proposal-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import type { PlainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import { findRound } from "#models/call-round.server";
import { advance } from "#models/chronicle.server";
import { oweFollowing } from "#models/owes-following.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = {
  callId: string;
  /** The version of the proposal that was on the screen: what was noted since is not wiped unseen. */
  version: number;
  reason: string;
  /** The meeting that returned it (palautus), with its § in the minutes; none where an official takes it back. */
  meeting?: { date: PlainDate; section: number } | undefined;
  actor: Actor;
  now: Date;
};

export type ReturnProposalRefusal =
  | { code: "notFound" | "notAllowed" | "alreadyDecided" }
  | { code: "ownAssociation"; associations: string[] }
  | NotAllowed
  | ChangedMeanwhile;

/**
 * Takes a finished proposal back to preparation, e.g. because the meeting returned it. Its lines stay as they are; what
 * was noted of the meeting is forgotten, for it decided nothing.
 */
export async function returnProposal(command: Command): Promise<Result<null, ReturnProposalRefusal>> {
  const { callId, version, reason, meeting, actor, now } = command;
  const call = await findOfficeCall(actor, "viewCalls", callId);
  if (!call) return refused({ code: "notFound" });
  const { proposal, cases, decision } = await findRound(call);
  if (!proposal) return refused({ code: "notFound" });
  const subject = subjectOfCall(call);
  if (!can(actor, "writeProposal", subject) && !can(actor, "recordDecision", subject))
    return refused({ code: "notAllowed" });
  const own = disqualifiedFrom(actor, cases);
  if (own.length > 0)
    return refused({ code: "ownAssociation", associations: own.map(({ applicantName }) => applicantName) });
  if (decision) return refused({ code: "alreadyDecided" });
  const facts = meeting ? { meetingDate: meeting.date, section: meeting.section } : {};
  const moved = advance(proposal, PROPOSAL_LIFECYCLE, "returnToPreparation", stampOf(actor, now, reason), { facts });
  if (!moved.ok) return moved;
  if (proposal.__v !== version) return refused({ code: "changedMeanwhile" });
  proposal.meetingLines = [];
  proposal.tabledUntil = null;
  oweFollowing(proposal);
  return saveRecord(proposal);
}
