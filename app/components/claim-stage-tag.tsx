import { Tag, type TagTone } from "#components/tag";
import type { ClaimStage } from "#domain/grants/claim-stage";
import { formatDate } from "#i18n/format";
import { claims } from "#i18n/messages/claims";
import { useLocale, useTexts } from "#i18n/use-texts";

const TONES: Record<ClaimStage, TagTone> = {
  draft: "neutral",
  submitted: "info",
  returned: "warn",
  reviewed: "info",
  inPayment: "info",
  paid: "good",
  nothingToPay: "neutral",
  rejected: "bad",
  discarded: "neutral",
};

/** How far a claim has come; a paid one says when. */
export function ClaimStageTag({ stage, paidOn }: { stage: ClaimStage; paidOn?: string | null | undefined }) {
  const t = useTexts(claims);
  const locale = useLocale();
  const text = stage === "paid" && paidOn ? t.paidOn({ date: formatDate(paidOn, locale) }) : t.stages[stage];
  return (
    <Tag tone={TONES[stage]} icon={stage === "paid" ? "check" : undefined}>
      {text}
    </Tag>
  );
}
