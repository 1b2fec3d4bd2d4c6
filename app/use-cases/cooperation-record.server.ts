import { storedRole } from "#domain/associations/contact-roles";
import type { CooperationContent } from "#domain/associations/cooperation-form";

/** The form's answers as the record keeps them. */
export const cooperationOf = (content: CooperationContent, [unit = content.unit]: readonly string[]) => ({
  unit,
  kind: content.kind,
  title: content.title,
  description: content.description,
  associationGives: content.associationGives ?? "",
  cityGives: content.cityGives ?? "",
  startsOn: content.startsOn ?? null,
  endsOn: content.endsOn ?? null,
  contactRole: storedRole(content.contactRole ?? ""),
});
