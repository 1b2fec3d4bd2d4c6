import type { Association } from "#models/association.server";
import { answerView } from "#models/answer-view.server";
import type { ReferralReader } from "#models/referral-reader.server";
import { stepsOf } from "#models/referral-views.server";

/** A referral to an association, for one of its people. */
export async function loadAnswer(reader: ReferralReader, { _id, name }: Pick<Association, "_id" | "name">, now: Date) {
  const referral = await answerView(reader, now);
  return { association: { id: _id, name }, referral, history: stepsOf(reader.referral) };
}
