import type { AssociationKind } from "#domain/associations/association-kinds";
import { thing, type Thing } from "#domain/structured-data/thing";

const TYPES: Record<AssociationKind, string> = {
  association: "NGO",
  umbrella: "NGO",
  informal: "Organization",
  parish: "Organization",
  cityUnit: "GovernmentOrganization",
  company: "Organization",
};

/** Another organisation that a page only points to. */
export type OrganisationLink = { kind: AssociationKind; name: string; url: string };

export const organisationLink = ({ kind, name, url }: OrganisationLink): Thing =>
  thing(TYPES[kind], { "@id": url, name, url });

/** Who arranges or takes part, as far as it is known. The contact is a role, never a person. */
export type OrganisationFacts = OrganisationLink & {
  description: string;
  otherNames?: readonly string[];
  website?: string | null;
  links?: readonly string[];
  logo?: string | null;
  image?: string | null;
  registerNumber?: string | null;
  businessId?: string | null;
  homeMunicipality?: string;
  areas?: readonly string[];
  fields?: readonly string[];
  contact?: { role: string; email: string; phone: string | null };
  serviceLanguages?: readonly string[];
  umbrellas?: readonly OrganisationLink[];
  members?: readonly OrganisationLink[];
};

const identifier = (name: string, value: string | null | undefined): Thing[] =>
  value ? [thing("PropertyValue", { propertyID: name, value })] : [];

function contactPoint({ contact, serviceLanguages }: OrganisationFacts): Thing | null {
  if (!contact?.email && !contact?.phone) return null;
  return thing("ContactPoint", {
    contactType: contact.role || "information",
    email: contact.email,
    telephone: contact.phone,
    availableLanguage: serviceLanguages,
  });
}

export const organisation = (facts: OrganisationFacts): Thing =>
  thing(TYPES[facts.kind], {
    "@id": facts.url,
    name: facts.name,
    alternateName: facts.otherNames,
    description: facts.description,
    url: facts.url,
    mainEntityOfPage: facts.url,
    sameAs: [...(facts.website ? [facts.website] : []), ...(facts.links ?? [])],
    logo: facts.logo,
    image: facts.image,
    identifier: [...identifier("PRH", facts.registerNumber), ...identifier("Y-tunnus", facts.businessId)],
    taxID: facts.businessId,
    foundingLocation: facts.homeMunicipality ? thing("Place", { name: facts.homeMunicipality }) : null,
    areaServed: facts.areas?.map((name) => thing("Place", { name })),
    knowsAbout: facts.fields,
    contactPoint: contactPoint(facts),
    memberOf: facts.umbrellas?.map(organisationLink),
    member: facts.members?.map(organisationLink),
  });
