import { AttachmentTimings, timingLabels, type TimingField } from "#components/grants/attachment-timings";
import { CheckboxField } from "#components/checkbox-field";
import { ContactFields, PotFields } from "#components/grants/call-part-fields";
import { DateField } from "#components/date-field";
import { DateTimeField } from "#components/date-time-field";
import { Fieldset } from "#components/fieldset";
import { MoneyField } from "#components/money-field";
import { SelectField, type SelectOption } from "#components/select-field";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { attachments } from "#i18n/messages/attachments";
import { callForm } from "#i18n/messages/call-form";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";
import type { FormReply } from "#domain/shared/form-reply";

/** Names of the fields as the form sends them: a moment is a date and a time. */
export type CallFieldName =
  | "year"
  | "opensAt"
  | "opensAt.date"
  | "opensAt.time"
  | "closesAt"
  | "closesAt.date"
  | "closesAt.time"
  | "budgetCents"
  | "sharePercent"
  | "capCents"
  | "decidingBody"
  | "decisionExpectedOn"
  | "claimsDueOn"
  | TimingField
  | "attachmentsDueOn"
  | "isConditional"
  | "reserveCents"
  | "participatoryCents"
  | "namedPots"
  | `namedPots[${number}].${"name" | "cents"}`
  | "contactName"
  | "contactTitle"
  | "contactEmail"
  | "contactPhone"
  | "infoEvents"
  | `infoEvents[${number}].${"date" | "time" | "place" | "link"}`
  | "outageFrom"
  | "outageTo"
  | `${"outageFrom" | "outageTo"}.${"date" | "time"}`
  | "outageWhat"
  | "reason";

export type SavedCall = Partial<Record<CallFieldName, string | number | boolean | string[] | null>>;
export type CallForm = ReturnType<typeof useForm<CallFieldName>>;

/** The form of a call with its labels and its sentences for refusals. */
export function useCallForm(reply: FormReply | undefined, saved: SavedCall): CallForm {
  const { callLabels } = useTexts(callForm);
  const { refusals } = useTexts(programmes);
  const { opensAt, closesAt, budget, cap, ...rest } = callLabels;
  const moments = {
    opensAt,
    "opensAt.date": opensAt,
    "opensAt.time": opensAt,
    closesAt,
    "closesAt.date": closesAt,
    "closesAt.time": closesAt,
    "outageFrom.date": rest.outageFrom,
    "outageFrom.time": rest.outageFrom,
    "outageTo.date": rest.outageTo,
    "outageTo.time": rest.outageTo,
  };
  const labels: Record<CallFieldName, string> = {
    ...rest,
    ...moments,
    ...timingLabels(useTexts(attachments).kinds),
    budgetCents: budget,
    capCents: cap,
  };
  return useForm<CallFieldName>({ reply, labels, saved, refusals });
}

type MomentName = "opensAt" | "closesAt" | "outageFrom" | "outageTo";

export function Moment({ form, name, hint }: { form: CallForm; name: MomentName; hint?: string | undefined }) {
  const [whole, date, time] = [form.field(name), form.field(`${name}.date`), form.field(`${name}.time`)];
  return (
    <DateTimeField
      name={name}
      label={whole.label}
      hint={hint}
      error={[...whole.error, ...date.error, ...time.error]}
      defaultDate={date.defaultValue}
      defaultTime={time.defaultValue}
    />
  );
}

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
