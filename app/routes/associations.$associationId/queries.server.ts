import { activityRow } from "#domain/associations/activity-row";
import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { byNextTime, overLast } from "#domain/associations/by-next-time";
import { certaintyOf, type Certainty } from "#domain/associations/confirmation";
import { inFinnish, ownText } from "#domain/shared/own-text";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { nameIn } from "#domain/taxonomy/resolve";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { isId } from "#models/define-model.server";
import { LISTED_ACTIVITY, type ListedActivity } from "#models/directory-search.server";
import { findMunicipality, timesOf } from "#models/municipality.server";
import { cooperationOf } from "#models/public-cooperation.server";
import { ASSOCIATION_CONTENT } from "#models/record-content.server";
import { umbrellasNamed } from "#models/public-umbrellas.server";

const KEYS = ["municipality", "status", ...ASSOCIATION_CONTENT, "confirmedOn", "confirmedBy"] as const;
const SHOWN = Object.fromEntries(KEYS.map((key) => [key, 1]));

type Shown = Pick<Association, "_id" | (typeof KEYS)[number]>;

/** What it arranges and what it asks help with, the soonest first and what is over last. */
async function activitiesOf(
  { _id: associationId, name: association }: Shown,
  certainty: (record: ListedActivity) => Certainty,
  locale: Locale,
  now: Date,
) {
  const found = await ActivityModel.find({ associationId, status: "published" })
    .select(LISTED_ACTIVITY)
    .sort({ title: 1 })
    .lean<ListedActivity[]>()
    .exec();
  const rowsOf = (asked: boolean) =>
    found
      .filter(({ volunteerTask }) => volunteerTask === asked)
      .map((activity) => activityRow(activity, { association, certainty: certainty(activity), locale, now }))
      .sort((a, b) => overLast(a, b) || byNextTime(a, b));
  return { activities: rowsOf(false), volunteerTasks: rowsOf(true) };
}

/** What the record says of itself, in the reader's language where it was written in it. */
function toldOf(
  { _id: id, status, contact, description, descriptions, umbrellaIds: _, ...rest }: Shown,
  locale: Locale,
) {
  const { role, email, phone, website } = contact;
  return {
    ...rest,
    id,
    isListed: status === "published",
    contact: { role, email, phone, website },
    description: ownText({ fi: description, ...descriptions }, locale),
    values: inFinnish(rest.values, locale),
    premisesUsed: inFinnish(rest.premisesUsed, locale),
  };
}

/** What everybody may see of an association in the directory, listed or not; of any other there is nothing to see. */
export async function loadAssociation(associationId: string | undefined, locale: Locale, now: Date) {
  if (!isId(associationId)) return null;
  const association = await AssociationModel.findOne({ _id: associationId, status: { $in: DIRECTORY_STATUSES } })
    .select(SHOWN)
    .lean<Shown>()
    .exec();
  if (!association) return null;
  const municipality = await findMunicipality(association.municipality);
  const certainty = (record: ListedActivity | Shown) => certaintyOf(record, plainDateAt(now), timesOf(municipality));
  const [arranged, forms, umbrellas] = await Promise.all([
    activitiesOf(association, certainty, locale, now),
    cooperationOf(associationId),
    umbrellasNamed(association.umbrellaIds),
  ]);
  return {
    ...toldOf(association, locale),
    ...arranged,
    umbrellas,
    municipalityName: municipality ? localText(municipality.names, locale) : "",
    certainty: certainty(association),
    cooperation: forms.map(({ id, title, unit, kind, startsOn, endsOn }) => {
      return { id, title, unit: nameIn(municipality?.units ?? [], unit, locale), kind, startsOn, endsOn };
    }),
  };
}

export type AssociationView = NonNullable<Awaited<ReturnType<typeof loadAssociation>>>;
