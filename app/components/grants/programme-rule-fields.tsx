import { CheckboxField } from "#components/checkbox-field";
import { CheckboxGroup } from "#components/checkbox-group";
import { Fieldset } from "#components/fieldset";
import { MoneyField } from "#components/money-field";
import { RadioGroup } from "#components/radio-group";
import { SelectField, type SelectOption } from "#components/select-field";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { ATTACHMENT_KINDS } from "#domain/grants/attachment-kinds";
import { APPLICANT_KINDS, GRANT_CATEGORIES, GRANT_RUNS, HOME_RULES } from "#domain/grants/programme-rules";
import { codeOptions } from "#i18n/code-text";
import { associations } from "#i18n/messages/associations";
import { attachments } from "#i18n/messages/attachments";
import { grantRules } from "#i18n/messages/grant-rules";
import type { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";

type FieldName = keyof (typeof programmes)["fi"]["labels"] | keyof (typeof grantRules)["fi"]["labels"];

/** The form of a kind of grant, by the names of its fields. */
export type ProgrammeForm = ReturnType<typeof useForm<FieldName>>;

/** Who may be granted money, and what a call of this kind begins with. */
export function ProgrammeRuleFields({ form, bodies }: { form: ProgrammeForm; bodies: readonly SelectOption[] }) {
  const t = useTexts(grantRules);
  const { kinds } = useTexts(associations);
  const { kinds: attachmentKinds } = useTexts(attachments);
  return (
    <>
      <Fieldset id="who" legend={t.who}>
        <RadioGroup {...form.one("category")} options={codeOptions(GRANT_CATEGORIES, t.categories)} layout="columns" />
        <RadioGroup {...form.one("run")} options={codeOptions(GRANT_RUNS, t.runs)} />
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
      <Fieldset id="next-calls" legend={t.nextCalls} hint={t.nextCallsHint}>
        <SelectField {...form.field("decidingBody")} options={bodies} placeholder={t.noBody} optional width="medium" />
        <TextField {...form.field("sharePercent")} inputMode="numeric" width="short" suffix="%" />
        <MoneyField {...form.field("capCents")} optional />
        <CheckboxGroup
          {...form.many("attachments")}
          options={codeOptions(ATTACHMENT_KINDS, attachmentKinds)}
          layout="columns"
        />
      </Fieldset>
    </>
  );
}
