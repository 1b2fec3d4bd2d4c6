import { readFile } from "node:fs/promises";
import type { WheelRingName } from "#domain/calendar/wheel-rings";
import { activityInputs, associationInputs, wheelEventInputs } from "#domain/import/import-records";
import type { ActivityInput, AssociationInput, WheelEventInput } from "#domain/import/import-records";
import { addDays, daysBetween, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { parseImportFile, type ImportFile } from "#domain/import/sample-format";
import { ActivityModel } from "#models/activity.server";
import { AssociationModel, type AssociationMember } from "#models/association.server";
import type { Stamp } from "#models/chronicle.server";
import { CooperationFormModel } from "#models/cooperation-form.server";
import { newId } from "#models/define-model.server";
import { activityContent, associationContent, cooperationContent } from "#models/record-content.server";
import { chronicleVersion, type Versioned } from "#models/versions.server";
import { WheelEventModel } from "#models/wheel-event.server";
import { cooperationFields } from "#server/demo/cooperation";
import { PIEKSAMAKI } from "#server/demo/municipalities";
import { DEMO_PEOPLE, type DemoPerson } from "#server/demo/people";

export async function readSample(): Promise<ImportFile> {
  const json: unknown = JSON.parse(await readFile(new URL("sample-pieksamaki.json", import.meta.url), "utf8"));
  const parsed = parseImportFile(json);
  if (!parsed.ok) throw new Error(`the demo data is faulty at ${parsed.refusal.map(({ path }) => path).join(", ")}`);
  return parsed.value;
}

/** A record with its first version, as the import keeps it. */
function imported<Record extends Versioned>(record: Record, content: (record: Record) => object, stamp: Stamp): Record {
  const happening = { event: "import", facts: { source: "sample-pieksamaki.json" } };
  chronicleVersion(record, { ...content(record) }, happening, stamp);
  return record;
}

function membersOf(externalId: string, people: Map<string, string>, since: Date): AssociationMember[] {
  return Object.values<DemoPerson>(DEMO_PEOPLE).flatMap(({ email, memberships }) =>
    memberships
      .filter(({ association }) => association === externalId)
      .map(({ role }) => ({ personId: people.get(email) ?? "", role, since })),
  );
}

/** Every association of the file stands in the directory: a draft without people of its own would be nobody's. */
/** The newest confirmation of the sample is made a month old, and the others keep their distance to it. */
const NEWEST_IS_DAYS_OLD = 30;

type Confirmed = { confirmedOn: PlainDate | null };

function daysToMove(inputs: readonly Confirmed[], today: PlainDate): number {
  const newest = inputs.map(({ confirmedOn }) => confirmedOn ?? "").reduce((a, b) => (a > b ? a : b), "");
  return newest === "" ? 0 : daysBetween(plainDate(newest), today) - NEWEST_IS_DAYS_OLD;
}

/** The sample was written once; a demo opened later should not look abandoned. */
function madeRecent<Input extends Confirmed>(inputs: readonly Input[], today: PlainDate): Input[] {
  const days = daysToMove(inputs, today);
  return inputs.map((input) => ({ ...input, confirmedOn: input.confirmedOn && addDays(input.confirmedOn, days) }));
}

function associationRecord(input: AssociationInput, people: Map<string, string>, stamp: Stamp) {
  const { name, kind, registerNumber, businessId, homeMunicipality, description, externalId, contact } = input;
  const { fields, operatingArea, accessibility, languages, memberCount, confirmedOn } = input;
  return {
    _id: newId(),
    municipality: PIEKSAMAKI,
    status: "published" as const,
    name,
    kind,
    registerNumber,
    businessId,
    homeMunicipality,
    description,
    externalId,
    fields,
    operatingArea,
    accessibility,
    languages,
    memberCount,
    memberCountYear: input.memberCountYear,
    volunteerTypes: input.volunteerTypes,
    confirmedOn,
    confirmedBy: confirmedOn ? ("import" as const) : null,
    contact: { ...contact, email: contact.email ?? `${externalId.toLowerCase()}@example.org` },
    members: membersOf(externalId, people, stamp.at),
  };
}

function activityRecord(input: ActivityInput, associationId: string) {
  const { status, title, description, place, remote, schedule, cost, registration, confirmedOn, externalId } = input;
  const { targetGroups, needs, accessibility, languages, referral } = input;
  return {
    municipality: PIEKSAMAKI,
    associationId,
    status,
    title,
    description,
    remote,
    schedule,
    registration,
    confirmedOn,
    externalId,
    targetGroups,
    needs,
    categories: input.categories,
    volunteerType: input.volunteerType,
    volunteerTask: input.volunteerTask,
    scope: input.scope,
    accessibility,
    languages,
    place: { name: place.name, village: place.village },
    cost: { amountCents: cost.amountCents, text: cost.text },
    referral: { ...referral, method: referral.method ?? "" },
    confirmedBy: confirmedOn ? ("import" as const) : null,
  };
}

function ringOf({ title, associationExternalId, tableExternalId, organiser }: WheelEventInput): WheelRingName {
  if (tableExternalId) return "tables";
  if (/avustus/i.test(title)) return "grants";
  return associationExternalId || /yhdistykset|kattojärjestöt/.test(organiser) ? "associations" : "city";
}

const wheelRecord = (event: WheelEventInput) => ({
  municipality: PIEKSAMAKI,
  title: event.title,
  startsOn: event.startsOn,
  endsOn: event.endsOn,
  ring: ringOf(event),
  owner: event.organiser.charAt(0).toLocaleUpperCase("fi") + event.organiser.slice(1),
  isYearly: event.isYearly,
  externalId: event.externalId,
});

/** Brings in the sample: associations, their activities and forms of cooperation, and the year's events. */
export async function seedDirectory(file: ImportFile, people: Map<string, string>, stamp: Stamp): Promise<void> {
  const today = plainDateAt(stamp.at);
  const inputs = madeRecent(associationInputs(file), today);
  const associations = inputs.map((input) => associationRecord(input, people, stamp));
  const idOf = new Map(associations.map(({ externalId, _id }) => [externalId, _id]));
  const owner = (externalId: string) => idOf.get(externalId) ?? "";
  const activities = madeRecent(activityInputs(file), today).map((input) =>
    activityRecord(input, owner(input.associationExternalId)),
  );
  const forms = inputs.flatMap(({ externalId, confirmedOn, cooperationForms }) =>
    cooperationForms.map((form, index) => ({
      municipality: PIEKSAMAKI,
      associationId: owner(externalId),
      status: "published" as const,
      ...cooperationFields(form),
      confirmedOn,
      confirmedBy: confirmedOn ? ("import" as const) : null,
      externalId: `${externalId}/cooperation/${index + 1}`,
    })),
  );
  const umbrellasOf = (index: number): string[] => {
    const id = inputs[index]?.umbrellaExternalId;
    return id && idOf.has(id) ? [owner(id)] : [];
  };
  await AssociationModel.insertMany(
    associations.map((fields, index) =>
      imported(new AssociationModel({ ...fields, umbrellaIds: umbrellasOf(index) }), associationContent, stamp),
    ),
  );
  await ActivityModel.insertMany(
    activities.map((fields) => imported(new ActivityModel(fields), activityContent, stamp)),
  );
  await CooperationFormModel.insertMany(
    forms.map((fields) => imported(new CooperationFormModel(fields), cooperationContent, stamp)),
  );
  await WheelEventModel.insertMany(wheelEventInputs(file).map(wheelRecord));
}
