import { Button } from "#components/button";
import { CheckboxField } from "#components/checkbox-field";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Section } from "#components/section";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { formatEuros } from "#i18n/format";
import { batches as texts } from "#i18n/messages/batches";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { BatchView } from "../queries.server";

type SettlementFormProps = {
  batch: BatchView;
  form: ReturnType<typeof useForm<string>>;
  /** Ids of rejected payments whose reason was not told. */
  unexplained: readonly string[];
};

/** The day the bank paid, and the payments it did not pay. */
export function SettlementForm({ batch, form, unexplained }: SettlementFormProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <Section title={t.settleTitle} lead={t.settleText}>
      <Form action={`/office/batches/${batch.id}`}>
        <DateField {...form.field("paidOn")} max={batch.today} required />
        <ul className="hairlines">
          {batch.payments.map(({ paymentId, creditorName, amountCents }, index) => {
            const name = (part: string) => `payments[${index}].${part}`;
            const reason = form.field(name("reason"));
            return (
              <li key={paymentId} className="settlement-row">
                <input type="hidden" name={name("paymentId")} value={paymentId} />
                <CheckboxField
                  {...form.tick(name("rejected"))}
                  label={t.rejectedOf({ applicant: creditorName, sum: formatEuros(amountCents, locale) })}
                />
                <TextField
                  {...reason}
                  label={t.rejectionReason}
                  error={[
                    ...reason.error,
                    ...(unexplained.includes(paymentId) ? [t.refusals.rejectionReasonRequired] : []),
                  ]}
                  maxLength={300}
                  optional
                />
              </li>
            );
          })}
        </ul>
        <FormActions>
          <Button busyLabel={t.settling}>{t.settle}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
