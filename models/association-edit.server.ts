import type { Association } from "#models/association.server";

/** A record as the fields of its form hold it. */
export const savedAssociation = (association: Association) => ({
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
  accessibility: association.accessibility,
  memberCount: association.memberCount,
  contactRole: association.contact.role,
  contactEmail: association.contact.email,
  contactPhone: association.contact.phone,
  contactWebsite: association.contact.website,
});
