import { Fieldset } from "#components/fieldset";
import { FormRows } from "#components/form-rows";
import type { EditorForm } from "#components/grants/form-editor/language-fields";
import { useValueWords } from "#components/grants/form-editor/use-condition-words";
import { RadioGroup } from "#components/radio-group";
import { SelectField, type SelectGroup } from "#components/select-field";
import { TextField } from "#components/text-field";
import type { Field } from "#domain/grants/form/definition";
import { fieldSumIn } from "#domain/shared/cents";
import { offeredTests, testKey, type OfferedTest } from "#domain/grants/form-editor/condition-form";
import { localText } from "#domain/shared/locales";
import { codeOptions } from "#i18n/code-text";
import { fieldEditor } from "#i18n/messages/field-editor";
import { formConditions } from "#i18n/messages/form-conditions";
import { useLocale, useTexts } from "#i18n/use-texts";

/** Everything that may be asked of the earlier questions, grouped by question. */
function useTestGroups(before: readonly Field[]): SelectGroup[] {
  const { answers, yes, no } = useTexts(formConditions);
  const locale = useLocale();
  const valueOf = useValueWords();
  const label = (field: Field, { is, code }: OfferedTest): string => {
    if (code !== null) {
      const value = field.kind === "yesNo" ? (code === "yes" ? yes : no) : valueOf(field, code);
      return is === "includes" ? answers.includes({ value }) : answers.equals({ value });
    }
    if (is === "atLeast") return answers.atLeastTyped;
    return is === "equals" ? answers.equalsTyped : answers.filled;
  };
  return before.map((field) => {
    const name = localText(field.label, locale);
    const options = offeredTests(field).map((test) => ({
      value: testKey(test),
      label: `${name} – ${label(field, test)}`,
    }));
    return { label: name, options };
  });
}

type ConditionFieldsProps = { form: EditorForm; before: readonly Field[]; rows: number };

/** When a question or a section is asked: earlier questions and their answers, chosen in words. */
export function ConditionFields({ form, before, rows }: ConditionFieldsProps) {
  const t = useTexts(fieldEditor);
  const groups = useTestGroups(before);
  const locale = useLocale();
  const valueOf = (index: number | string) => {
    const { defaultValue, ...field } = form.field(`tests[${index}].value`);
    return { ...field, defaultValue: defaultValue && fieldSumIn(locale, defaultValue) };
  };
  if (before.length === 0)
    return (
      <Fieldset id="tests" size="field" legend={t.when}>
        <p className="muted">{t.noEarlier}</p>
      </Fieldset>
    );
  return (
    <>
      <FormRows name="tests" legend={t.when} hint={t.whenHint} count={rows} add={t.addCondition}>
        {(index) => (
          <div className="condition-row">
            <SelectField {...form.field(`tests[${index}].what`)} label={t.whichTest} options={groups} placeholder="–" />
            <div className="condition-value">
              <TextField {...valueOf(index)} label={t.testValue} width="short" />
            </div>
          </div>
        )}
      </FormRows>
      <RadioGroup
        {...form.one("conditionOf")}
        options={codeOptions(["all", "any"] as const, t.conditionOf)}
        layout="line"
      />
    </>
  );
}
