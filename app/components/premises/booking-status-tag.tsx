import { Tag, type TagTone } from "#components/tag";
import type { BookingStatus } from "#domain/premises/booking-lifecycle";
import { premisesWords } from "#i18n/messages/premises-words";
import { useTexts } from "#i18n/use-texts";

const TONES: Record<BookingStatus, TagTone> = {
  requested: "warn",
  approved: "good",
  refused: "bad",
  withdrawn: "neutral",
  cancelled: "neutral",
};

export function BookingStatusTag({ status }: { status: BookingStatus }) {
  const t = useTexts(premisesWords);
  return <Tag tone={TONES[status]}>{t.status[status]}</Tag>;
}
