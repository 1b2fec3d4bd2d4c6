import { activityRow } from "#domain/associations/activity-row";
import { apartWhatIsOver, byNextTime } from "#domain/associations/by-next-time";
import { certaintyOf, type Certainty } from "#domain/associations/confirmation";
import { toldToReader, type ShownAssociation } from "#domain/associations/shown-association";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { nameIn } from "#domain/taxonomy/resolve";
import { ActivityModel } from "#models/activity.server";
import type { Association } from "#models/association.server";
import { LISTED_ACTIVITY, type ListedActivity } from "#models/listed.server";
import { findMunicipality, timesOf } from "#models/municipality.server";
import { cooperationOf } from "#models/public-cooperation.server";
import { umbrellasNamed } from "#models/public-umbrellas.server";
import { ASSOCIATION_CONTENT } from "#models/record-content.server";

const KEYS = ["municipality", "status", ...ASSOCIATION_CONTENT, "confirmedOn", "confirmedBy"] as const;

/** What the page of an association reads of its record. */
export const ASSOCIATION_PAGE = Object.fromEntries(KEYS.map((key) => [key, 1]));
export type AssociationOnPage = Pick<Association, "_id" | (typeof KEYS)[number]>;

/** What it arranges and what it asks help with, the soonest first; what is over by itself, the newest first. */
async function activitiesOf(
  { _id: associationId, name: association }: AssociationOnPage,
  certainty: (record: ListedActivity) => Certainty,
  locale: Locale,
  now: Date,
) {
  const found = await ActivityModel.find({ associationId, status: "published" })
    .select(LISTED_ACTIVITY)
    .sort({ title: 1 })
    .lean<ListedActivity[]>()
    .exec();
  const rows = found.map((activity) => ({
    isTask: activity.volunteerTask,
    ...activityRow(activity, { association, certainty: certainty(activity), locale, now }),
  }));
  const { current, over } = apartWhatIsOver(rows.sort(byNextTime));
  return {
    activities: current.filter(({ isTask }) => !isTask),
    volunteerTasks: current.filter(({ isTask }) => isTask),
    over,
    needsOfEach: found.map(({ needs }) => needs),
  };
}

/** The page of an association as a reader would have it: its words, perhaps not saved yet, with what is public around them. */
export async function associationPage(
  association: AssociationOnPage,
  locale: Locale,
  now: Date,
): Promise<ShownAssociation> {
  const { _id: id, status, umbrellaIds } = association;
  const municipality = await findMunicipality(association.municipality);
  const certainty = (record: ListedActivity | AssociationOnPage) =>
    certaintyOf(record, plainDateAt(now), timesOf(municipality));
  const [arranged, forms, umbrellas] = await Promise.all([
    activitiesOf(association, certainty, locale, now),
    cooperationOf(id),
    umbrellasNamed(umbrellaIds),
  ]);
  return {
    ...toldToReader(association, locale),
    ...arranged,
    id,
    umbrellas,
    isListed: status === "published",
    certainty: certainty(association),
    cooperation: forms.map(({ id: formId, title, unit, kind, startsOn, endsOn }) => {
      return { id: formId, title, unit: nameIn(municipality?.units ?? [], unit, locale), kind, startsOn, endsOn };
    }),
  };
}
