import type { ReactNode } from "react";
import { CheckboxField } from "#components/checkbox-field";
import { Fieldset } from "#components/fieldset";
import { AnswerRows, type RowInputs } from "#components/grants/form/answer-rows";
import { answerId, useEntry, type FieldProps } from "#components/grants/form/use-entry";
import { LiveSum } from "#components/live-sum";
import { MoneyField } from "#components/money-field";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { OTHER_GRANT_STATES } from "#domain/grants/form/answers";
import { parseEuros } from "#domain/shared/cents";
import { formFields } from "#i18n/messages/form-fields";
import { useTexts } from "#i18n/use-texts";

type RowFieldProps = {
  props: FieldProps<"otherGrants"> | FieldProps<"premises">;
  /** What the box says that tells there are none, and what stands beside the sum. */
  none: string;
  sum: string;
  sumColumn: string;
  children: (input: RowInputs, sumSource: string) => ReactNode;
};

/** A table with a box for "there are none", and the sum of one of its columns. */
function RowField({ props, none, sum, sumColumn, children }: RowFieldProps) {
  const entry = useEntry<"otherGrants" | "premises">(props);
  const group = entry.nameOf("sum");
  const amount = entry
    .places("rows")
    .reduce((all, place) => all + (parseEuros(entry.valuesOf(`rows[${place}].${sumColumn}`)[0] ?? "") ?? 0), 0);
  const { id, name } = entry.input("none");
  return (
    <div id={answerId(entry.nameOf(""))}>
      <Fieldset
        id={`${answerId(entry.nameOf(""))}-rows`}
        size="field"
        legend={entry.label}
        hint={entry.help}
        error={entry.errorsOf("")}
        optional={entry.isOptional}
      >
        <AnswerRows entry={entry} entries={props.entries} table="rows" legend={entry.label} legendHidden>
          {(input) => children(input, group)}
        </AnswerRows>
        <p className="cost-total">
          <span>{sum}</span>
          <LiveSum group={group} amount={amount} />
        </p>
        <CheckboxField {...{ id, name }} label={none} defaultChecked={entry.valuesOf("none").length > 0} />
      </Fieldset>
    </div>
  );
}

export function OtherGrantsEntry(props: FieldProps<"otherGrants">) {
  const t = useTexts(formFields).otherGrants;
  const states = OTHER_GRANT_STATES.map((value) => ({ value, label: t.states[value] }));
  return (
    <RowField props={props} none={t.none} sum={t.sum} sumColumn="cents">
      {(input, sumSource) => (
        <>
          <TextField {...input("from")} label={t.from} />
          <TextField {...input("purpose")} label={t.purpose} optional />
          <TextField {...input("year")} label={t.year} inputMode="numeric" width="short" autoComplete="off" />
          <MoneyField {...input("cents")} label={t.cents} data-sum-source={sumSource} />
          <SelectField {...input("state")} label={t.state} options={states} placeholder={t.choose} />
        </>
      )}
    </RowField>
  );
}

export function PremisesEntry(props: FieldProps<"premises">) {
  const t = useTexts(formFields).premises;
  return (
    <RowField props={props} none={t.none} sum={t.sum} sumColumn="value">
      {(input, sumSource) => (
        <>
          <TextField {...input("name")} label={t.name} />
          <TextField
            {...input("hours")}
            label={t.hours}
            inputMode="decimal"
            width="short"
            autoComplete="off"
            optional
          />
          <MoneyField {...input("value")} label={t.value} data-sum-source={sumSource} optional />
        </>
      )}
    </RowField>
  );
}
