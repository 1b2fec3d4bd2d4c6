import { Tag, type TagTone } from "#components/tag";
import type { ListingStatus } from "#domain/associations/listing-lifecycle";
import { premisesOffice } from "#i18n/messages/premises-office";
import { useTexts } from "#i18n/use-texts";

const TONES: Record<ListingStatus, TagTone> = {
  draft: "warn",
  published: "good",
  unlisted: "warn",
  archived: "neutral",
};

export function PremisesStatusTag({ status }: { status: ListingStatus }) {
  const t = useTexts(premisesOffice);
  return <Tag tone={TONES[status]}>{t.status[status]}</Tag>;
}
