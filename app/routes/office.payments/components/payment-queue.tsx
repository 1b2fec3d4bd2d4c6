import { Button } from "#components/button";
import { Choice } from "#components/choice";
import { DataTable } from "#components/data-table";
import { DateField } from "#components/date-field";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Money } from "#components/money";
import type { useForm } from "#components/use-form";
import type { FormReply } from "#domain/shared/form-reply";
import { payments } from "#i18n/messages/payments";
import { useTexts } from "#i18n/use-texts";
import type { QueuedPayment } from "../queries.server";

type PaymentQueueProps = {
  queue: readonly QueuedPayment[];
  form: ReturnType<typeof useForm<"executionDate">>;
  reply: FormReply | undefined;
};

/** Approved payments, all chosen to begin with, and the day on which the bank is asked to pay them. */
export function PaymentQueue({ queue, form, reply }: PaymentQueueProps) {
  const t = useTexts(payments);
  if (queue.length === 0)
    return (
      <EmptyState icon="euro" title={t.queueEmpty}>
        {t.queueEmptyText}
      </EmptyState>
    );
  const isChosen = (id: string) => !reply || (reply.values["payments"] ?? []).includes(id);
  return (
    <Form action="/office/payments">
      <DataTable
        caption={t.queueTable}
        rows={queue}
        rowKey={({ id }) => id}
        totals={{
          applicant: t.total,
          sum: <Money amount={queue.reduce((sum, { amountCents }) => sum + amountCents, 0)} tone="strong" />,
        }}
        columns={[
          {
            key: "choose",
            head: t.columns.choose,
            cell: ({ id, applicantName }) => (
              <Choice
                id={`payment-${id}`}
                type="checkbox"
                name="payments"
                value={id}
                defaultChecked={isChosen(id)}
                label={<span className="visually-hidden">{t.choosePayment({ applicant: applicantName })}</span>}
              />
            ),
          },
          {
            key: "payment",
            head: t.columns.payment,
            nowrap: true,
            cell: ({ caseId, claimId, endToEndId }) => (
              <a href={`/office/cases/${caseId}/claims/${claimId}`}>{endToEndId}</a>
            ),
          },
          { key: "applicant", head: t.columns.applicant, rowHeader: true, cell: ({ applicantName }) => applicantName },
          { key: "account", head: t.columns.account, nowrap: true, muted: true, cell: ({ account }) => account },
          {
            key: "approvedBy",
            head: t.columns.approvedBy,
            muted: true,
            wideOnly: true,
            cell: ({ approvedBy }) => approvedBy,
          },
          {
            key: "sum",
            head: t.columns.sum,
            numeric: true,
            cell: ({ amountCents }) => <Money amount={amountCents} tone="strong" />,
          },
        ]}
      />
      <DateField {...form.field("executionDate")} hint={t.executionHint} required />
      <FormActions>
        <Button busyLabel={t.forming}>{t.form}</Button>
      </FormActions>
    </Form>
  );
}
