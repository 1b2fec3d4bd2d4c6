import type { AwardLimits } from "#domain/grants/award-limits";
import { revisableCents } from "#domain/grants/pots";
import { heldForLists, withHeld } from "#domain/grants/held-awards";
import { standingTotal } from "#domain/grants/standing-awards";
import { sumCents } from "#domain/shared/cents";
import { heldOfCall } from "#models/award-hold.server";
import { CallModel, type Call } from "#models/call.server";
import { DecisionModel, type Decision } from "#models/decision.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

type Read = Pick<GrantCase, "_id" | "decision">;

/** What the awards of a call come to as they stand, with what is just being decided, in cents. */
async function standingCents(callId: string, now: Date): Promise<number> {
  const held = await heldOfCall(callId, now);
  const [decisions, cases] = await Promise.all([
    DecisionModel.find({ callId }).select({ lines: 1 }).lean<Pick<Decision, "_id" | "lines">[]>().exec(),
    GrantCaseModel.find({ callId, decision: { $ne: null } })
      .select({ "decision.awardedCents": 1 })
      .lean<Read[]>()
      .exec(),
  ]);
  const standing = new Map(cases.map(({ _id, decision }) => [_id, decision?.awardedCents ?? null]));
  const lines = decisions.flatMap((decision) => decision.lines);
  const ids = decisions.map(({ _id }) => _id);
  return sumCents([standingTotal(lines, withHeld(standing, held)), heldForLists(held, ids)]);
}

/** What bounds a new decision over a case. */
export async function awardLimitsOf(
  { callId, application }: Pick<GrantCase, "callId" | "application">,
  now: Date,
): Promise<AwardLimits> {
  const [call, given] = await Promise.all([
    CallModel.findById(callId).select({ budgetCents: 1, pots: 1, paymentRule: 1 }).orFail().lean<Call>().exec(),
    standingCents(callId, now),
  ]);
  return {
    askedCents: application.requestedCents ?? 0,
    capCents: call.paymentRule.capCents,
    leftCents: revisableCents(call) - given,
  };
}
