import type { ApplicationContent } from "#domain/grants/application";

// What a question to the applicant is about: a field of the core, a field of the programme's form, or an attachment that
// the call requires. Written as one word, so that a choice in a form can send it.

export type SubjectKind = "core" | "form" | "attachment";

export const subjectOf = (kind: SubjectKind, id: string): string => `${kind}:${id}`;

/** Reads a subject back; null where it is none of ours. */
export function readSubject(subject: string): { kind: SubjectKind; id: string } | null {
  const [, kind, id] = /^(core|form|attachment):([\w.-]{1,80})$/.exec(subject) ?? [];
  return kind && id ? { kind: kind as SubjectKind, id } : null;
}

/** The fields of the core that may be asked about, as they are read; the period by its beginning. */
export const CORE_SUBJECTS = [
  "title",
  "purpose",
  "beneficiaries",
  "startsOn",
  "totalCostsCents",
  "ownShareCents",
  "otherFundingCents",
  "requestedCents",
  "budgetNotes",
  "contactName",
  "contactEmail",
  "contactPhone",
  "iban",
  "memberCount",
  "activeSinceYear",
] as const satisfies readonly (keyof ApplicationContent)[];
