import { nextTime } from "#domain/associations/listed-activity";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { isId } from "#models/define-model.server";
import { LISTED_ACTIVITY } from "#models/directory-search.server";

type Shown = Pick<Activity, "_id" | "referral" | keyof typeof LISTED_ACTIVITY>;
type Organiser = Pick<Association, "_id" | "name" | "contact">;

/** What everybody may see of a published activity of a published association. */
export async function loadActivity(activityId: string | undefined, now: Date) {
  if (!isId(activityId)) return null;
  const activity = await ActivityModel.findOne({ _id: activityId, status: "published" })
    .select({ ...LISTED_ACTIVITY, referral: 1 })
    .lean<Shown>()
    .exec();
  if (!activity) return null;
  const { _id, associationId, place, cost, schedule, referral, ...rest } = activity;
  const organiser = await AssociationModel.findOne({ _id: associationId, status: "published" })
    .select({ name: 1, contact: 1 })
    .lean<Organiser>()
    .exec();
  if (!organiser) return null;
  const others = await ActivityModel.find({ associationId, status: "published", _id: { $ne: _id } })
    .select({ title: 1 })
    .sort({ title: 1 })
    .limit(6)
    .lean<Pick<Activity, "_id" | "title">[]>()
    .exec();
  const { role, email, phone, website } = organiser.contact;
  return {
    ...rest,
    id: _id,
    acceptsReferrals: referral.accepted,
    place: { name: place.name, village: place.village },
    cost: { amountCents: cost.amountCents, text: cost.text },
    schedule,
    next: nextTime(schedule, now),
    association: { id: organiser._id, name: organiser.name, contact: { role, email, phone, website } },
    others: others.map((other) => ({ id: other._id, title: other.title })),
  };
}

export type ActivityView = NonNullable<Awaited<ReturnType<typeof loadActivity>>>;
