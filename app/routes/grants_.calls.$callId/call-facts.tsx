import { Countdown } from "#components/countdown";
import { DefinitionList } from "#components/definition-list";
import { Money } from "#components/money";
import { formatDate, formatDateTime } from "#i18n/format";
import { calls } from "#i18n/messages/calls";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { AnnouncementView } from "./queries.server";

/** The dates, the money and who decides, at a glance. */
export function CallFacts({ call }: { call: AnnouncementView }) {
  const t = useTexts(calls);
  const locale = useLocale();
  const closes = formatDateTime(call.closesAt, locale);
  return (
    <DefinitionList
      items={[
        { label: t.opens, value: formatDateTime(call.opensAt, locale) },
        {
          label: call.stage === "closed" ? t.closedOn : t.closes,
          value: (
            <strong>{call.stage === "open" ? <Countdown until={call.closesAt}>{closes}</Countdown> : closes}</strong>
          ),
        },
        { label: t.budget, value: <Money amount={call.budgetCents} tone="strong" /> },
        { label: t.decidingBody, value: call.decidingBody },
        { label: t.unit, value: call.unit },
        { label: t.decisionExpected, value: formatDate(call.decisionExpectedOn, locale) },
        { label: t.claimsDue, value: formatDate(call.claimsDueOn, locale) },
      ]}
    />
  );
}
