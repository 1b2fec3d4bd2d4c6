import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import {
  checkCallAmendment,
  type CallAmendment,
  type CallAmendmentRefusal,
  type CallProgress,
} from "#domain/grants/call-terms";
import { proposedTotal } from "#domain/grants/proposal-lines";
import { isHandledAsArrives } from "#domain/grants/rounds";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { sumCents } from "#domain/shared/cents";
import { plainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import type { Call } from "#models/call.server";
import { findRound } from "#models/call-round.server";
import { chronicle } from "#models/chronicle.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = { callId: string; version: number; amendment: CallAmendment; reason: string; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "notPublished" } | CallAmendmentRefusal[];

/** The decision speaks before the proposal, whose status a follower sets after it. */
async function progressOf(call: Call): Promise<CallProgress> {
  const { proposal, decision, budgetCents } = await findRound(call);
  const earlier = call.budgetCents - budgetCents;
  const isContinuous = isHandledAsArrives(call.rules.run);
  if (decision) {
    const here = sumCents(decision.lines.map(({ awardedCents }) => awardedCents));
    return { stage: "decided", givenCents: earlier + here, isContinuous };
  }
  const isFinished = proposal !== null && proposal.status !== "drafting";
  if (isFinished) return { stage: "finished", givenCents: earlier + proposedTotal(proposal.lines), isContinuous };
  return { stage: "drafting", givenCents: earlier, isContinuous };
}

/** Changes what may change of a published call, such as extending it; the reason and the old close go into its history. */
export async function amendCall(command: Command): Promise<Result<null, Refusal>> {
  const { callId, version, amendment, reason, actor, now } = command;
  const call = await findOfficeCall(actor, "manageProgrammes", callId);
  if (!call) return refused({ code: "notFound" });
  if (!can(actor, "manageProgrammes", subjectOfCall(call))) return refused({ code: "notAllowed" });
  if (call.status !== "published") return refused({ code: "notPublished" });
  if (call.__v !== version) return refused({ code: "changedMeanwhile" });
  const filedCount = await GrantCaseModel.countDocuments({ callId, status: { $in: FILED_STATUSES } });
  const { opensAt, closesAt } = call;
  const stands = { opensAt, closesAt, claimsDueOn: plainDate(call.claimsDueOn), filedCount };
  const refusals = checkCallAmendment({ ...stands, progress: await progressOf(call) }, amendment, now);
  if (refusals.length > 0) return refused(refusals);
  const event = amendment.closesAt > closesAt ? "extend" : "amend";
  const facts = { closedAt: closesAt.toISOString(), closesAt: amendment.closesAt.toISOString() };
  call.set(amendment);
  chronicle(call, { event, facts }, stampOf(actor, now, reason));
  return saveRecord(call);
}
