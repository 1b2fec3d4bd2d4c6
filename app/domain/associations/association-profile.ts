import { z } from "zod";
import { ASSOCIATION_KINDS, REGISTRABLE_KINDS, type AssociationKind } from "#domain/associations/association-kinds";
import { FUNDING_TAGS } from "#domain/associations/funding";
import { SERVICE_LANGUAGES } from "#domain/associations/service-languages";
import { several } from "#domain/associations/several";
import {
  businessId,
  choice,
  codes,
  email,
  lines,
  optionalText,
  phone,
  registerNumber,
  text,
  url,
  wholeNumber,
} from "#domain/shared/fields";
import { issue } from "#domain/shared/issues";
import { knownAnswers } from "#domain/shared/known-answers";

/** What tells an association apart from the others. After approval only the coordinator changes these. */
export const identityFields = {
  name: text({ max: 150 }),
  kind: choice(REGISTRABLE_KINDS),
  registerNumber: registerNumber().optional(),
  businessId: businessId().optional(),
  municipality: text({ max: 3 }),
  homeMunicipality: optionalText({ max: 80 }),
};

/** More pages than one would read. */
export const MOST_LINKS = 8;

const links = () =>
  z
    .array(url().optional())
    .max(MOST_LINKS, issue("tooMany", MOST_LINKS))
    .default([])
    .transform((all) => [...new Set(all.filter((link) => link !== undefined))]);

/** What an association tells of itself and keeps up to date by itself. */
export const presentationFields = {
  /** The name of the organisation that an unregistered group belongs to, as the directory has it; one may stand alone. */
  parentName: optionalText({ max: 150 }),
  contactRole: optionalText({ max: 120 }),
  contactEmail: email().optional(),
  contactPhone: phone().optional(),
  contactWebsite: url().optional(),
  description: optionalText({ max: 3000 }),
  fields: codes(),
  operatingArea: codes(),
  languages: several(SERVICE_LANGUAGES),
  otherNames: lines({ max: 10, each: 150 }),
  /** Ids of the umbrella organisations it belongs to. */
  umbrellas: codes(),
  accessibility: knownAnswers(),
  values: optionalText({ max: 800 }),
  memberCount: wholeNumber({ min: 0, max: 1_000_000 }).optional(),
  memberCountYear: wholeNumber({ min: 1950, max: 2100 }).optional(),
  /** The year in which its activity began: no register that the city has tells it. */
  activeSinceYear: wholeNumber({ min: 1800, max: 2100 }).optional(),
  premisesUsed: optionalText({ max: 800 }),
  fundingTags: several(FUNDING_TAGS),
  volunteerTypes: codes(),
  links: links(),
  plainFinnish: optionalText({ max: 1000 }),
  descriptionSv: optionalText({ max: 3000 }),
  descriptionEn: optionalText({ max: 3000 }),
};

export const associationDraftSchema = z.object({ ...identityFields, ...presentationFields });

/** The same with every kind: the city enters its own units, and may ask somebody to keep the record. */
export const officeAssociationSchema = z.object({
  ...identityFields,
  kind: choice(ASSOCIATION_KINDS),
  ...presentationFields,
  inviteEmail: email().optional(),
});

/** An edit of everything before the first approval, or of the presentation alone after it. */
export const associationEditSchema = z.discriminatedUnion("scope", [
  z.object({ scope: z.literal("whole"), ...identityFields, ...presentationFields }),
  z.object({ scope: z.literal("presentation"), ...presentationFields }),
]);

export type AssociationIdentity = Omit<z.output<z.ZodObject<typeof identityFields>>, "kind"> & {
  kind: AssociationKind;
};
export type AssociationPresentation = z.output<z.ZodObject<typeof presentationFields>>;
export type AssociationDraft = AssociationIdentity & AssociationPresentation;
