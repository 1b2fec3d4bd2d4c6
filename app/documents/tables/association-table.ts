import { roleIn } from "#domain/associations/contact-roles";
import { closing, homeNumber, termList, type Column } from "#documents/tables/table";
import { associations } from "#i18n/messages/associations";
import { registerNumberText } from "#i18n/register-number-text";
import type { PublicAssociation } from "#models/public-directory.server";

export const ASSOCIATION_TABLE: Column<PublicAssociation>[] = [
  ["id", ({ externalId, _id }) => externalId ?? _id],
  ["name", ({ name }) => name],
  ["otherNames", ({ otherNames }) => otherNames.join(", ")],
  ["kind", ({ kind }, { locale }) => associations[locale].kinds[kind]],
  ["registerNumber", ({ registerNumber }) => registerNumber && registerNumberText(registerNumber)],
  ["businessId", ({ businessId }) => businessId],
  ["homeMunicipality", ({ homeMunicipality }) => homeMunicipality],
  ["operatingArea", ({ operatingArea }) => operatingArea.join(", ")],
  ["fields", ({ fields }, context) => termList("fields", fields, context)],
  ["description", ({ description }) => description],
  ["plainFinnish", ({ plainFinnish }) => plainFinnish],
  ["descriptionSv", ({ descriptions }) => descriptions.sv],
  ["descriptionEn", ({ descriptions }) => descriptions.en],
  ["volunteerTypes", ({ volunteerTypes }, context) => termList("volunteerTypes", volunteerTypes, context)],
  ["languages", ({ languages }) => languages.join(", ")],
  ["accessibility", ({ accessibility }, context) => termList("accessibility", accessibility, context)],
  ["notAccessible", ({ notAccessible }, context) => termList("accessibility", notAccessible, context)],
  ["memberCount", ({ memberCount }) => memberCount],
  ["memberCountYear", ({ memberCountYear }) => memberCountYear],
  ["activeSinceYear", ({ activeSinceYear }) => activeSinceYear],
  ["contactRole", ({ contact }, { locale }) => roleIn(contact.role, locale).text],
  ["email", ({ contact }) => contact.email],
  ["phone", ({ contact }) => homeNumber(contact.phone)],
  ["website", ({ contact }) => contact.website],
  ["links", ({ links }) => links.join(" ")],
  ...closing<PublicAssociation>("associations"),
];
