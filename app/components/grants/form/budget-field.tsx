import { AnswerRows } from "#components/grants/form/answer-rows";
import { answerId, useEntry, type FieldProps } from "#components/grants/form/use-entry";
import { LeastOwnShare } from "#components/grants/least-own-share";
import { Fieldset } from "#components/fieldset";
import { LiveSum } from "#components/live-sum";
import { MoneyField } from "#components/money-field";
import { TextField } from "#components/text-field";
import { parseEuros } from "#domain/shared/cents";
import { formatShare } from "#i18n/format";
import { formFields } from "#i18n/messages/form-fields";
import { useLocale, useTexts } from "#i18n/use-texts";

/** Costs, other income and the own share, with their sums and what they leave for the grant. */
export function BudgetEntry(props: FieldProps<"budget">) {
  const { field, entries } = props;
  const entry = useEntry(props);
  const t = useTexts(formFields).budget;
  const locale = useLocale();
  const group = (part: string): string => entry.nameOf(part);
  const sum = (table: string): number =>
    entry
      .places(table)
      .reduce((all, place) => all + (parseEuros(entry.valuesOf(`${table}[${place}].cents`)[0] ?? "") ?? 0), 0);
  const [costs, income] = [sum("costs"), sum("income")];
  const own = parseEuros(entry.valuesOf("ownShare.cents")[0] ?? "") ?? 0;
  const gapSource = (table: string, sign: string): string => `${group(table)} ${sign}${group("gap")}`;
  const tables = [
    { table: "costs", legend: t.costs, hint: t.costsHint, sign: "", sum: t.sumCosts, amount: costs, blank: 2 },
    { table: "income", legend: t.income, hint: t.incomeHint, sign: "-", sum: t.sumIncome, amount: income, blank: 1 },
  ];
  const least = field.ownShareBp ? t.ownShareLeast({ share: formatShare(field.ownShareBp, locale) }) : undefined;
  return (
    <Fieldset
      id={answerId(entry.nameOf(""))}
      legend={entry.label}
      hint={entry.help}
      error={entry.errorsOf("")}
      optional={entry.isOptional}
    >
      {tables.map(({ table, legend, hint, sign, sum: words, amount, blank }) => (
        <div key={table} className="answer-table">
          <AnswerRows {...{ entry, entries, table, legend, hint, blank }}>
            {(input) => (
              <>
                <TextField {...input("name")} label={t.name} />
                <MoneyField {...input("cents")} label={t.cents} data-sum-source={gapSource(table, sign)} />
                <TextField {...input("note")} label={t.note} optional />
              </>
            )}
          </AnswerRows>
          <p className="cost-total">
            <span>{words}</span>
            <LiveSum group={group(table)} amount={amount} />
          </p>
        </div>
      ))}
      <MoneyField
        {...entry.input("ownShare.cents")}
        label={t.ownShare}
        hint={least}
        optional={field.ownShareBp === null}
        data-sum-source={`-${group("gap")} ${group("ownShare")}`}
      />
      {field.ownShareBp ? (
        <LeastOwnShare
          shareBp={field.ownShareBp}
          costs={costs}
          typed={entry.valuesOf("ownShare.cents")[0]}
          words={{ costs: group("costs"), own: group("ownShare") }}
        />
      ) : null}
      <TextField {...entry.input("ownShare.note")} label={t.ownShareNote} optional />
      <p className="cost-total cost-total-last">
        <span>{t.gap}</span>
        <LiveSum group={group("gap")} amount={costs - income - own} />
      </p>
    </Fieldset>
  );
}
