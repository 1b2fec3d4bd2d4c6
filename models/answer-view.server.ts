import { isOpenReferral } from "#domain/referrals/referral-lifecycle";
import type { ReferralView } from "#domain/referrals/referral-view";
import { PersonModel, type Person } from "#models/person.server";
import type { ReferralReader } from "#models/referral-reader.server";
import { referralView } from "#models/referral-views.server";
import type { Referral } from "#models/referral.server";

/** A referral as the association that answers it sees it, before anybody has asked to see the contact. */
export type AnswerView = ReferralView & {
  sender: { name: string; email: string };
  /** There is a contact to be shown. */
  hasPath: boolean;
};

/** The page of whoever answers; looking at it changes nothing. */
export async function answerView({ referral }: ReferralReader, now: Date): Promise<AnswerView> {
  const stored = referral.toObject<Referral>();
  const sender = await PersonModel.findById(stored.senderId)
    .select({ name: 1, email: 1 })
    .lean<Pick<Person, "name" | "email">>()
    .exec();
  return {
    ...(await referralView(stored, now)),
    sender: { name: sender?.name ?? "", email: sender?.email ?? "" },
    hasPath: isOpenReferral(stored.status),
  };
}
