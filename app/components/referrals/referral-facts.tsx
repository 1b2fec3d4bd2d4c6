import { DefinitionList } from "#components/definition-list";
import { PhoneLink } from "#components/phone-link";
import type { ReferralView } from "#domain/referrals/referral-view";
import { codeText } from "#i18n/code-text";
import { formatDate } from "#i18n/format";
import { referralWords } from "#i18n/messages/referral-words";
import { referrals } from "#i18n/messages/referrals";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";

type Facts = Pick<ReferralView, "status" | "activityId" | "title" | "association" | "reason" | "respondBy" | "left">;

/** To which activity it goes, whom to call, by when an answer is awaited, and why it was declined or given back. */
export function ReferralFacts({ referral, phone }: { referral: Facts; phone: string | null }) {
  const t = useTexts(referrals);
  const { declineReasons, giveBackReasons } = useTexts(referralWords);
  const locale = useLocale();
  const lang = useFinnish();
  const { status, activityId, title, association, reason, respondBy, left } = referral;
  const reasons = status === "givenBack" ? giveBackReasons : declineReasons;
  const isAwaited = left !== null && respondBy !== null;
  const items = [
    title && {
      label: t.activity,
      value: (
        <a href={`/activities/${activityId}`} lang={lang}>
          {title}
        </a>
      ),
    },
    association && { label: t.association, value: <span lang={lang}>{association}</span> },
    phone && { label: t.phone, value: <PhoneLink phone={phone} /> },
    isAwaited && { label: t.respondBy, value: formatDate(respondBy, locale) },
    reason && { label: t.reason, value: codeText(reasons, reason) },
  ].filter((item) => item !== null && item !== "" && item !== false);
  return items.length > 0 ? <DefinitionList items={items} /> : null;
}
