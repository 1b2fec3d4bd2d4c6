import { AttachmentTimings, type TimingField } from "#components/grants/attachment-timings";
import { CheckboxField } from "#components/checkbox-field";
import { CheckboxGroup } from "#components/checkbox-group";
import { Fieldset } from "#components/fieldset";
import { MoneyField } from "#components/money-field";
import { RadioGroup } from "#components/radio-group";
import { SelectField, type SelectOption } from "#components/select-field";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { APPLICANT_KINDS, GRANT_CATEGORIES, GRANT_RUNS, HOME_RULES } from "#domain/grants/programme-rules";
import { codeOptions } from "#i18n/code-text";
import { associations } from "#i18n/messages/associations";
import { grantRules } from "#i18n/messages/grant-rules";
import { grantRuns } from "#i18n/messages/grant-runs";
import type { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";

type FieldName =
  keyof (typeof programmes)["fi"]["labels"] | keyof (typeof grantRules)["fi"]["labels"] | TimingField | BodyField;

/** Who decides from a year on: two fields a row. */
export type BodyField = `bodies[${number}].${"year" | "body"}`;

/** The form of a kind of grant, by the names of its fields. */
export type ProgrammeForm = ReturnType<typeof useForm<FieldName>>;

type RuleFieldsProps = {
  form: ProgrammeForm;
  bodies: readonly SelectOption[];
  /** How many rows of who decides there are to show. */
  bodyRows: number;
};

/** Who may be granted money, by whom and how, and what a call of this kind begins with. */
export function ProgrammeRuleFields({ form, bodies, bodyRows }: RuleFieldsProps) {
  const t = useTexts(grantRules);
  const runs = useTexts(grantRuns);
  const { kinds } = useTexts(associations);
  return (
    <>
      <Fieldset id="who" legend={t.who}>
        <RadioGroup {...form.one("category")} options={codeOptions(GRANT_CATEGORIES, t.categories)} layout="columns" />
        <RadioGroup {...form.one("run")} options={codeOptions(GRANT_RUNS, runs)} />
        <CheckboxGroup {...form.many("applicants")} options={codeOptions(APPLICANT_KINDS, kinds)} layout="columns" />
        <RadioGroup {...form.one("home")} options={codeOptions(HOME_RULES, t.homes)} />
        <CheckboxField {...form.tick("registered")} />
        <CheckboxField {...form.tick("onePerCategory")} />
        <TextField
          {...form.field("activeMonths")}
          hint={t.hints.activeMonths}
          inputMode="numeric"
          width="short"
          suffix={t.monthsUnit}
        />
      </Fieldset>
      <Fieldset id="own-money" legend={t.money}>
        <TextField
          {...form.field("ownSharePercent")}
          hint={t.hints.ownSharePercent}
          inputMode="numeric"
          width="short"
          suffix="%"
        />
        <CheckboxField {...form.tick("passOn")} hint={t.hints.passOn} />
      </Fieldset>
      <Fieldset id="deciding" legend={t.deciding} hint={t.decidingHint}>
        {Array.from({ length: bodyRows }, (_, row) => (
          <div className="field-row" key={row}>
            <TextField {...form.field(`bodies[${row}].year`)} label={t.fromYear} inputMode="numeric" width="short" />
            <SelectField
              {...form.field(`bodies[${row}].body`)}
              label={t.body}
              options={bodies}
              placeholder={t.noBody}
            />
          </div>
        ))}
      </Fieldset>
      <PaymentFields form={form} />
      <AttachmentTimings field={form.field} legend={t.attachments}>
        <TextField {...form.field("laterDays")} hint={t.hints.laterDays} inputMode="numeric" width="short" optional />
        <TextField {...form.field("laterDay")} hint={t.hints.laterDay} width="short" optional />
      </AttachmentTimings>
      <Fieldset id="retention" legend={t.retention} hint={t.retentionHint}>
        <TextField {...form.field("retentionYears")} inputMode="numeric" width="short" suffix={t.yearsUnit} optional />
        <TextField {...form.field("retentionBasis")} hint={t.hints.retentionBasis} optional />
      </Fieldset>
    </>
  );
}

/** How granted money is paid. */
function PaymentFields({ form }: { form: ProgrammeForm }) {
  const t = useTexts(grantRules);
  return (
    <Fieldset id="payment" legend={t.payment} hint={t.nextCallsHint}>
      <TextField {...form.field("sharePercent")} inputMode="numeric" width="short" suffix="%" />
      <MoneyField {...form.field("capCents")} optional />
      <CheckboxField {...form.tick("advance")} hint={t.hints.advance} />
      <TextField
        {...form.field("advancePercent")}
        hint={t.hints.advancePercent}
        inputMode="numeric"
        width="short"
        suffix="%"
        optional
      />
      <TextField {...form.field("claimsDay")} hint={t.hints.claimsDay} width="short" />
      <CheckboxField {...form.tick("claimsNextYear")} />
    </Fieldset>
  );
}
