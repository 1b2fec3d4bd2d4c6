import { ActionLink } from "#components/action-link";
import { formatEuros } from "#i18n/format";
import { sinceLastTexts } from "#i18n/messages/since-last";
import { useLocale, useTexts } from "#i18n/use-texts";

type LastTimeBarProps = {
  caseId: string;
  last: { year: number; requestedCents: number | null; decision: { awardedCents: number } | null };
};

/** On every step: how it went the last time, and the way to see both applications side by side. */
export function LastTimeBar({ caseId, last }: LastTimeBarProps) {
  const t = useTexts(sinceLastTexts);
  const locale = useLocale();
  const { year, requestedCents, decision } = last;
  const told = [
    t.asked({ year, sum: formatEuros(requestedCents ?? 0, locale) }),
    ...(decision ? [t.awarded({ sum: formatEuros(decision.awardedCents, locale) })] : []),
  ];
  return (
    <div className="last-time-bar">
      <p>{told.join(", ")}.</p>
      <ActionLink href={`/my/cases/${caseId}/application/copy`}>{t.compare}</ActionLink>
    </div>
  );
}
