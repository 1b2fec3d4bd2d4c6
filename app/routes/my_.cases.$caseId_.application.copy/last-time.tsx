import { ActionLink } from "#components/action-link";
import { DefinitionList } from "#components/definition-list";
import { Money } from "#components/money";
import { Section } from "#components/section";
import { drafting } from "#i18n/messages/drafting";
import { useTexts } from "#i18n/use-texts";
import type { CopyView } from "./queries.server";

/** What became of the earlier application: the sums, the reason and the claims. */
export function LastTime({ from }: { from: CopyView["from"] }) {
  const t = useTexts(drafting);
  const { decision } = from;
  return (
    <Section title={t.lastTitle} actions={<ActionLink href={`/my/cases/${from.caseId}`}>{t.openLast}</ActionLink>}>
      <DefinitionList
        items={[
          { label: t.asked, value: <Money amount={from.requestedCents} />, numeric: true },
          ...(decision
            ? [
                { label: t.awarded, value: <Money amount={decision.awardedCents} tone="strong" />, numeric: true },
                ...(decision.reason
                  ? [{ label: t.reason, value: <span className="prose">{decision.reason}</span> }]
                  : []),
                { label: t.paid, value: <Money amount={decision.paidCents} />, numeric: true },
                { label: t.claims, value: decision.claims, numeric: true },
              ]
            : [{ label: t.awarded, value: t.notDecided }]),
        ]}
      />
    </Section>
  );
}
