import { Tag, type TagTone } from "#components/tag";
import type { AssociationStatus } from "#domain/associations/association-lifecycle";
import { associations } from "#i18n/messages/associations";
import { useTexts } from "#i18n/use-texts";

const TONES: Record<AssociationStatus, TagTone> = {
  draft: "neutral",
  submitted: "info",
  returned: "warn",
  published: "good",
  unlisted: "warn",
  archived: "neutral",
};

export function AssociationStatusTag({ status }: { status: AssociationStatus }) {
  const t = useTexts(associations);
  return <Tag tone={TONES[status]}>{t.status[status]}</Tag>;
}
