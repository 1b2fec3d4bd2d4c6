import type { AssociationStatus } from "#domain/associations/association-lifecycle";
import type { ListingStatus } from "#domain/associations/listing-lifecycle";
import { wheelRing } from "#domain/import/wheel-ring";
import { cooperationFields } from "#domain/import/cooperation-fields";
import { premisesInputs, type PremisesInput } from "#domain/import/import-premises";
import { importSchedule } from "#domain/import/import-schedule";
import { sayings, strictReference, type ImportedRecord } from "#domain/import/imported-record";
import type { ImportFile } from "#domain/import/sample-format";
import { cents, ZERO } from "#domain/shared/cents";

type JsonAssociation = ImportFile["associations"][number];
type JsonActivity = ImportFile["activities"][number];
type JsonWheelEvent = ImportFile["yearlyWheel"][number];
type Units = Parameters<typeof cooperationFields>[1];

/**
 * The records of a file in the import format, each as the file tells it. `units` are the municipality's, for the forms
 * of cooperation that a file tells by division.
 */
export const recordsOf = (file: ImportFile, units: Units): ImportedRecord[] => [
  ...file.associations.map(associationRecord),
  ...file.activities.map(activityRecord),
  ...file.associations.flatMap((association) => cooperationRecords(association, units)),
  ...premisesInputs(file).map(premisesRecord),
  ...file.yearlyWheel.map((event) => wheelRecord(event, file)),
];

/** How many records a file holds that the directory has no home for. */
export function withoutHome(file: ImportFile): { part: "partnershipTables" | "metrics" | "stats"; count: number }[] {
  return [
    { part: "partnershipTables" as const, count: file.partnershipTables.length },
    { part: "metrics" as const, count: file.metrics.length },
    { part: "stats" as const, count: file.associations.filter(({ stats }) => stats).length },
  ].filter(({ count }) => count > 0);
}

/**
 * The format's life-cycle words in ours. Staleness is no state: it follows from the day of the last confirmation. An
 * imported association has nobody who could finish a draft of it, so that a draft waits for the coordinator.
 */
export const ASSOCIATION_STATES = {
  draft: "submitted",
  pending: "submitted",
  published: "published",
  stale: "published",
  archived: "archived",
} as const satisfies Record<JsonAssociation["status"], AssociationStatus>;

export const LISTING_STATES = { ...ASSOCIATION_STATES, draft: "draft", pending: "draft" } as const satisfies Record<
  JsonActivity["status"],
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

const kindOf = ({ kind, isUmbrella }: JsonAssociation) => kind ?? (isUmbrella ? "umbrella" : "association");

function associationRecord(association: JsonAssociation): ImportedRecord {
  const { id, name, umbrellaId, contact } = association;
  const { homeMunicipality, operatingArea, fields, description, languages, volunteerTypes, accessibility } =
    association;
  const { registerNumber, businessId, memberCount, memberCountYear, activeSinceYear } = association;
  return {
    kind: "association",
    externalId: id,
    label: name,
    said: sayings({
      ...{ name, kind: kindOf(association), registerNumber, businessId, homeMunicipality, operatingArea, fields },
      ...{ description, memberCount, memberCountYear, activeSinceYear, languages, volunteerTypes, accessibility },
      "contact.role": contact.role,
      "contact.email": contact.email === null ? "" : contact.email,
      "contact.phone": contact.phone,
      "contact.website": contact.website,
    }),
    status: ASSOCIATION_STATES[association.status],
    confirmedOn: association.lastVerified ?? null,
    belongsTo: umbrellaId ? strictReference(umbrellaId) : null,
    outside: [],
  };
}

/** What the file does not say stays as it is. */
function registrationOf(word: string | undefined) {
  if (word === undefined) return undefined;
  return isRegistration(word) ? REGISTRATIONS[word] : REGISTRATIONS.yhteydenotto;
}

function activityRecord(activity: JsonActivity): ImportedRecord {
  const { id, associationId, place, cost, registration, referral } = activity;
  const { title, description, categories, volunteerType, targetGroups, needs, scope, remote } = activity;
  const { languages, accessibility } = activity;
  return {
    kind: "activity",
    externalId: id,
    label: title,
    said: sayings({
      ...{
        title,
        description,
        categories,
        volunteerType,
        targetGroups,
        needs,
        volunteerTask: needs?.includes(WANTS_TO_HELP),
        scope,
        remote,
        languages,
        accessibility,
      },
      "place.name": place.name,
      "place.village": place.village,
      "place.municipality": place.municipality,
      schedule: importSchedule(activity.schedule),
      "cost.amountCents": amountOf(cost),
      "cost.text": cost.text,
      registration: registrationOf(registration),
      "referral.accepted": referral.accepted,
      "referral.warmHandover": referral.warmHandover,
      "referral.method": referral.method === null ? "" : referral.method,
      "referral.responseDays": referral.responseDays,
    }),
    status: LISTING_STATES[activity.status],
    confirmedOn: activity.confirmedAt ?? null,
    belongsTo: strictReference(associationId),
    outside:
      registration === undefined || isRegistration(registration)
        ? []
        : [{ taxonomy: "registration", value: registration }],
  };
}

/** "5 €/kerta" is 500 cents per "kerta"; a price without a sum keeps its words. */
function amountOf({ type, amount }: JsonActivity["cost"]) {
  if (type === "maksuton") return ZERO;
  return amount === undefined ? null : cents(Math.round(amount * 100));
}

/** The forms have no ids in the file: they are told apart by their place in the association's list. */
function cooperationRecords(association: JsonAssociation, units: Units): ImportedRecord[] {
  const { id, cooperationForms, status, lastVerified } = association;
  return cooperationForms.map((typed, index) =>
    cooperationRecord(typed, {
      units,
      externalId: `${id}/cooperation/${index + 1}`,
      status: status === "archived" ? "archived" : "published",
      confirmedOn: lastVerified ?? null,
      belongsTo: strictReference(id),
    }),
  );
}

/** A form of cooperation that a file tells as a division and a few words. */
export function cooperationRecord(
  typed: JsonAssociation["cooperationForms"][number],
  { units, ...same }: { units: Units } & Pick<ImportedRecord, "externalId" | "status" | "confirmedOn" | "belongsTo">,
): ImportedRecord {
  const { isKnownUnit, ...fields } = cooperationFields(typed, units);
  return {
    ...same,
    kind: "cooperationForm",
    label: fields.title,
    said: sayings(fields),
    outside: isKnownUnit || typed.division === "" ? [] : [{ taxonomy: "divisions", value: typed.division }],
  };
}

function premisesRecord(premises: PremisesInput): ImportedRecord {
  const { externalId, name, village, capacity, facilities, prices, hours, leadDays } = premises;
  return {
    kind: "premises",
    externalId,
    label: name,
    said: sayings({
      "names.fi": name,
      ...{ village, capacity, facilities, prices, hours, leadDays },
      "openingNote.fi": premises.openingNote,
      "howToBook.fi": premises.howToBook,
      "notes.fi": premises.notes,
    }),
    status: "published",
    confirmedOn: null,
    belongsTo: null,
    outside: premises.outside.map((value) => ({ taxonomy: "facilities", value })),
  };
}

function wheelRecord(event: JsonWheelEvent, file: ImportFile): ImportedRecord {
  const { ownerLabel, title } = event;
  return {
    kind: "wheelEvent",
    externalId: event.id,
    label: title,
    said: sayings({
      title,
      startsOn: event.startDate,
      endsOn: event.endDate,
      ring: wheelRing(event, file),
      owner: ownerLabel.charAt(0).toLocaleUpperCase("fi") + ownerLabel.slice(1),
      isYearly: event.recurring === "vuosittain",
    }),
    status: null,
    confirmedOn: null,
    belongsTo: null,
    outside: [],
  };
}
