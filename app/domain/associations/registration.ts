import { needsNumber, type AssociationKind } from "#domain/associations/association-kinds";

/** What the coordinator needs to know before a registration can be looked at, by the form's field that asks it. */
export type RegistrationGap =
  | "registerNumber"
  | "homeMunicipality"
  | "contactRole"
  | "contactEmail"
  | "description"
  | "fields"
  | "operatingArea"
  | "languages";

type Registration = {
  kind: AssociationKind;
  registerNumber: string | null;
  businessId: string | null;
  homeMunicipality: string;
  description: string;
  fields: readonly string[];
  operatingArea: readonly string[];
  languages: readonly string[];
  contact: { role: string; email: string };
};

/**
 * What is still missing from a registration, in the order of the form. A registered association gives its register
 * number or its business id; an informal group needs neither, and may stand under an organisation or alone, as an artist does.
 */
export function registrationGaps(registration: Registration): RegistrationGap[] {
  const { kind, registerNumber, businessId, contact } = registration;
  const gaps: Record<RegistrationGap, boolean> = {
    registerNumber: needsNumber(kind) && !registerNumber && !businessId,
    homeMunicipality: !registration.homeMunicipality,
    contactRole: !contact.role,
    contactEmail: !contact.email,
    description: !registration.description,
    fields: registration.fields.length === 0,
    operatingArea: registration.operatingArea.length === 0,
    languages: registration.languages.length === 0,
  };
  return (Object.keys(gaps) as RegistrationGap[]).filter((gap) => gaps[gap]);
}
