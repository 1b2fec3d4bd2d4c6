import { Tag, type TagTone } from "#components/tag";
import type { ReferralStatus } from "#domain/referrals/referral-lifecycle";
import { referralWords } from "#i18n/messages/referral-words";
import { useTexts } from "#i18n/use-texts";

const TONES: Record<ReferralStatus, TagTone> = {
  queued: "warn",
  sent: "warn",
  accepted: "info",
  agreed: "good",
  arrived: "good",
  stayedAway: "neutral",
  full: "neutral",
  declined: "neutral",
  notReached: "neutral",
  givenBack: "neutral",
  withdrawn: "neutral",
  lapsed: "bad",
  unknown: "neutral",
};

export function ReferralStatusTag({ status }: { status: ReferralStatus }) {
  const t = useTexts(referralWords);
  return <Tag tone={TONES[status]}>{t.status[status]}</Tag>;
}
