import { isAnswerable } from "#domain/referrals/answering";
import { REFERRAL_STATUSES } from "#domain/referrals/referral-lifecycle";
import { dueReminder } from "#domain/referrals/respond-by";
import { plainDateAt } from "#domain/shared/zoned-time";
import { bySystem, chronicle } from "#models/chronicle.server";
import { ReferralModel } from "#models/referral.server";
import { saveRecord } from "#models/save.server";
import { eachInTurn, type Round } from "#use-cases/each-in-turn";
import { toAssociation, toSender } from "#use-cases/referral-letters.server";

async function remind(id: string, now: Date): Promise<boolean> {
  const referral = await ReferralModel.findById(id);
  const today = plainDateAt(now);
  const due = referral && dueReminder(referral, today);
  if (!referral || !due) return false;
  const late = due === "second" ? await toSender("referralLate", referral) : [];
  const notices = [...(await toAssociation("referralReminder", referral)), ...late];
  referral.reminders.push(today);
  chronicle(referral, { event: "remind", facts: { number: referral.reminders.length }, notices }, bySystem(now));
  return (await saveRecord(referral)).ok;
}

/**
 * Reminds associations of what they have not answered in the days promised, twice and no more; with the second reminder the
 * counsellor hears that it is late. Each is one write: taken again on the same day, nothing is left to do.
 */
export async function remindOfReferrals(now: Date): Promise<Round> {
  const awaited = { status: { $in: REFERRAL_STATUSES.filter(isAnswerable) }, respondBy: { $lt: plainDateAt(now) } };
  return eachInTurn(await ReferralModel.find(awaited).distinct("_id"), (id) => remind(id, now));
}
