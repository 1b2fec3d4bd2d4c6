import { Section } from "#components/section";
import { Timeline } from "#components/timeline";
import type { ReferralStep } from "#domain/referrals/referral-view";
import { codeText } from "#i18n/code-text";
import { formatDateTime } from "#i18n/format";
import { referrals } from "#i18n/messages/referrals";
import { useLocale, useTexts } from "#i18n/use-texts";

/** What has happened to a referral, by whom and when; of the client nothing was ever written there. */
export function ReferralHistory({ history }: { history: readonly ReferralStep[] }) {
  const t = useTexts(referrals);
  const locale = useLocale();
  return (
    <Section title={t.history} plain>
      <Timeline
        entries={history.map(({ id, event, at, by }) => ({
          id,
          when: formatDateTime(at, locale),
          dateTime: at.toISOString(),
          what: codeText(t.events, event),
          who: by,
        }))}
      />
    </Section>
  );
}
