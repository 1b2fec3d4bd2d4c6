import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { certaintyOf } from "#domain/associations/confirmation";
import { ownWords, shownActivity } from "#domain/associations/shown-activity";
import { nextOccurrence } from "#domain/calendar/occurrences";
import { hasBroadNeed, linesOfRecord, type EmergencyLine } from "#domain/search/emergency-lines";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { currentCodes, type TermNames } from "#domain/taxonomy/term-names";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { isId } from "#models/define-model.server";
import { timesOf } from "#models/municipality.server";
import { findMunicipalities } from "#models/public-municipality.server";
import { ACTIVITY_CONTENT } from "#models/record-content.server";
import { whereabouts } from "#models/villages.server";
import { conceptsNamedIn } from "#search/search.server";

const KEYS = [...ACTIVITY_CONTENT, "municipality", "associationId", "status", "confirmedOn", "confirmedBy"] as const;
const SHOWN = Object.fromEntries(KEYS.map((key) => [key, 1]));
type Shown = Pick<Activity, "_id" | (typeof KEYS)[number]>;

type Organiser = Pick<Association, "_id" | "name" | "kind" | "status" | "contact">;
type Other = Pick<Activity, "_id" | "title" | "description" | "translations">;

const OTHERS_SHOWN = 6;

const findOthers = ({ _id, associationId }: Shown): Promise<Other[]> =>
  ActivityModel.find({ associationId, status: "published", _id: { $ne: _id } })
    .select({ title: 1, description: 1, translations: 1 })
    .sort({ title: 1 })
    .limit(OTHERS_SHOWN)
    .lean<Other[]>()
    .exec();

/** What everybody may see of an activity: it and its association are in the directory, listed or not. */
export async function loadActivity(activityId: string | undefined, locale: Locale, now: Date) {
  if (!isId(activityId)) return null;
  const activity = await ActivityModel.findOne({ _id: activityId, status: { $in: DIRECTORY_STATUSES } })
    .select(SHOWN)
    .lean<Shown>()
    .exec();
  if (!activity) return null;
  const { associationId } = activity;
  const organiser = await AssociationModel.findOne({ _id: associationId, status: { $in: DIRECTORY_STATUSES } })
    .select({ name: 1, kind: 1, status: 1, contact: 1 })
    .lean<Organiser>()
    .exec();
  if (!organiser) return null;
  const [others, municipalities] = await Promise.all([findOthers(activity), findMunicipalities()]);
  const municipality = municipalities.find(({ _id }) => _id === activity.municipality);
  const { role, email, phone, website } = organiser.contact;
  return {
    ...shownActivity(activity, locale, now),
    id: activity._id,
    municipalityCode: activity.municipality,
    /** Where it takes place. */
    municipality: whereabouts(activity, municipalities, locale).name,
    endsAt: nextOccurrence(activity.schedule, now)?.endsAt ?? null,
    certainty: certaintyOf(activity, plainDateAt(now), timesOf(municipality)),
    isListed: activity.status === "published" && organiser.status === "published",
    association: {
      id: organiser._id,
      name: organiser.name,
      kind: organiser.kind,
      contact: { role, email, phone, website },
    },
    others: others.map((other) => ({ id: other._id, title: ownWords(other, locale).title })),
  };
}

export type ActivityView = NonNullable<Awaited<ReturnType<typeof loadActivity>>>;

/** Whom those who look at it may have to call at once, by its needs and by what it speaks of. */
export async function linesOf(
  { needs, title, description }: Pick<ActivityView, "needs" | "title" | "description">,
  terms: TermNames,
): Promise<EmergencyLine[]> {
  const codes = currentCodes(terms, needs);
  const concepts = hasBroadNeed(codes) ? await conceptsNamedIn(`${title.text}. ${description.text}`) : [];
  return linesOfRecord(codes, { concepts });
}
