import { ActionLink } from "#components/action-link";
import { ThenNote } from "#components/grants/then-note";
import { DefinitionList } from "#components/definition-list";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { Section } from "#components/section";
import type { ApplicationContent } from "#domain/grants/application";
import type { SumsBefore } from "#domain/grants/budget-in-core";
import { rowOf, type SinceRow } from "#domain/grants/since-last";
import { formatEuros } from "#i18n/format";
import { application } from "#i18n/messages/application";
import { budgetSumsTexts } from "#i18n/messages/budget-sums";
import { useLocale, useTexts } from "#i18n/use-texts";

const SUMS = ["totalCostsCents", "ownShareCents", "otherFundingCents"] as const;

/** Sums that were written by hand before the budget told them: what they were, and what counts now. */
export function SumsBeforeNote({ sums }: { sums: SumsBefore }) {
  const t = useTexts(budgetSumsTexts);
  const { labels } = useTexts(application);
  const locale = useLocale();
  if (sums.length === 0) return null;
  return (
    <Note tone="attention" title={t.differTitle}>
      <p>{t.differLead}</p>
      <ul className="list-bulleted">
        {sums.map(({ name, wasCents, budgetCents }) => (
          <li key={name}>
            {labels[name]}: {t.differ({ was: formatEuros(wasCents, locale), budget: formatEuros(budgetCents, locale) })}
          </li>
        ))}
      </ul>
    </Note>
  );
}

type SumsOfBudgetProps = {
  content: ApplicationContent;
  /** Whether the budget has anything in it yet. */
  isFilled: boolean;
  sumsBefore: SumsBefore;
  /** Where the budget is written. */
  href: string;
  /** The earlier application beside this one. */
  last: { year: number; rows: readonly SinceRow[] } | null;
};

/** The sums that the budget tells: asked once there, and only shown here. */
export function SumsOfBudget({ content, isFilled, sumsBefore, href, last }: SumsOfBudgetProps) {
  const t = useTexts(budgetSumsTexts);
  const { labels } = useTexts(application);
  const gap = (content.totalCostsCents ?? 0) - (content.ownShareCents ?? 0) - (content.otherFundingCents ?? 0);
  const isWritten = SUMS.some((name) => content[name] !== null);
  const items = SUMS.map((name) => ({
    label: labels[name],
    value: (
      <>
        <Money amount={content[name]} />
        {last ? <ThenNote year={last.year} row={rowOf(last, name)} /> : null}
      </>
    ),
    numeric: true,
  }));
  return (
    <Section
      title={isFilled ? t.title : t.emptyTitle}
      lead={isFilled ? t.lead : t.emptyLead}
      plain
      actions={<ActionLink href={href}>{isFilled ? t.change : t.fill}</ActionLink>}
    >
      <SumsBeforeNote sums={sumsBefore} />
      {!isFilled && isWritten ? <p className="muted">{t.writtenBefore}</p> : null}
      {isFilled || isWritten ? (
        <DefinitionList
          items={[...items, { label: t.gap, value: <Money amount={gap} tone="strong" />, numeric: true }]}
        />
      ) : null}
    </Section>
  );
}
