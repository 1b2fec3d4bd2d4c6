import { FormRows } from "#components/form-rows";
import { LanguageFields, type EditorForm } from "#components/grants/form-editor/language-fields";
import { SelectField } from "#components/select-field";
import { BAND_FIGURES, MEASURE_FIGURES } from "#domain/grants/form/definition";
import { codeOptions } from "#i18n/code-text";
import { fieldEditor } from "#i18n/messages/field-editor";
import { formula } from "#i18n/messages/formula";
import { useTexts } from "#i18n/use-texts";

type OptionRowsProps = { form: EditorForm; name: "options" | "bands"; rows: number };
type CountsAsProps = { form: EditorForm; at: string; figures: readonly (keyof Figures)[] };
type Figures = (typeof formula)["fi"]["figures"];

const lineOf = (index: number | "__index__"): number => (index === "__index__" ? 0 : index + 1);

/** The code that a stored row has; a new row has none, and gets one of its own. */
const Code = ({ form, at }: { form: EditorForm; at: string }) => (
  <input type="hidden" name={`${at}.code`} defaultValue={form.field(`${at}.code`).defaultValue} />
);

/** Which figure of the scoring's formulas an answer counts towards, if any. */
function CountsAs({ form, at, figures }: CountsAsProps) {
  const t = useTexts(fieldEditor);
  const { figures: names } = useTexts(formula);
  return (
    <SelectField
      {...form.field(`${at}.countsAs`)}
      label={t.labels.countsAs}
      placeholder={t.countsAsNone}
      options={figures.map((value) => ({ value, label: names[value] }))}
      width="medium"
    />
  );
}

/** What may be chosen, or the age bands that members are counted by. */
export function OptionRows({ form, name, rows }: OptionRowsProps) {
  const t = useTexts(fieldEditor);
  return (
    <FormRows name={name} legend={t[name]} hint={t.optionsHint} count={rows} add={t.addRow}>
      {(index) => (
        <div className="language-row">
          <Code form={form} at={`${name}[${index}]`} />
          <LanguageFields form={form} name={`${name}[${index}].label`} legend={t.row({ number: lineOf(index) })} />
          {name === "bands" ? <CountsAs form={form} at={`bands[${index}]`} figures={BAND_FIGURES} /> : null}
        </div>
      )}
    </FormRows>
  );
}

/** The figures of a year's activity that are asked for, each with its unit. */
export function MeasureRows({ form, rows }: { form: EditorForm; rows: number }) {
  const t = useTexts(fieldEditor);
  return (
    <FormRows name="measures" legend={t.measures} hint={t.optionsHint} count={rows} add={t.addRow}>
      {(index) => (
        <div className="language-row">
          <Code form={form} at={`measures[${index}]`} />
          <LanguageFields form={form} name={`measures[${index}].label`} legend={t.row({ number: lineOf(index) })} />
          <LanguageFields form={form} name={`measures[${index}].unit`} legend={t.unit} optional />
          <SelectField
            {...form.field(`measures[${index}].decimals`)}
            label={t.labels.decimals}
            options={codeOptions(["0", "1"] as const, t.decimals)}
            width="medium"
          />
          <CountsAs form={form} at={`measures[${index}]`} figures={MEASURE_FIGURES} />
        </div>
      )}
    </FormRows>
  );
}
