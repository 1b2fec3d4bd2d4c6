import { Note } from "#components/note";
import type { ApplicationContent } from "#domain/grants/application";
import { sumsOfBudget, sumsThatDiffer, type SumOfBudget } from "#domain/grants/budget-in-core";
import type { FormDefinition } from "#domain/grants/form/definition";
import { formatEuros } from "#i18n/format";
import { application } from "#i18n/messages/application";
import { drafting } from "#i18n/messages/drafting";
import { useLocale, useTexts } from "#i18n/use-texts";

type BudgetDiffersProps = {
  form: FormDefinition | null;
  content: ApplicationContent;
  /** Where a sum is mended; left out on the page where it is. */
  hrefOf?: (sum: SumOfBudget) => string;
};

/** Sums of the core that the budget says otherwise: nothing is wrong with saving or filing them, but a person should look. */
export function BudgetDiffers({ form, content, hrefOf }: BudgetDiffersProps) {
  const { labels } = useTexts(application);
  const t = useTexts(drafting);
  const locale = useLocale();
  const budget = sumsOfBudget(form, content);
  const differing = sumsThatDiffer(form, content);
  if (!budget || differing.length === 0) return null;
  return (
    <Note tone="attention" title={t.budgetDiffers}>
      <ul className="list-bulleted">
        {differing.map((name) => (
          <li key={name}>
            {hrefOf ? <a href={hrefOf(name)}>{labels[name]}</a> : labels[name]}:{" "}
            {t.inBudget({ sum: formatEuros(budget[name], locale) })}
          </li>
        ))}
      </ul>
    </Note>
  );
}
