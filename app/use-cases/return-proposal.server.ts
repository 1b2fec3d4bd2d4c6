import { disqualifiedFrom } from "#domain/grants/disqualification";
import { PROPOSAL_LIFECYCLE } from "#domain/grants/proposal-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { findRound } from "#models/call-round.server";
import { advance } from "#models/chronicle.server";
import { oweFollowing } from "#models/owes-following.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = { callId: string; reason: string; actor: Actor; now: Date };

export type ReturnProposalRefusal =
  | { code: "notFound" | "notAllowed" | "alreadyDecided" }
  | { code: "ownAssociation"; associations: string[] }
  | NotAllowed
  | ChangedMeanwhile;

/** Takes a finished proposal back to preparation, e.g. because the meeting returned it. Its lines stay as they are. */
export async function returnProposal(command: Command): Promise<Result<null, ReturnProposalRefusal>> {
  const { callId, reason, actor, now } = command;
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
  const moved = advance(proposal, PROPOSAL_LIFECYCLE, "returnToPreparation", stampOf(actor, now, reason));
  if (!moved.ok) return moved;
  oweFollowing(proposal);
  return saveRecord(proposal);
}
