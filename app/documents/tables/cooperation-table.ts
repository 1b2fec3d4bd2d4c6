import { roleIn } from "#domain/associations/contact-roles";
import { closing, type Column } from "#documents/tables/table";
import { cooperation } from "#i18n/messages/cooperation";
import type { PublicCooperation } from "#models/public-directory.server";

export const COOPERATION_TABLE: Column<PublicCooperation>[] = [
  ["id", ({ externalId, _id }) => externalId ?? _id],
  ["name", ({ title }) => title],
  ["association", ({ association }) => association.name],
  ["unit", ({ municipality, unit }, { unitName }) => unitName(municipality, unit)],
  ["cooperationKind", ({ kind }, { locale }) => cooperation[locale].kinds[kind]],
  ["description", ({ description }) => description],
  ["associationGives", ({ associationGives }) => associationGives],
  ["cityGives", ({ cityGives }) => cityGives],
  ["contactRole", ({ contactRole }, { locale }) => roleIn(contactRole, locale).text],
  ["startsOn", ({ startsOn }) => startsOn],
  ["endsOn", ({ endsOn }) => endsOn],
  ...closing<PublicCooperation>("cooperation"),
];
