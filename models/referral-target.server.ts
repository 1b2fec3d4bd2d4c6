import { certaintyOf } from "#domain/associations/confirmation";
import { activityTimes } from "#domain/associations/listed-activity";
import { placeWords } from "#domain/associations/shown-place";
import type { Schedule } from "#domain/calendar/schedule";
import type { ReferralKind } from "#domain/referrals/referral-lifecycle";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { isId } from "#models/define-model.server";
import { findMunicipality, timesOf } from "#models/municipality.server";

const SHOWN = {
  title: 1,
  municipality: 1,
  associationId: 1,
  referral: 1,
  group: 1,
  place: 1,
  placeHidden: 1,
  joining: 1,
  confirmedOn: 1,
  schedule: 1,
} as const;
type Shown = Pick<Activity, "_id" | keyof typeof SHOWN>;
type Organiser = Pick<Association, "_id" | "name" | "contact">;

/** An activity as far as a client may be led to it. */
export type ReferralTarget = {
  id: string;
  title: string;
  municipality: string;
  associationId: string;
  association: string;
  accepted: boolean;
  warmHandover: boolean;
  /** How the association wishes clients to be led to it, in its words. */
  method: string;
  responseDays: number | null;
  isFull: boolean;
  place: string;
  schedule: Schedule;
  /** Where to call instead. */
  phone: string | null;
  confirmedOn: string | null;
};

const wordsOf = ({ name, village, municipality }: Shown["place"]): string =>
  placeWords(name, village, municipality ?? "").join(", ");

const targetOf = (
  { _id, title, ...activity }: Shown,
  { _id: associationId, name, contact }: Organiser,
): ReferralTarget => ({
  id: _id,
  title,
  municipality: activity.municipality,
  ...{ associationId, association: name },
  accepted: activity.referral.accepted,
  warmHandover: activity.referral.warmHandover,
  method: activity.referral.method,
  responseDays: activity.referral.responseDays,
  isFull: activity.group.full,
  place: activity.placeHidden ? "" : wordsOf(activity.place),
  schedule: activity.schedule,
  phone: activity.joining.phone ?? contact.phone,
  confirmedOn: activity.confirmedOn,
});

/** Does the activity take clients led on in this way? */
export const takesReferral = ({ accepted, warmHandover }: ReferralTarget, kind: ReferralKind): boolean =>
  kind === "warmHandover" ? warmHandover : accepted;

/** Is it over for good? Then nobody can be led to it, whatever else its record says. */
export const isTargetOver = ({ schedule }: Pick<ReferralTarget, "schedule">, now: Date): boolean =>
  activityTimes(schedule, now).timing.state === "ended";

async function organisersOf(activities: readonly Shown[]): Promise<Map<string, Organiser>> {
  const ids = [...new Set(activities.map(({ associationId }) => associationId))];
  const found = await AssociationModel.find({ _id: { $in: ids }, status: "published" })
    .select({ name: 1, contact: 1 })
    .lean<Organiser[]>()
    .exec();
  return new Map(found.map((one) => [one._id, one]));
}

async function targetsOf(activities: readonly Shown[]): Promise<ReferralTarget[]> {
  const organisers = await organisersOf(activities);
  return activities.flatMap((activity) => {
    const organiser = organisers.get(activity.associationId);
    return organiser ? [targetOf(activity, organiser)] : [];
  });
}

/** A listed activity of a listed association, whether or not it takes referrals. */
export async function findReferralTarget(activityId: unknown): Promise<ReferralTarget | null> {
  if (!isId(activityId)) return null;
  const activities = await ActivityModel.find({ _id: activityId, status: "published" })
    .select(SHOWN)
    .lean<Shown[]>()
    .exec();
  return (await targetsOf(activities))[0] ?? null;
}

/** Have the activity's details stood unconfirmed for so long that they are in doubt? */
export async function isTargetStale(target: ReferralTarget, now: Date): Promise<boolean> {
  const times = timesOf(await findMunicipality(target.municipality));
  return certaintyOf(target, plainDateAt(now), times).isStale;
}
