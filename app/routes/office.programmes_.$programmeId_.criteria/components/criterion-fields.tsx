import { CheckboxField } from "#components/checkbox-field";
import { Disclosure } from "#components/disclosure";
import type { RowIndex } from "#components/form-rows";
import { RadioGroup } from "#components/radio-group";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { LIMINKA_WEIGHTS } from "#domain/grants/scoring/activity";
import { writtenWeights } from "#domain/grants/scoring/weight-lines";
import { JUDGING_KINDS } from "#domain/grants/scoring/criteria-form";
import { plainDate } from "#domain/shared/plain-date";
import { formulaWords } from "#i18n/formula-text";
import { criteriaForm } from "#i18n/messages/criteria-form";
import { useLocale, useTexts } from "#i18n/use-texts";

type CriterionFieldsProps = {
  index: RowIndex;
  form: ReturnType<typeof useForm<string>>;
};

/** What is counted with where nobody writes weights, on one line. */
const PROGRAM_WEIGHTS = writtenWeights(LIMINKA_WEIGHTS).split("\n").join(" | ");

/** What a formula says, for whoever reads it back; its day does not matter here. */
const asWritten = (source: string) => ({ version: 1, source, since: plainDate("2000-01-01") });

/** One criterion of the editor. A new one has no id and may be left blank. */
export function CriterionFields({ index, form }: CriterionFieldsProps) {
  const t = useTexts(criteriaForm);
  const locale = useLocale();
  const at = `criteria[${index}]`;
  const id = form.field(`${at}.id`).defaultValue ?? "";
  const source = form.field(`${at}.formula`).defaultValue ?? "";
  const kind = form.one(`${at}.judging`).defaultValue ?? "judged";
  const over = kind === "activity" ? "activity" : "application";
  const said = source
    ? formulaWords(
        {
          judging:
            over === "activity"
              ? { kind: "computed", over, formula: asWritten(source), weights: [] }
              : { kind: "computed", over, formula: asWritten(source) },
        },
        locale,
      )
    : null;
  return (
    <div className="score-criterion">
      <p>
        <strong>{t.rowTitle({ number: typeof index === "number" ? index + 1 : "" })}</strong>
      </p>
      <input type="hidden" name={`${at}.id`} value={id} />
      <TextField {...form.field(`${at}.name.fi`)} label={t.fields.name} maxLength={120} />
      <TextArea {...form.field(`${at}.guidance.fi`)} label={t.fields.guidance} rows={3} optional />
      <Disclosure summary={t.translations}>
        {(["sv", "en"] as const).map((language) => (
          <div key={language} className="stack-tight">
            <TextField
              {...form.field(`${at}.name.${language}`)}
              label={`${t.fields.name}, ${t.languages[language]}`}
              lang={language}
              maxLength={120}
              optional
            />
            <TextArea
              {...form.field(`${at}.guidance.${language}`)}
              label={`${t.fields.guidance}, ${t.languages[language]}`}
              lang={language}
              rows={3}
              optional
            />
          </div>
        ))}
      </Disclosure>
      <div className="field-row">
        <TextField {...form.field(`${at}.min`)} label={t.fields.min} inputMode="numeric" width="short" />
        <TextField {...form.field(`${at}.max`)} label={t.fields.max} inputMode="numeric" width="short" />
        <TextField {...form.field(`${at}.weight`)} label={t.fields.weight} inputMode="numeric" width="short" />
      </div>
      <RadioGroup
        {...form.one(`${at}.judging`)}
        legend={t.fields.judging}
        defaultValue={kind}
        options={JUDGING_KINDS.map((value) => ({ value, label: t.judging[value] }))}
      />
      <TextField
        {...form.field(`${at}.formula`)}
        label={t.fields.formula}
        hint={t.formulaHint}
        after={said === null ? null : <span className="muted">{t.inWords({ words: said })}</span>}
        spellCheck={false}
        optional
      />
      <TextArea
        {...form.field(`${at}.weights`)}
        label={t.fields.weights}
        hint={t.weightsHint({ weights: PROGRAM_WEIGHTS })}
        rows={4}
        spellCheck={false}
        optional
      />
      {id ? <CheckboxField {...form.tick(`${at}.remove`)} label={t.fields.remove} /> : null}
    </div>
  );
}
