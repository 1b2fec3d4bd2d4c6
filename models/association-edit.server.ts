import { answersFrom } from "#domain/shared/known-answers";
import { nameOfAssociation } from "#models/association-choices.server";
import type { Association } from "#models/association.server";

/** Whose group it is, and the other organisations it belongs to: a group names its own organisation first. */
async function affiliations({ kind, umbrellaIds }: Association) {
  const [parentId, ...others] = umbrellaIds;
  return kind === "informal" && parentId
    ? { parentName: await nameOfAssociation(parentId), umbrellas: others }
    : { parentName: "", umbrellas: umbrellaIds };
}

/** A record as the fields of its form hold it. */
export const savedAssociation = async (association: Association) => ({
  name: association.name,
  kind: association.kind,
  registerNumber: association.registerNumber,
  businessId: association.businessId,
  municipality: association.municipality,
  homeMunicipality: association.homeMunicipality,
  description: association.description,
  fields: association.fields,
  operatingArea: association.operatingArea,
  languages: association.languages,
  otherNames: association.otherNames.join("\n"),
  accessibility: answersFrom({ yes: association.accessibility, no: association.notAccessible }),
  values: association.values,
  memberCount: association.memberCount,
  memberCountYear: association.memberCountYear,
  activeSinceYear: association.activeSinceYear,
  premisesUsed: association.premisesUsed,
  fundingTags: association.fundingTags,
  volunteerTypes: association.volunteerTypes,
  plainFinnish: association.plainFinnish,
  descriptionSv: association.descriptions.sv,
  descriptionEn: association.descriptions.en,
  contactRole: association.contact.role,
  contactEmail: association.contact.email,
  contactPhone: association.contact.phone,
  contactWebsite: association.contact.website,
  ...Object.fromEntries(association.links.map((link, index) => [`links[${index}]`, link])),
  ...(await affiliations(association)),
});
