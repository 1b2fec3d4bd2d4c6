import { localText, type Locale } from "#domain/shared/locales";
import type { Call } from "#models/call.server";
import type { HistoryEntry } from "#models/chronicle.server";
import type { Attachment, Supplement } from "#models/grant-case.server";

// Parts of a case as pages show them, to the applicant and to the official alike.

export type HistoryView = {
  id: string;
  event: string;
  at: Date;
  by: string;
  reason: string | null;
  detail: string | null;
  cents: number | null;
};

/** The facts of an event that are its sum; an event has at most one of them. */
const SUMS = ["requestedCents", "proposedCents", "awardedCents", "cents"];

function sumAmong(facts: HistoryEntry["facts"] | undefined): number | null {
  const sum = SUMS.map((name) => facts?.[name]).find((value) => typeof value === "number");
  return typeof sum === "number" ? sum : null;
}

/** The newest first; `detail` is the file an event was about, `cents` the sum it was about. */
export const historyView = (history: readonly HistoryEntry[]): HistoryView[] =>
  history
    .map(({ id, event, at, by, reason, facts }) => ({
      id,
      event,
      at,
      by: by.name,
      reason,
      detail: typeof facts?.name === "string" ? facts.name : null,
      cents: sumAmong(facts),
    }))
    .reverse();

/** What officials say to each other: the applicant sees that it happened, not the words. */
const BETWEEN_OFFICIALS = ["claimReturnToReview"];

/** The history as the applicant sees it. */
export const applicantHistoryView = (history: readonly HistoryEntry[]): HistoryView[] =>
  historyView(history).map((entry) => (BETWEEN_OFFICIALS.includes(entry.event) ? { ...entry, reason: null } : entry));

export type AttachmentView = {
  id: string;
  fileId: string;
  name: string;
  size: number;
  code: string;
  kind: string | null;
};

/** `kind` is the name the call gave to this attachment; null for what the applicant added unasked. */
export const attachmentsView = (
  attachments: readonly Attachment[],
  required: Call["requiredAttachments"],
  locale: Locale,
): AttachmentView[] =>
  attachments.map(({ id, fileId, name, size, code }) => {
    const asked = required.find((attachment) => attachment.code === code);
    return { id, fileId, name, size, code, kind: asked ? localText(asked.names, locale) : null };
  });

export type SupplementView = {
  id: string;
  question: string;
  dueOn: string;
  requestedAt: Date;
  requestedBy: string;
  answer: string | null;
  answeredAt: Date | null;
  answeredBy: string | null;
};

export const supplementView = (supplement: Supplement): SupplementView => ({
  id: supplement.id,
  question: supplement.question,
  dueOn: supplement.dueOn,
  requestedAt: supplement.requestedAt,
  requestedBy: supplement.requestedBy.name,
  answer: supplement.answer,
  answeredAt: supplement.answeredAt,
  answeredBy: supplement.answeredBy?.name ?? null,
});
