import { z } from "zod";
import { REGISTRABLE_KINDS } from "#domain/associations/association-kinds";
import { SERVICE_LANGUAGES } from "#domain/associations/service-languages";
import { several } from "#domain/associations/several";
import {
  businessId,
  choice,
  codes,
  email,
  optionalText,
  phone,
  registerNumber,
  text,
  url,
  wholeNumber,
} from "#domain/shared/fields";

/** What tells an association apart from the others. After approval only the coordinator changes these. */
export const identityFields = {
  name: text({ max: 150 }),
  kind: choice(REGISTRABLE_KINDS),
  registerNumber: registerNumber().optional(),
  businessId: businessId().optional(),
  municipality: text({ max: 3 }),
  homeMunicipality: optionalText({ max: 80 }),
};

/** What an association tells of itself and keeps up to date by itself. */
export const presentationFields = {
  contactRole: optionalText({ max: 120 }),
  contactEmail: email().optional(),
  contactPhone: phone().optional(),
  contactWebsite: url().optional(),
  description: optionalText({ max: 3000 }),
  fields: codes(),
  operatingArea: codes(),
  languages: several(SERVICE_LANGUAGES),
  accessibility: codes(),
  memberCount: wholeNumber({ min: 0, max: 1_000_000 }).optional(),
};

export const associationDraftSchema = z.object({ ...identityFields, ...presentationFields });

/** An edit of everything before the first approval, or of the presentation alone after it. */
export const associationEditSchema = z.discriminatedUnion("scope", [
  z.object({ scope: z.literal("whole"), ...identityFields, ...presentationFields }),
  z.object({ scope: z.literal("presentation"), ...presentationFields }),
]);

export type AssociationIdentity = z.output<z.ZodObject<typeof identityFields>>;
export type AssociationPresentation = z.output<z.ZodObject<typeof presentationFields>>;
export type AssociationDraft = AssociationIdentity & AssociationPresentation;
