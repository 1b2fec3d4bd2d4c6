import type { AssociationIdentity, AssociationPresentation } from "#domain/associations/association-profile";

/** The form's answers as the record keeps them: what was left out is null or empty, never missing. */
export const identityOf = (identity: AssociationIdentity, municipalityName: string) => ({
  name: identity.name,
  kind: identity.kind,
  registerNumber: identity.registerNumber ?? null,
  businessId: identity.businessId ?? null,
  municipality: identity.municipality,
  homeMunicipality: identity.homeMunicipality ?? municipalityName,
});

export const presentationOf = (presentation: AssociationPresentation) => ({
  description: presentation.description ?? "",
  fields: presentation.fields,
  operatingArea: presentation.operatingArea,
  languages: presentation.languages,
  accessibility: presentation.accessibility,
  memberCount: presentation.memberCount ?? null,
  contact: {
    role: presentation.contactRole ?? "",
    email: presentation.contactEmail ?? "",
    phone: presentation.contactPhone ?? null,
    website: presentation.contactWebsite ?? null,
  },
});

/** Is one of the villages not of the municipality, nor kept from before? */
export const unknownVillage = (
  chosen: readonly string[],
  known: readonly string[],
  kept: readonly string[] = [],
): boolean => chosen.some((village) => village && !known.includes(village) && !kept.includes(village));
