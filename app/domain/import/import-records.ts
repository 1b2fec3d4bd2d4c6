import type { AssociationStatus } from "#domain/associations/association-lifecycle";
import type { ListingStatus } from "#domain/associations/listing-lifecycle";
import { importSchedule } from "#domain/import/import-schedule";
import type { ImportFile } from "#domain/import/sample-format";
import { cents, ZERO } from "#domain/shared/cents";

type ImportedAssociation = ImportFile["associations"][number];
type ImportedActivity = ImportFile["activities"][number];
type ImportedWheelEvent = ImportFile["yearlyWheel"][number];

export type AssociationInput = ReturnType<typeof associationInput>;
export type ActivityInput = ReturnType<typeof activityInput>;
export type WheelEventInput = ReturnType<typeof wheelEventInput>;

export const associationInputs = (file: ImportFile): AssociationInput[] => file.associations.map(associationInput);
export const activityInputs = (file: ImportFile): ActivityInput[] => file.activities.map(activityInput);
export const wheelEventInputs = (file: ImportFile): WheelEventInput[] =>
  file.yearlyWheel.map((event) => wheelEventInput(event, file));

/** The format's life-cycle words in ours. Staleness is no state: it follows from the day of the last confirmation. */
const ASSOCIATION_STATES = {
  draft: "draft",
  pending: "submitted",
  published: "published",
  stale: "published",
  archived: "archived",
} as const satisfies Record<ImportedAssociation["status"], AssociationStatus>;
const LISTING_STATES = { ...ASSOCIATION_STATES, pending: "draft" } as const satisfies Record<
  ImportedActivity["status"],
  ListingStatus
>;

/** How one comes along, in our words; a word outside the taxonomy leads to a contact, which is never wrong. */
const REGISTRATIONS = {
  avoin: "open",
  ilmoittautuminen: "signUp",
  ajanvaraus: "appointment",
  yhteydenotto: "contact",
} as const;

/** The need of those who come to help: the format marks a volunteer task by nothing else, for volunteers run the most of it. */
const WANTS_TO_HELP = "haluaa auttaa";

const isRegistration = (word: string): word is keyof typeof REGISTRATIONS => Object.hasOwn(REGISTRATIONS, word);

const kindOf = ({ kind, isUmbrella }: ImportedAssociation) => kind ?? (isUmbrella ? "umbrella" : "association");

function associationInput(association: ImportedAssociation) {
  const { name, homeMunicipality, operatingArea, fields, description, languages, volunteerTypes } = association;
  const { cooperationForms, accessibility, contact } = association;
  return {
    externalId: association.id,
    name,
    kind: kindOf(association),
    umbrellaExternalId: association.umbrellaId ?? null,
    isFictional: association.fictional ?? false,
    registerNumber: association.registerNumber ?? null,
    businessId: association.businessId ?? null,
    homeMunicipality,
    operatingArea,
    fields,
    description,
    memberCount: association.memberCount ?? null,
    memberCountYear: association.memberCountYear ?? null,
    languages,
    volunteerTypes,
    cooperationForms,
    accessibility,
    contact,
    stats: association.stats ?? null,
    status: ASSOCIATION_STATES[association.status],
    confirmedOn: association.lastVerified,
    createdOn: association.createdAt ?? null,
  };
}

function activityInput(activity: ImportedActivity) {
  const { id, associationId, confirmedAt, cost, registration, schedule, ...same } = activity;
  return {
    ...same,
    externalId: id,
    associationExternalId: associationId,
    categories: activity.categories ?? [],
    volunteerType: activity.volunteerType ?? null,
    volunteerTask: activity.needs?.includes(WANTS_TO_HELP) ?? false,
    needs: activity.needs ?? [],
    scope: activity.scope ?? ("local" as const),
    schedule: importSchedule(schedule),
    cost: costOf(cost),
    registration: isRegistration(registration) ? REGISTRATIONS[registration] : REGISTRATIONS.yhteydenotto,
    status: LISTING_STATES[activity.status],
    confirmedOn: confirmedAt,
  };
}

/** "5 €/kerta" is 500 cents per "kerta"; a price without a sum keeps its words. */
function costOf({ type, amount, text }: ImportedActivity["cost"]) {
  if (type === "maksuton") return { isFree: true, amountCents: ZERO, text };
  return { isFree: false, amountCents: amount === undefined ? null : cents(Math.round(amount * 100)), text };
}

function wheelEventInput(event: ImportedWheelEvent, { associations, partnershipTables }: ImportFile) {
  const isOwner = ({ id }: { id: string }) => id === event.owner;
  return {
    externalId: event.id,
    title: event.title,
    startsOn: event.startDate,
    endsOn: event.endDate,
    theme: event.kind,
    associationExternalId: associations.some(isOwner) ? event.owner : null,
    tableExternalId: partnershipTables.some(isOwner) ? event.owner : null,
    organiser: event.ownerLabel,
    isYearly: event.recurring === "vuosittain",
  };
}
