import type { AssociationIdentity, AssociationPresentation } from "#domain/associations/association-profile";
import { ok, type Result } from "#domain/shared/result";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";

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

const TERMS = { operatingArea: "villages", fields: "fields", accessibility: "accessibility" } as const;

/** What the association tells of itself, with its codes as the record may hold them. */
export async function withCheckedTerms<Presentation extends AssociationPresentation>(
  municipality: string,
  presentation: Presentation,
  before?: Pick<AssociationPresentation, keyof typeof TERMS>,
): Promise<Result<Presentation, NotOffered>> {
  const terms = await checkTerms(municipality, TERMS, presentation, before);
  return terms.ok ? ok({ ...presentation, ...terms.value }) : terms;
}
