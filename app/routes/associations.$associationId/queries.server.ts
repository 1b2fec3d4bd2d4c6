import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { overLast } from "#domain/associations/by-next-time";
import { certaintyOf, type Certainty } from "#domain/associations/confirmation";
import { activityTimes, type ActivityRow } from "#domain/associations/listed-activity";
import { shownPlace } from "#domain/associations/shown-place";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { nameIn } from "#domain/taxonomy/resolve";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { isId } from "#models/define-model.server";
import { LISTED_ACTIVITY, type ListedActivity } from "#models/directory-search.server";
import { findMunicipality, timesOf } from "#models/municipality.server";
import { cooperationOf } from "#models/public-cooperation.server";
import { umbrellasNamed } from "#models/public-umbrellas.server";

const SHOWN = {
  municipality: 1,
  name: 1,
  kind: 1,
  umbrellaIds: 1,
  registerNumber: 1,
  businessId: 1,
  homeMunicipality: 1,
  description: 1,
  fields: 1,
  operatingArea: 1,
  accessibility: 1,
  languages: 1,
  memberCount: 1,
  contact: 1,
  status: 1,
  confirmedOn: 1,
  confirmedBy: 1,
} as const;

type Shown = Pick<Association, "_id" | keyof typeof SHOWN>;

async function activitiesOf(
  { _id: associationId, name: association }: Shown,
  certainty: (record: ListedActivity) => Certainty,
  now: Date,
): Promise<ActivityRow[]> {
  const found = await ActivityModel.find({ associationId, status: "published" })
    .select(LISTED_ACTIVITY)
    .sort({ title: 1 })
    .lean<ListedActivity[]>()
    .exec();
  const rows = found.map((activity) => {
    const { _id, title, description, remote, schedule, cost, registration, accessibility } = activity;
    return {
      id: _id,
      title,
      association,
      description,
      place: shownPlace(activity).place,
      remote,
      ...activityTimes(schedule, now),
      cost: { amountCents: cost.amountCents, text: cost.text },
      registration,
      accessibility,
      certainty: certainty(activity),
    };
  });
  return rows.sort(overLast);
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
  const [activities, forms, umbrellas] = await Promise.all([
    activitiesOf(association, certainty, now),
    cooperationOf(associationId),
    umbrellasNamed(association.umbrellaIds),
  ]);
  const { _id: id, contact, status, umbrellaIds: _, ...rest } = association;
  const { role, email, phone, website } = contact;
  return {
    ...rest,
    id,
    umbrellas,
    certainty: certainty(association),
    isListed: status === "published",
    contact: { role, email, phone, website },
    activities,
    cooperation: forms.map(({ id: formId, title, unit, kind, startsOn, endsOn }) => {
      return { id: formId, title, unit: nameIn(municipality?.units ?? [], unit, locale), kind, startsOn, endsOn };
    }),
  };
}

export type AssociationView = NonNullable<Awaited<ReturnType<typeof loadAssociation>>>;
