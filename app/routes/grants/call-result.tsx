import { ActionLink } from "#components/action-link";
import { Countdown } from "#components/countdown";
import type { Fact } from "#components/fact-list";
import { ResultRow } from "#components/result-row";
import { formatDateTime, formatEuros } from "#i18n/format";
import { apply } from "#i18n/messages/apply";
import { calls } from "#i18n/messages/calls";
import { useLocale, useTexts } from "#i18n/use-texts";

type ListedCall = {
  callId: string;
  budgetCents: number;
  name: string;
  stage: "upcoming" | "open" | "closed";
  opensAt: Date;
  closesAt: Date;
  shareableCents: number;
  decidingBody: string;
  municipality: string;
};

/** A call in the list: what, how much, who decides, and the moment that matters now. */
export function CallResult({ call }: { call: ListedCall }) {
  const t = useTexts(calls);
  const { announcement } = useTexts(apply);
  const locale = useLocale();
  const opens = formatDateTime(call.opensAt, locale);
  const closes = formatDateTime(call.closesAt, locale);
  const next = {
    open: { label: t.closes, when: <Countdown until={call.closesAt}>{closes}</Countdown> },
    upcoming: { label: t.opens, when: opens, note: t.closesAt({ at: closes }) },
    closed: { label: t.closedOn, when: closes },
  }[call.stage];
  const shareable = `${t.budget} ${formatEuros(call.shareableCents, locale)}`;
  const whole = t.ofBudget({ sum: formatEuros(call.budgetCents, locale) });
  const facts: Fact[] = [
    { icon: "euro", text: call.shareableCents === call.budgetCents ? shareable : `${shareable} ${whole}` },
  ];
  const href = `/grants/calls/${call.callId}`;
  return (
    <ResultRow
      title={call.name}
      href={href}
      by={`${call.municipality} · ${t.decidingBody} ${call.decidingBody}`}
      facts={facts}
      next={next}
      action={call.stage === "open" ? <ActionLink href={href}>{announcement}</ActionLink> : undefined}
    />
  );
}
