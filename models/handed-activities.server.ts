import { isInDirectory } from "#domain/associations/association-lifecycle";
import { certaintyOf } from "#domain/associations/confirmation";
import { ownWords, shownActivity } from "#domain/associations/shown-activity";
import type { HandedActivity } from "#domain/referrals/handed";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { timesOf } from "#models/municipality.server";
import { findMunicipalities } from "#models/public-municipality.server";
import { ACTIVITY_CONTENT } from "#models/record-content.server";
import { whereabouts } from "#models/villages.server";

const KEYS = [...ACTIVITY_CONTENT, "municipality", "associationId", "status", "confirmedOn", "confirmedBy"] as const;
const SHOWN = Object.fromEntries(KEYS.map((key) => [key, 1]));
type Shown = Pick<Activity, "_id" | (typeof KEYS)[number]>;
type Organiser = Pick<Association, "_id" | "name" | "status" | "contact">;

/** What is archived is not written on: its words are those that everybody could read. A draft's are nobody's yet. */
const wasPublic = ({ status }: Shown): boolean => status === "archived" || isInDirectory(status);

/**
 * Activities as the directory tells them at an instant, in the order asked for. Of what has left the directory only
 * its title is told: why it left is its people's business.
 */
export async function findHandedActivities(
  ids: readonly string[],
  locale: Locale,
  now: Date,
): Promise<HandedActivity[]> {
  const activities = await ActivityModel.find({ _id: { $in: ids } })
    .select(SHOWN)
    .lean<Shown[]>()
    .exec();
  const [organisers, municipalities] = await Promise.all([
    AssociationModel.find({ _id: { $in: activities.map(({ associationId }) => associationId) } })
      .select({ name: 1, status: 1, contact: 1 })
      .lean<Organiser[]>()
      .exec(),
    findMunicipalities(),
  ]);
  return ids.map((id) => {
    const activity = activities.find(({ _id }) => _id === id);
    const organiser = organisers.find(({ _id }) => _id === activity?.associationId);
    if (!activity || !organiser || !isInDirectory(activity.status) || !isInDirectory(organiser.status))
      return { id, isHere: false, title: activity && wasPublic(activity) ? ownWords(activity, locale).title : null };
    const municipality = municipalities.find(({ _id }) => _id === activity.municipality);
    const { _id, name, contact } = organiser;
    return {
      ...shownActivity(activity, locale, now),
      id,
      isHere: true,
      municipality: whereabouts(activity, municipalities, locale).name,
      certainty: certaintyOf(activity, plainDateAt(now), timesOf(municipality)),
      association: { id: _id, name, phone: contact.phone, email: contact.email },
    };
  });
}
