import type { AssociationKind } from "#domain/associations/association-kinds";
import type { Certainty } from "#domain/associations/confirmation";
import type { CooperationKind } from "#domain/associations/cooperation-kinds";
import type { FundingTag } from "#domain/associations/funding";
import type { ActivityRow } from "#domain/associations/listed-activity";
import { inFinnish, ownText } from "#domain/shared/own-text";
import type { Locale } from "#domain/shared/locales";

type ShownPicture = { fileId: string; alt: string; width: number; height: number };

/** What a record tells of an association, with its pictures. */
export type ToldAssociation = {
  name: string;
  kind: AssociationKind;
  otherNames: string[];
  registerNumber: string | null;
  businessId: string | null;
  homeMunicipality: string;
  description: string;
  descriptions: { sv: string; en: string };
  plainFinnish: string;
  values: string;
  premisesUsed: string;
  fields: string[];
  volunteerTypes: string[];
  operatingArea: string[];
  accessibility: string[];
  notAccessible: string[];
  languages: string[];
  memberCount: number | null;
  memberCountYear: number | null;
  activeSinceYear: number | null;
  fundingTags: FundingTag[];
  contact: { role: string; email: string; phone: string | null; website: string | null };
  links: string[];
  logo: ShownPicture | null;
  photo: ShownPicture | null;
};

const pictureOf = (picture: ShownPicture | null): ShownPicture | null =>
  picture && { fileId: picture.fileId, alt: picture.alt, width: picture.width, height: picture.height };

/** What an association says of itself, as its page tells it: in the reader's language where it was written in it. */
export const toldToReader = (told: ToldAssociation, locale: Locale) => ({
  name: told.name,
  kind: told.kind,
  otherNames: told.otherNames,
  registerNumber: told.registerNumber,
  businessId: told.businessId,
  homeMunicipality: told.homeMunicipality,
  description: ownText({ fi: told.description, ...told.descriptions }, locale),
  plainFinnish: told.plainFinnish,
  values: inFinnish(told.values, locale),
  premisesUsed: inFinnish(told.premisesUsed, locale),
  fields: told.fields,
  volunteerTypes: told.volunteerTypes,
  operatingArea: told.operatingArea,
  accessibility: told.accessibility,
  notAccessible: told.notAccessible,
  languages: told.languages,
  memberCount: told.memberCount,
  memberCountYear: told.memberCountYear,
  activeSinceYear: told.activeSinceYear,
  fundingTags: told.fundingTags,
  contact: {
    role: told.contact.role,
    email: told.contact.email,
    phone: told.contact.phone,
    website: told.contact.website,
  },
  links: told.links,
  logo: pictureOf(told.logo),
  photo: pictureOf(told.photo),
});

type NamedUmbrella = { id: string; name: string; kind: AssociationKind };
type CooperationRow = {
  id: string;
  title: string;
  unit: string;
  kind: CooperationKind;
  startsOn: string | null;
  endsOn: string | null;
};

/** The page of an association, also of one that only its own people see yet: its own words and what it does. */
export type ShownAssociation = ReturnType<typeof toldToReader> & {
  id: string;
  isListed: boolean;
  certainty: Certainty;
  activities: ActivityRow[];
  volunteerTasks: ActivityRow[];
  over: ActivityRow[];
  /** The needs that each of its published activities answers. */
  needsOfEach: string[][];
  umbrellas: NamedUmbrella[];
  cooperation: CooperationRow[];
};
