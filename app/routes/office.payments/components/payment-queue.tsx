import { Button } from "#components/button";
import { Choice } from "#components/choice";
import { DataTable } from "#components/data-table";
import { DateField } from "#components/date-field";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { AdvanceTag } from "#components/grants/advance-tag";
import { ForceText } from "#components/grants/force-text";
import { Money } from "#components/money";
import { Tag } from "#components/tag";
import { TextArea } from "#components/text-area";
import type { useForm } from "#components/use-form";
import type { FormReply } from "#domain/shared/form-reply";
import { payments } from "#i18n/messages/payments";
import { useTexts } from "#i18n/use-texts";
import type { QueuedPayment } from "../queries.server";
import { REASON_MAX } from "../schema";

type PaymentQueueProps = {
  queue: readonly QueuedPayment[];
  form: ReturnType<typeof useForm<"executionDate" | "reason">>;
  reply: FormReply | undefined;
};

const isFinal = ({ force }: QueuedPayment): boolean => force.state === "inForce";

/**
 * Approved payments and the day on which the bank is asked to pay them. Those of a final decision are chosen to begin with;
 * of the others the payer says why they go before it.
 */
export function PaymentQueue({ queue, form, reply }: PaymentQueueProps) {
  const t = useTexts(payments);
  if (queue.length === 0)
    return (
      <EmptyState icon="euro" title={t.queueEmpty}>
        {t.queueEmptyText}
      </EmptyState>
    );
  const isChosen = (payment: QueuedPayment) =>
    reply ? (reply.values["payments"] ?? []).includes(payment.id) : isFinal(payment);
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
            cell: (payment) => (
              <Choice
                id={`payment-${payment.id}`}
                type="checkbox"
                name="payments"
                value={payment.id}
                defaultChecked={isChosen(payment)}
                label={<span className="visually-hidden">{t.choosePayment({ applicant: payment.applicantName })}</span>}
              />
            ),
          },
          {
            key: "payment",
            head: t.columns.payment,
            nowrap: true,
            cell: (payment) => (
              <>
                <a href={`/office/cases/${payment.caseId}/claims/${payment.claimId}`}>{payment.endToEndId}</a>{" "}
                <AdvanceTag of={payment} />
              </>
            ),
          },
          { key: "applicant", head: t.columns.applicant, rowHeader: true, cell: ({ applicantName }) => applicantName },
          { key: "account", head: t.columns.account, nowrap: true, muted: true, cell: ({ account }) => account },
          {
            key: "force",
            head: t.columns.force,
            cell: (payment) =>
              isFinal(payment) ? (
                <span className="muted">{t.final}</span>
              ) : (
                <>
                  <Tag tone="warn">{t.notFinal}</Tag>{" "}
                  <small className="muted">
                    <ForceText force={payment.force} byOfficeHolder={payment.byOfficeHolder} />
                  </small>
                </>
              ),
          },
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
      {queue.every(isFinal) ? null : (
        <TextArea {...form.field("reason")} hint={t.reasonHint} rows={3} maxChars={REASON_MAX} optional={false} />
      )}
      <FormActions>
        <Button busyLabel={t.forming}>{t.form}</Button>
      </FormActions>
    </Form>
  );
}
