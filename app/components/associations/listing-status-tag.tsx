import { Tag, type TagTone } from "#components/tag";
import type { ListingStatus } from "#domain/associations/listing-lifecycle";
import { activities } from "#i18n/messages/activities";
import { useTexts } from "#i18n/use-texts";

const TONES: Record<ListingStatus, TagTone> = {
  draft: "warn",
  published: "good",
  unlisted: "warn",
  archived: "neutral",
};

export function ListingStatusTag({ status }: { status: ListingStatus }) {
  const t = useTexts(activities);
  return <Tag tone={TONES[status]}>{t.status[status]}</Tag>;
}
