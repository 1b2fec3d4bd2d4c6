import { REFERRAL_LIFECYCLE, REFERRAL_STATUSES } from "#domain/referrals/referral-lifecycle";
import { bySystem } from "#models/chronicle.server";
import { ReferralModel } from "#models/referral.server";
import { eachInTurn, type Round } from "#use-cases/each-in-turn";
import { moveReferral } from "#use-cases/move-referral.server";
import { toSender } from "#use-cases/referral-letters.server";

const LAPSING = REFERRAL_STATUSES.filter((status) => "lapse" in REFERRAL_LIFECYCLE[status]);

async function lapse(id: string, now: Date): Promise<boolean> {
  const referral = await ReferralModel.findOne({ _id: id, keptUntil: { $lte: now } });
  if (!referral) return false;
  const notices = referral.status === "agreed" ? [] : await toSender("referralLapsed", referral);
  return (await moveReferral(referral, { event: "lapse", stamp: bySystem(now), extra: { notices } })).ok;
}

/** Thirty days have passed: how to reach the client is forgotten, whoever has not answered, by day and by night. */
export async function lapseReferrals(now: Date): Promise<Round> {
  const due = { status: { $in: LAPSING }, keptUntil: { $lte: now } };
  return eachInTurn(await ReferralModel.find(due).distinct("_id"), (id) => lapse(id, now));
}
