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

/** Anything the applicant wants to add beyond what the call asks for. */
export const OTHER_ATTACHMENT = "other";
