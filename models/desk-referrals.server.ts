import { isAnswerable } from "#domain/referrals/answering";
import type { DeskReferral } from "#domain/desk/to-do";
import { REFERRAL_STATUSES } from "#domain/referrals/referral-lifecycle";
import { ActivityModel, type Activity } from "#models/activity.server";
import { ReferralModel, type Referral } from "#models/referral.server";

const SHOWN = { associationId: 1, activityId: 1, status: 1, respondBy: 1, visit: 1 } as const;
type Shown = Pick<Referral, "_id" | keyof typeof SHOWN>;

/** The clients led to associations of whom something is still awaited. */
export async function deskReferrals(ids: readonly string[]): Promise<DeskReferral[]> {
  const awaited = { associationId: { $in: ids }, status: { $in: REFERRAL_STATUSES.filter(isAnswerable) } };
  const referrals = await ReferralModel.find(awaited).select(SHOWN).lean<Shown[]>().exec();
  const activityIds = referrals.flatMap(({ activityId }) => activityId ?? []);
  const activities = await ActivityModel.find({ _id: { $in: activityIds } })
    .select({ title: 1 })
    .lean<Pick<Activity, "_id" | "title">[]>()
    .exec();
  const titles = new Map(activities.map(({ _id, title }) => [_id, title]));
  return referrals.map(({ _id, associationId, activityId, status, respondBy, visit }) => ({
    ...{ id: _id, associationId: associationId ?? "", status, respondBy },
    title: titles.get(activityId ?? "") ?? "",
    visitOn: visit?.date ?? null,
  }));
}
