import { uuidOf } from "#documents/hsds/ids";
import { locationOf } from "#documents/hsds/place";
import { schedulesOf } from "#documents/hsds/schedule";
import { attributesOf, type TermNames } from "#documents/hsds/terms";
import { nextOccurrence } from "#domain/calendar/occurrences";
import { activities } from "#i18n/messages/activities";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { codeText } from "#i18n/code-text";
import type { organizationRow } from "#documents/hsds/organization";
import type { PublicActivity } from "#models/public-directory.server";

export type ServiceContext = { names: TermNames; city: string; publicUrl: string; now: Date };

/** A series that has ended is given no more; what is by agreement has no times of its own and goes on. */
const statusOf = ({ schedule }: PublicActivity, now: Date) =>
  schedule.kind === "byAgreement" || nextOccurrence(schedule, now) ? ("active" as const) : ("inactive" as const);

const eligibilityOf = ({ targetGroups, notFor }: PublicActivity, names: TermNames): string | undefined =>
  [targetGroups.map((code) => names("targetGroups", code)).join(", "), notFor].filter(Boolean).join(". ") || undefined;

/** The fields of a service that lists show. */
export function serviceRow(activity: PublicActivity, { names, publicUrl, now }: ServiceContext) {
  const { _id, association, title, translations, description, registration, joining, cost, group } = activity;
  return {
    id: uuidOf(_id, "service"),
    organization_id: uuidOf(association.id, "organization"),
    name: title,
    alternate_name: translations.sv.title || translations.en.title || undefined,
    description: description || undefined,
    url: `${publicUrl}/activities/${_id}`,
    email: joining.email ?? undefined,
    status: statusOf(activity, now),
    application_process: [activities.fi.registration[registration], joining.text].filter(Boolean).join(". "),
    fees_description: [cost.text, cost.covers].filter(Boolean).join(". ") || undefined,
    eligibility_description: eligibilityOf(activity, names),
    assured_date: activity.confirmedOn ?? undefined,
    alert: group.full ? "Ryhmä on täynnä" : undefined,
    last_modified: activity.updatedAt.toISOString(),
  };
}

const accessOf = ({ accessibility, notAccessible }: PublicActivity, names: TermNames) => [
  ...accessibility.map((code) => ({ text: names("accessibility", code) })),
  ...notAccessible.map((code) => ({ text: `Ei: ${names("accessibility", code)}` })),
];

function costOptionsOf({ _id, cost }: PublicActivity) {
  if (cost.amountCents === null && !cost.text) return [];
  return [
    {
      id: uuidOf(_id, "costOption"),
      service_id: uuidOf(_id, "service"),
      option: cost.text || undefined,
      ...(cost.amountCents === null ? {} : { currency: "EUR", amount: cost.amountCents / 100 }),
      amount_description: cost.covers || undefined,
    },
  ];
}

const languagesOf = ({ _id, languages }: PublicActivity) =>
  languages.map((code, index) => ({
    id: uuidOf(_id, "language", index),
    service_id: uuidOf(_id, "service"),
    code,
    name: codeText(serviceLanguages.en, code),
  }));

/** Where a service is given, as HSDS joins the two; empty when the place is not told. */
export function serviceAtLocationsOf(activity: PublicActivity, { names, city }: ServiceContext) {
  const location = locationOf(activity, activity.place.municipality ?? city, accessOf(activity, names));
  if (!location) return [];
  const { _id } = activity;
  return [
    {
      id: uuidOf(_id, "serviceAtLocation"),
      service_id: uuidOf(_id, "service"),
      location_id: location.id,
      location,
    },
  ];
}

/** A service with everything that belongs to it. */
export function serviceOf(
  activity: PublicActivity,
  organization: ReturnType<typeof organizationRow> | null,
  context: ServiceContext,
) {
  const { _id, place, joining, scope, needs, targetGroups, categories, volunteerType, schedule } = activity;
  const lists = [
    { taxonomy: "needs", codes: needs },
    { taxonomy: "targetGroups", codes: targetGroups },
    { taxonomy: "categories", codes: categories },
    { taxonomy: "volunteerTypes", codes: volunteerType ? [volunteerType] : [] },
  ] as const;
  return {
    ...serviceRow(activity, context),
    ...(organization ? { organization } : {}),
    phones: joining.phone
      ? [{ id: uuidOf(_id, "phone"), service_id: uuidOf(_id, "service"), number: joining.phone }]
      : [],
    schedules: schedulesOf(_id, schedule),
    service_areas: [
      {
        id: uuidOf(_id, "serviceArea"),
        service_id: uuidOf(_id, "service"),
        name: scope === "national" ? "Suomi" : place.village || (place.municipality ?? context.city),
        extent_type: "text",
      },
    ],
    service_at_locations: serviceAtLocationsOf(activity, context),
    languages: languagesOf(activity),
    cost_options: costOptionsOf(activity),
    attributes: attributesOf({ id: _id, entity: "service" }, lists, context.names),
  };
}
