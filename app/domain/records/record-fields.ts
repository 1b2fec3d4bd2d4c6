import type { Taxonomy } from "#domain/taxonomy/term";

/** The records of the directory whose earlier contents are kept. */
export const RECORD_KINDS = ["association", "activity", "cooperation"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Those, and what else can be told field by field where something changes it. */
export type ToldKind = RecordKind | "premises" | "wheelEvent";

/** What a record said at one time, as it is stored. */
export type Content = Readonly<Record<string, unknown>>;

/** The lists whose codes have names. */
export type CodeList =
  | Taxonomy
  | "languages"
  | "fundingTags"
  | "associationKinds"
  | "cooperationKinds"
  | "registrationKinds"
  | "groupKinds"
  | "wheelRings";

/** How a part of a record is written. How it is told in words, compared and merged follows from this. */
export type FieldShape =
  | "words"
  | "phone"
  | "list"
  | "organisations"
  | "yesNo"
  | "task"
  | "national"
  | "knowledge"
  | "number"
  | "period"
  | "registerNumber"
  | "schedule"
  | "cost"
  | "accessibility"
  | "picture"
  | "facilities"
  | "price"
  | "hours"
  | { code: CodeList }
  | { codes: CodeList };

/**
 * One thing that a record says. Mostly it stands at one place; some things are told at two, such as a price and its sum.
 * `key` is also the name under which the form asks it, wherever the form asks it in words.
 */
export type RecordField = { key: string; paths: readonly [string, ...string[]]; shape: FieldShape };

const field = (key: string, shape: FieldShape = "words", ...paths: string[]): RecordField => {
  const [first = key, ...others] = paths;
  return { key, paths: [first, ...others], shape };
};

const ASSOCIATION: readonly RecordField[] = [
  field("name"),
  field("kind", { code: "associationKinds" }),
  field("registerNumber", "registerNumber"),
  field("businessId"),
  field("homeMunicipality"),
  field("otherNames", "list"),
  field("description"),
  field("descriptionSv", "words", "descriptions.sv"),
  field("descriptionEn", "words", "descriptions.en"),
  field("plainFinnish"),
  field("values"),
  field("fields", { codes: "fields" }),
  field("volunteerTypes", { codes: "volunteerTypes" }),
  field("operatingArea", { codes: "villages" }),
  field("accessibility", "accessibility", "accessibility", "notAccessible"),
  field("languages", { codes: "languages" }),
  field("memberCount", "number"),
  field("memberCountYear", "number"),
  field("activeSinceYear", "number"),
  field("premisesUsed"),
  field("fundingTags", { codes: "fundingTags" }),
  field("contactRole", "words", "contact.role"),
  field("contactEmail", "words", "contact.email"),
  field("contactPhone", "phone", "contact.phone"),
  field("contactWebsite", "words", "contact.website"),
  field("links", "list"),
  field("logo", "picture"),
  field("photo", "picture"),
  field("umbrellaIds", "organisations"),
];

const ACTIVITY: readonly RecordField[] = [
  field("title"),
  field("description"),
  field("titleSv", "words", "translations.sv.title"),
  field("descriptionSv", "words", "translations.sv.description"),
  field("titleEn", "words", "translations.en.title"),
  field("descriptionEn", "words", "translations.en.description"),
  field("plainFinnish"),
  field("notFor"),
  field("categories", { codes: "categories" }),
  field("volunteerType", { code: "volunteerTypes" }),
  field("volunteerTask", "task"),
  field("scope", "national"),
  field("placeName", "words", "place.name"),
  field("village", { code: "villages" }, "place.village"),
  field("placeMunicipality", "words", "place.municipality"),
  field("address", "words", "place.address"),
  field("placeHidden", "yesNo"),
  field("transport"),
  field("remote", "yesNo"),
  field("schedule", "schedule"),
  field("cost", "cost", "cost.amountCents", "cost.text"),
  field("costCovers", "words", "cost.covers"),
  field("membershipRequired", "knowledge"),
  field("registration", { code: "registrationKinds" }),
  field("joiningText", "words", "joining.text"),
  field("joiningUrl", "words", "joining.url"),
  field("joiningPhone", "phone", "joining.phone"),
  field("joiningEmail", "words", "joining.email"),
  field("groupKind", { code: "groupKinds" }, "group.kind"),
  field("maxSize", "number", "group.maxSize"),
  field("waitingList", "knowledge", "group.waitingList"),
  field("full", "yesNo", "group.full"),
  field("companionWelcome", "knowledge"),
  field("targetGroups", { codes: "targetGroups" }),
  field("needs", { codes: "needs" }),
  field("accessibility", "accessibility", "accessibility", "notAccessible"),
  field("languages", { codes: "languages" }),
  field("acceptsReferrals", "yesNo", "referral.accepted"),
  field("warmHandover", "yesNo", "referral.warmHandover"),
  field("referralMethod", "words", "referral.method"),
  field("responseDays", "number", "referral.responseDays"),
  field("photo", "picture"),
];

const COOPERATION: readonly RecordField[] = [
  field("title"),
  field("kind", { code: "cooperationKinds" }),
  field("unit", { code: "units" }),
  field("otherAssociationIds", "organisations"),
  field("description"),
  field("associationGives"),
  field("cityGives"),
  field("period", "period", "startsOn", "endsOn"),
  field("contactRole"),
];

const PREMISES: readonly RecordField[] = [
  field("names.fi"),
  field("names.sv"),
  field("names.en"),
  field("village", { code: "villages" }),
  field("address"),
  field("capacity", "number"),
  field("facilities", "facilities"),
  field("priceAssociation", "price", "prices.association"),
  field("priceWithCity", "price", "prices.withCity"),
  field("priceOther", "price", "prices.other"),
  field("hours", "hours"),
  field("openingNote.fi"),
  field("openingNote.sv"),
  field("openingNote.en"),
  field("howToBook.fi"),
  field("howToBook.sv"),
  field("howToBook.en"),
  field("leadDays", "number"),
  field("notes.fi"),
  field("notes.sv"),
  field("notes.en"),
  field("contactRole", "words", "contact.role"),
  field("contactEmail", "words", "contact.email"),
  field("contactPhone", "phone", "contact.phone"),
  field("photo", "picture"),
];

const WHEEL_EVENT: readonly RecordField[] = [
  field("title"),
  field("period", "period", "startsOn", "endsOn"),
  field("ring", { code: "wheelRings" }),
  field("owner"),
  field("isYearly", "yesNo"),
];

/** Everything that each kind of record says, in the order in which people read it. */
export const RECORD_FIELDS: Record<ToldKind, readonly RecordField[]> = {
  association: ASSOCIATION,
  activity: ACTIVITY,
  cooperation: COOPERATION,
  premises: PREMISES,
  wheelEvent: WHEEL_EVENT,
};

/** What tells an association apart: after approval the association asks for a change of these, and the city decides. */
export const IDENTITY_KEYS = ["name", "kind", "registerNumber", "businessId", "homeMunicipality"] as const;
