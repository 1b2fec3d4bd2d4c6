import { roleIn } from "#domain/associations/contact-roles";
import type { Locale } from "#domain/shared/locales";
import { organisation } from "#domain/structured-data/organisation";
import { breadcrumbs } from "#domain/structured-data/pages";
import { currentCodes, nameOf, type TermNames } from "#domain/taxonomy/term-names";
import type { PageHead } from "#http/page-head";
import { absolute, headOf } from "#http/page-head.server";
import { directory } from "#i18n/messages/directory";
import type { SiteTerms } from "#i18n/use-terms";
import type { ShownAssociation } from "#domain/associations/shown-association";

const namesOf = (terms: TermNames, codes: readonly string[]): string[] =>
  currentCodes(terms, codes).map((code) => nameOf(terms, code));

const addressOf = (picture: { fileId: string } | null): string | null =>
  picture ? absolute(`/images/${picture.fileId}`) : null;

/** What the page of an association tells in its head. */
export function associationHead(association: ShownAssociation, terms: SiteTerms, locale: Locale): PageHead {
  const { id, kind, name, contact, photo, logo } = association;
  const path = `/associations/${id}`;
  const description = association.description.text;
  const thing = organisation({
    kind,
    name,
    url: absolute(path),
    description,
    otherNames: association.otherNames,
    website: contact.website,
    links: association.links,
    logo: addressOf(logo),
    image: addressOf(photo),
    registerNumber: association.registerNumber,
    businessId: association.businessId,
    homeMunicipality: association.homeMunicipality,
    areas: namesOf(terms.villages, association.operatingArea),
    fields: namesOf(terms.fields, association.fields),
    contact: { ...contact, role: roleIn(contact.role, locale).text },
    serviceLanguages: association.languages,
    umbrellas: association.umbrellas.map(({ id: umbrellaId, ...umbrella }) => {
      return { ...umbrella, url: absolute(`/associations/${umbrellaId}`) };
    }),
  });
  const crumbs = breadcrumbs([
    { name: directory[locale].title, url: absolute("/directory") },
    { name, url: absolute(path) },
  ]);
  return headOf({ path, title: name, description, locale, image: photo ?? logo, things: [thing, crumbs] });
}
