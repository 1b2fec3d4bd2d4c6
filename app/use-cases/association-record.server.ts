import { storedRole } from "#domain/associations/contact-roles";
import { needsNumber } from "#domain/associations/association-kinds";
import type { AssociationIdentity, AssociationPresentation } from "#domain/associations/association-profile";
import { ok, refused, type Result } from "#domain/shared/result";
import type { PlainDate } from "#domain/shared/plain-date";
import { nameOfAssociation } from "#models/association-choices.server";
import { AssociationModel, type Association } from "#models/association.server";
import { findNamed } from "#models/same-association.server";
import { checkTerms, type NotOffered } from "#use-cases/check-terms.server";

/** The form's answers as the record keeps them: what was left out is null or empty, never missing. */
export function identityOf(identity: AssociationIdentity, municipalityName: string) {
  const hasNumbers = needsNumber(identity.kind);
  return {
    name: identity.name,
    kind: identity.kind,
    // Whoever has chosen a kind without numbers no longer sees the field that still holds one.
    registerNumber: (hasNumbers && identity.registerNumber) || null,
    businessId: (hasNumbers && identity.businessId) || null,
    municipality: identity.municipality,
    homeMunicipality: identity.homeMunicipality ?? municipalityName,
  };
}

const contactOf = (presentation: AssociationPresentation): Association["contact"] => ({
  role: storedRole(presentation.contactRole ?? ""),
  email: presentation.contactEmail ?? "",
  phone: presentation.contactPhone ?? null,
  website: presentation.contactWebsite ?? null,
});

const presentationOf = (presentation: AssociationPresentation, today: PlainDate) => ({
  description: presentation.description ?? "",
  descriptions: { sv: presentation.descriptionSv ?? "", en: presentation.descriptionEn ?? "" },
  plainFinnish: presentation.plainFinnish ?? "",
  otherNames: presentation.otherNames,
  values: presentation.values ?? "",
  languages: presentation.languages,
  memberCount: presentation.memberCount ?? null,
  // A number without its year is this year's.
  memberCountYear:
    presentation.memberCount === undefined ? null : (presentation.memberCountYear ?? Number(today.slice(0, 4))),
  activeSinceYear: presentation.activeSinceYear ?? null,
  premisesUsed: presentation.premisesUsed ?? "",
  fundingTags: presentation.fundingTags,
  links: presentation.links,
  contact: contactOf(presentation),
});

const TERMS = {
  operatingArea: "villages",
  fields: "fields",
  volunteerTypes: "volunteerTypes",
  accessibility: "accessibility",
  notAccessible: "accessibility",
} as const;

/** What only the directory or the calendar can tell of a form, beside the field it is about. */
export type PresentationRefusal =
  NotOffered | { code: "notInDirectory" | "notTheirMember" | "futureYear"; field: string; word: string };

/** Yes and no of accessibility are asked in one field. */
const besideTheirField = (refusal: NotOffered): NotOffered =>
  refusal.field === "notAccessible" ? { ...refusal, field: "accessibility" } : refusal;

/** The organisations it belongs to: whose group it is first, then the umbrellas that were chosen. */
async function affiliationsOf(
  { parentName: named, umbrellas }: AssociationPresentation,
  { _id, kind, municipality, umbrellaIds, notMemberOf }: Association,
): Promise<Result<string[], PresentationRefusal>> {
  const parentName = kind === "informal" ? named : undefined;
  const meant = parentName ? (await findNamed(parentName, municipality)).filter(({ id }) => id !== _id) : [];
  const [parent, ...others] = meant;
  if (parentName && (!parent || others.length > 0))
    return refused({ code: "notInDirectory", field: "parentName", word: meant.map(({ name }) => name).join(", ") });
  const chosen = [...new Set(umbrellas)].filter((id) => id !== _id && id !== parent?.id);
  const offered = await AssociationModel.distinct("_id", {
    _id: { $in: chosen },
    kind: "umbrella",
    status: { $in: ["published", "unlisted"] },
  }).exec();
  const refusing = chosen.find((id) => notMemberOf.includes(id));
  if (refusing !== undefined)
    return refused({ code: "notTheirMember", field: "umbrellas", word: await nameOfAssociation(refusing) });
  const unknown = chosen.find((id) => !offered.includes(id) && !umbrellaIds.includes(id));
  if (unknown !== undefined) return refused({ code: "notInDirectory", field: "umbrellas", word: "" });
  return ok([...(parent ? [parent.id] : []), ...chosen]);
}

/**
 * What the association tells of itself as its record keeps it, with the codes and organisations checked against their
 * lists. Whatever the record held before may stay. Whoever it no longer belongs to may no longer edit it.
 */
export async function presentationRecord(
  presentation: AssociationPresentation,
  before: Association,
  today: PlainDate,
): Promise<Result<Partial<Association>, PresentationRefusal>> {
  const year = today.slice(0, 4);
  for (const field of ["memberCountYear", "activeSinceYear"] as const)
    if ((presentation[field] ?? 0) > Number(year)) return refused({ code: "futureYear", field, word: year });
  const { yes, no } = presentation.accessibility;
  const known = [...before.accessibility, ...before.notAccessible];
  const terms = await checkTerms(
    before.municipality,
    TERMS,
    { ...presentation, accessibility: yes, notAccessible: no },
    { ...before, accessibility: known, notAccessible: known },
  );
  if (!terms.ok) return refused(besideTheirField(terms.refusal));
  const affiliations = await affiliationsOf(presentation, before);
  if (!affiliations.ok) return affiliations;
  const umbrellaIds = affiliations.value;
  return ok({
    ...presentationOf(presentation, today),
    ...terms.value,
    umbrellaIds,
    editableByUmbrellas: before.editableByUmbrellas.filter((id) => umbrellaIds.includes(id)),
  });
}
