import type { AssociationKind } from "#domain/associations/association-kinds";

/**
 * What a call may require to be attached, in the order an applicant gathers them. The names in three languages are in
 * the catalogue; a call keeps a copy of them, so that it reads the same for ever.
 */
export const ATTACHMENT_KINDS = [
  "actionPlan",
  "budget",
  "annualReport",
  "accounts",
  "auditReport",
  "rules",
  "meetingMinutes",
  "bankStatement",
  "costEstimate",
  "rentalAgreement",
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** What only an organisation has whose rules bind it to keep accounts and hold meetings (yhdistyslaki 503/1989). */
const PAPERS_OF_ORGANISED: readonly string[] = [
  "annualReport",
  "accounts",
  "auditReport",
  "rules",
  "meetingMinutes",
] satisfies AttachmentKind[];

/** What a call asks an applicant of this kind to attach: no accounts or rules of an artist or an unregistered group. */
export const askedOfKind = <Asked extends { code: string }>(
  asked: readonly Asked[],
  kind: AssociationKind | null,
): Asked[] => asked.filter(({ code }) => kind !== "informal" || !PAPERS_OF_ORGANISED.includes(code));

/** Anything the applicant wants to add beyond what the call asks for. */
export const OTHER_ATTACHMENT = "other";
