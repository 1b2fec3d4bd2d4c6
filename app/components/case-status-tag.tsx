import { Tag, type TagTone } from "#components/tag";
import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import { cases } from "#i18n/messages/cases";
import { useTexts } from "#i18n/use-texts";

const TONES: Record<ApplicationStatus, TagTone> = {
  draft: "neutral",
  submitted: "info",
  reopened: "warn",
  inPreparation: "neutral",
  supplementRequested: "warn",
  proposed: "good",
  decided: "good",
  withdrawn: "neutral",
};

/** Where a case stands, in a word. */
export function CaseStatusTag({ status }: { status: ApplicationStatus }) {
  return <Tag tone={TONES[status]}>{useTexts(cases).statuses[status]}</Tag>;
}
