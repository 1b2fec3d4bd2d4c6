import { disqualifiedFrom } from "#domain/grants/disqualification";
import { PROPOSAL_LIFECYCLE } from "#domain/grants/proposal-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import type { PlainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { findRound } from "#models/call-round.server";
import { advance } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = {
  callId: string;
  /** The version of the proposal that was on the screen: what was noted since is not wiped unseen. */
  version: number;
  meetingDate: PlainDate;
  section: number;
  /** Civil date of the meeting at which it comes back. */
  returnsOn: PlainDate;
  reason: string | undefined;
  actor: Actor;
  now: Date;
};

export type TableProposalRefusal =
  | { code: "notFound" | "notAllowed" | "alreadyDecided" | "meetingInFuture" | "returnsTooSoon" }
  | { code: "ownAssociation"; associations: string[] }
  | NotAllowed
  | ChangedMeanwhile;

/**
 * The meeting left the matter on the table (pöydälle): the list stays finished and comes back to a later meeting. What
 * was noted of its lines is forgotten, for nothing of it was decided and others may withdraw the next time.
 */
export async function tableProposal(command: Command): Promise<Result<null, TableProposalRefusal>> {
  const { callId, version, meetingDate, section, returnsOn, reason, actor, now } = command;
  const call = await findOfficeCall(actor, "recordDecision", callId);
  if (!call) return refused({ code: "notFound" });
  const { proposal, decision, cases } = await findRound(call);
  if (!proposal) return refused({ code: "notFound" });
  if (!can(actor, "recordDecision", subjectOfCall(call))) return refused({ code: "notAllowed" });
  const own = disqualifiedFrom(actor, cases);
  if (own.length > 0)
    return refused({ code: "ownAssociation", associations: own.map(({ applicantName }) => applicantName) });
  if (decision) return refused({ code: "alreadyDecided" });
  if (meetingDate > plainDateAt(now)) return refused({ code: "meetingInFuture" });
  if (returnsOn <= meetingDate) return refused({ code: "returnsTooSoon" });
  const facts = { meetingDate, section, returnsOn };
  const moved = advance(proposal, PROPOSAL_LIFECYCLE, "table", stampOf(actor, now, reason), { facts });
  if (!moved.ok) return moved;
  if (proposal.__v !== version) return refused({ code: "changedMeanwhile" });
  proposal.meetingLines = [];
  proposal.tabledUntil = returnsOn;
  return saveRecord(proposal);
}
