import { AttachmentTimings } from "#components/grants/attachment-timings";
import { CheckboxField } from "#components/checkbox-field";
import { ContactFields, PotFields } from "#components/grants/call-part-fields";
import { Moment } from "#components/grants/moment";
import type { CallForm } from "#components/grants/use-call-form";
import { DateField } from "#components/date-field";
import { Fieldset } from "#components/fieldset";
import { MoneyField } from "#components/money-field";
import { SelectField, type SelectOption } from "#components/select-field";
import { TextField } from "#components/text-field";
import { callForm } from "#i18n/messages/call-form";
import { useTexts } from "#i18n/use-texts";

/** What may be changed of a call at any time. */
export function CallTermsFields({ form }: { form: CallForm }) {
  const t = useTexts(callForm);
  return (
    <>
      <Moment form={form} name="closesAt" hint={t.timeHint} />
      <MoneyField {...form.field("budgetCents")} />
      <PotFields form={form} />
      <DateField {...form.field("decisionExpectedOn")} />
      <DateField {...form.field("claimsDueOn")} />
      <ContactFields form={form} />
    </>
  );
}

/** All the fields of a call that has not been published. */
export function CallFields({ form, bodies }: { form: CallForm; bodies: readonly SelectOption[] }) {
  const t = useTexts(callForm);
  return (
    <>
      <Fieldset id="times" legend={t.times}>
        <TextField {...form.field("year")} inputMode="numeric" width="short" />
        <Moment form={form} name="opensAt" />
        <Moment form={form} name="closesAt" hint={t.timeHint} />
      </Fieldset>
      <Fieldset id="money" legend={t.money}>
        <MoneyField {...form.field("budgetCents")} />
        <CheckboxField {...form.tick("isConditional")} hint={t.conditionalHint} />
        <PotFields form={form} />
        <TextField {...form.field("sharePercent")} inputMode="numeric" width="short" suffix="%" />
        <MoneyField {...form.field("capCents")} optional />
      </Fieldset>
      <Fieldset id="rest" legend={t.rest}>
        <SelectField {...form.field("decidingBody")} options={bodies} placeholder={t.chooseBody} />
        <DateField {...form.field("decisionExpectedOn")} />
        <DateField {...form.field("claimsDueOn")} />
      </Fieldset>
      <ContactFields form={form} />
      <AttachmentTimings field={form.field} legend={t.attachments}>
        <DateField {...form.field("attachmentsDueOn")} hint={t.attachmentsDueHint} optional />
      </AttachmentTimings>
    </>
  );
}
