import { localFacts } from "#emails/letter";
import {
  checkCallAmendment,
  type CallAmendment,
  type CallAmendmentRefusal,
  type CallProgress,
} from "#domain/grants/call-terms";
import { grantableCents } from "#domain/grants/pots";
import { checkOutage, outageFacts, type Outage, type OutageRefusal } from "#domain/grants/extension-log";
import { proposedTotal } from "#domain/grants/proposal-lines";
import { isHandledAsArrives, joinsSupplement } from "#domain/grants/rounds";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { sumCents } from "#domain/shared/cents";
import { plainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import type { Announced, Call } from "#models/call.server";
import { findRound } from "#models/call-round.server";
import { chronicle, type Notice } from "#models/chronicle.server";
import { peopleWithDrafts } from "#models/drafting-people.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = {
  callId: string;
  version: number;
  amendment: CallAmendment & Partial<Pick<Announced, "contact" | "infoEvents">>;
  reason: string;
  /** The outage that makes an extension needed, for the public log of it. */
  outage?: Outage | null;
  actor: Actor;
  now: Date;
};
type Refusal =
  ChangedMeanwhile | { code: "notFound" | "notAllowed" | "notPublished" } | (CallAmendmentRefusal | OutageRefusal)[];

/** The decision speaks before the proposal, whose status a follower sets after it. */
export async function progressOf(call: Call): Promise<CallProgress> {
  const { number, proposal, decision, budgetCents } = await findRound(call);
  const earlier = grantableCents(call) - budgetCents;
  const isContinuous = isHandledAsArrives(call.rules.run);
  if (decision) {
    const here = sumCents(decision.lines.map(({ awardedCents }) => awardedCents));
    return { stage: "decided", givenCents: earlier + here, isContinuous };
  }
  const isFinished = proposal !== null && proposal.status !== "drafting";
  const givenCents = earlier + (isFinished ? proposedTotal(proposal.lines) : 0);
  // What a yearly call has promised by its own list stands while a supplementary one is written.
  if (joinsSupplement(call.rules.run, { number, decision })) return { stage: "decided", givenCents, isContinuous };
  return { stage: isFinished ? "finished" : "drafting", givenCents, isContinuous };
}

/** Those with a draft hear that they have more time; what was filed stays as it is. */
async function tellDrafters({ _id, names }: Call, facts: Record<string, string>, reason: string): Promise<Notice[]> {
  const to = await peopleWithDrafts(_id);
  const told = { ...localFacts("call", names), ...facts, callId: _id, reason };
  return to.length === 0 ? [] : [{ kind: "callExtended", to, facts: told }];
}

/**
 * Changes what may change of a published call, such as extending it; the reason, the old close and the outage that made it
 * needed go into its history, which is the public log of extensions.
 */
export async function amendCall(command: Command): Promise<Result<null, Refusal>> {
  const { callId, version, amendment, reason, outage = null, actor, now } = command;
  const call = await findOfficeCall(actor, "manageProgrammes", callId);
  if (!call) return refused({ code: "notFound" });
  if (!can(actor, "manageProgrammes", subjectOfCall(call))) return refused({ code: "notAllowed" });
  if (call.status !== "published") return refused({ code: "notPublished" });
  if (call.__v !== version) return refused({ code: "changedMeanwhile" });
  const { opensAt, closesAt } = call;
  const stands = { opensAt, closesAt, claimsDueOn: plainDate(call.claimsDueOn) };
  const isLonger = amendment.closesAt > closesAt;
  const refusals = [
    ...checkCallAmendment({ ...stands, progress: await progressOf(call) }, amendment, now),
    ...(outage ? checkOutage(outage, isLonger, now) : []),
  ];
  if (refusals.length > 0) return refused(refusals);
  const moved = { closedAt: closesAt.toISOString(), closesAt: amendment.closesAt.toISOString() };
  const facts = { ...moved, ...(outage ? outageFacts(outage) : {}) };
  call.set(amendment);
  const notices = isLonger ? await tellDrafters(call.toObject(), moved, reason) : [];
  chronicle(call, { event: isLonger ? "extend" : "amend", facts, notices }, stampOf(actor, now, reason));
  return saveRecord(call);
}
