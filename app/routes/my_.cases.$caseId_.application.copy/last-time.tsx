import { ActionLink } from "#components/action-link";
import { DefinitionList, type Definition } from "#components/definition-list";
import { Money } from "#components/money";
import { Section } from "#components/section";
import { formatDate, formatEuros } from "#i18n/format";
import { drafting } from "#i18n/messages/drafting";
import { sinceLastTexts } from "#i18n/messages/since-last";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { CopyView } from "./queries.server";

type Decision = NonNullable<CopyView["from"]["decision"]>;

/** The claims that were sent are the report of how the award was used. */
function Reports({ caseId, claims }: { caseId: string; claims: Decision["claims"] }) {
  const t = useTexts(sinceLastTexts);
  const locale = useLocale();
  if (claims.length === 0) return <span className="muted">{t.noReports}</span>;
  return (
    <ul>
      {claims.map(({ id, number, submittedAt, costsCents }) => (
        <li key={id}>
          <a href={`/my/cases/${caseId}/claims/${id}`}>
            {t.report({
              number,
              date: submittedAt ? formatDate(new Date(submittedAt), locale) : "",
              sum: formatEuros(costsCents, locale),
            })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What became of the earlier application: the sums, the decision with its reason, and the claims. */
export function LastTime({ from }: { from: CopyView["from"] }) {
  const t = { ...useTexts(sinceLastTexts), ...useTexts(drafting) };
  const locale = useLocale();
  const { decision } = from;
  const decided = ({ awardedCents, reason, section, byOfficeHolder, meetingDate, paidCents, claims }: Decision) => {
    const by = { section, date: formatDate(meetingDate, locale) };
    const items: Definition[] = [
      { label: t.decision, value: byOfficeHolder ? t.decidedByHolder(by) : t.decided(by) },
      { label: t.awarded, value: <Money amount={awardedCents} tone="strong" />, numeric: true },
      ...(reason ? [{ label: t.reason, value: <span className="prose">{reason}</span> }] : []),
      { label: t.paid, value: <Money amount={paidCents} />, numeric: true },
      { label: t.reports, value: <Reports caseId={from.caseId} claims={claims} /> },
    ];
    return items;
  };
  return (
    <Section title={t.lastTitle} actions={<ActionLink href={`/my/cases/${from.caseId}`}>{t.openLast}</ActionLink>}>
      <DefinitionList
        items={[
          { label: t.asked, value: <Money amount={from.requestedCents} />, numeric: true },
          ...(decision ? decided(decision) : [{ label: t.awarded, value: t.notDecided }]),
        ]}
      />
    </Section>
  );
}
