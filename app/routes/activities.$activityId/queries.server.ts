import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { certaintyOf } from "#domain/associations/confirmation";
import { activityTimes } from "#domain/associations/listed-activity";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { isId } from "#models/define-model.server";
import { LISTED_ACTIVITY } from "#models/directory-search.server";
import { findMunicipality, timesOf } from "#models/municipality.server";

type Shown = Pick<Activity, "_id" | "status" | "referral" | keyof typeof LISTED_ACTIVITY>;
type Organiser = Pick<Association, "_id" | "name" | "status" | "contact">;

/** What everybody may see of an activity: it and its association are in the directory, listed or not. */
export async function loadActivity(activityId: string | undefined, now: Date) {
  if (!isId(activityId)) return null;
  const activity = await ActivityModel.findOne({ _id: activityId, status: { $in: DIRECTORY_STATUSES } })
    .select({ ...LISTED_ACTIVITY, status: 1, referral: 1 })
    .lean<Shown>()
    .exec();
  if (!activity) return null;
  const { _id, associationId, place, cost, schedule, referral, status, municipality, ...rest } = activity;
  const organiser = await AssociationModel.findOne({ _id: associationId, status: { $in: DIRECTORY_STATUSES } })
    .select({ name: 1, status: 1, contact: 1 })
    .lean<Organiser>()
    .exec();
  if (!organiser) return null;
  const others = await ActivityModel.find({ associationId, status: "published", _id: { $ne: _id } })
    .select({ title: 1 })
    .sort({ title: 1 })
    .limit(6)
    .lean<Pick<Activity, "_id" | "title">[]>()
    .exec();
  const times = timesOf(await findMunicipality(municipality));
  const { role, email, phone, website } = organiser.contact;
  return {
    ...rest,
    id: _id,
    acceptsReferrals: referral.accepted,
    place: { name: place.name, village: place.village },
    cost: { amountCents: cost.amountCents, text: cost.text },
    ...activityTimes(schedule, now),
    certainty: certaintyOf(activity, plainDateAt(now), times),
    isListed: status === "published" && organiser.status === "published",
    association: { id: organiser._id, name: organiser.name, contact: { role, email, phone, website } },
    others: others.map((other) => ({ id: other._id, title: other.title })),
  };
}

export type ActivityView = NonNullable<Awaited<ReturnType<typeof loadActivity>>>;
