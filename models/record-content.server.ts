import type { ActivityContent } from "#domain/associations/activity-content";
import type { Activity } from "#models/activity.server";
import type { Association } from "#models/association.server";
import type { CooperationForm } from "#models/cooperation-form.server";
import type { WheelEvent } from "#models/wheel-event.server";
import type { Premises } from "#models/premises.server";

// What people write of a record: the part that is kept as versions, compared and brought back. States, confirmations,
// members and histories are not among it.

export const ASSOCIATION_CONTENT = [
  "name",
  "otherNames",
  "kind",
  "registerNumber",
  "businessId",
  "homeMunicipality",
  "description",
  "descriptions",
  "plainFinnish",
  "values",
  "fields",
  "volunteerTypes",
  "operatingArea",
  "accessibility",
  "notAccessible",
  "languages",
  "memberCount",
  "memberCountYear",
  "activeSinceYear",
  "premisesUsed",
  "fundingTags",
  "contact",
  "links",
  "logo",
  "photo",
  "umbrellaIds",
] as const satisfies readonly (keyof Association)[];

export const ACTIVITY_CONTENT = [
  "title",
  "description",
  "translations",
  "plainFinnish",
  "notFor",
  "categories",
  "volunteerType",
  "volunteerTask",
  "scope",
  "place",
  "placeHidden",
  "transport",
  "remote",
  "schedule",
  "cost",
  "membershipRequired",
  "registration",
  "joining",
  "group",
  "companionWelcome",
  "targetGroups",
  "needs",
  "accessibility",
  "notAccessible",
  "languages",
  "referral",
  "photo",
] as const satisfies readonly (keyof Activity)[];

export const COOPERATION_CONTENT = [
  "otherAssociationIds",
  "unit",
  "kind",
  "title",
  "description",
  "associationGives",
  "cityGives",
  "startsOn",
  "endsOn",
  "contactRole",
] as const satisfies readonly (keyof CooperationForm)[];

export const PREMISES_CONTENT = [
  "names",
  "village",
  "address",
  "capacity",
  "facilities",
  "prices",
  "hours",
  "openingNote",
  "howToBook",
  "notes",
  "leadDays",
  "contact",
  "photo",
] as const satisfies readonly (keyof Premises)[];

export const WHEEL_EVENT_CONTENT = [
  "title",
  "startsOn",
  "endsOn",
  "ring",
  "owner",
  "isYearly",
] as const satisfies readonly (keyof WheelEvent)[];

type Plain = { toObject?: () => object };

function contentOf<Fields extends object, Key extends keyof Fields & string>(record: Fields, keys: readonly Key[]) {
  const { toObject } = record as Plain;
  const plain = toObject ? (toObject.call(record) as Fields) : record;
  return Object.fromEntries(keys.map((key) => [key, plain[key]])) as Pick<Fields, Key>;
}

/** The content of a record whose kind is only known when the program runs. */
export const contentBy = (record: object, keys: readonly string[]): Record<string, unknown> =>
  contentOf<Record<string, unknown>, string>(record as Record<string, unknown>, keys);

/** The content of a record as chronicleVersion keeps it. */
export const associationContent = (record: Association) => contentOf(record, ASSOCIATION_CONTENT);
export const activityContent = (record: Activity) => contentOf(record, ACTIVITY_CONTENT);

/** What the form of an activity asks: its content without the picture. */
export function toldActivity(record: Activity): ActivityContent {
  const { photo: _, ...told } = activityContent(record);
  return told;
}

export const cooperationContent = (record: CooperationForm) => contentOf(record, COOPERATION_CONTENT);
export const premisesContent = (record: Premises) => contentOf(record, PREMISES_CONTENT);
