import { DataTable } from "#components/data-table";
import { Money } from "#components/money";
import { Tag } from "#components/tag";
import { batches as texts } from "#i18n/messages/batches";
import { useTexts } from "#i18n/use-texts";
import type { BatchView } from "../queries.server";

/** What a batch holds, with each payment's fate once the bank has told it. */
export function BatchPayments({ batch }: { batch: BatchView }) {
  const t = useTexts(texts);
  const isSettled = batch.status === "settled";
  return (
    <DataTable
      caption={t.batchTitle({ messageId: batch.messageId })}
      rows={batch.payments}
      rowKey={({ paymentId }) => paymentId}
      totals={{ applicant: t.total, sum: <Money amount={batch.totalCents} tone="strong" /> }}
      columns={[
        {
          key: "payment",
          head: t.columns.payment,
          nowrap: true,
          cell: ({ caseId, endToEndId }) => <a href={`/office/cases/${caseId}`}>{endToEndId}</a>,
        },
        { key: "applicant", head: t.columns.applicant, rowHeader: true, cell: ({ creditorName }) => creditorName },
        { key: "account", head: t.columns.account, nowrap: true, muted: true, cell: (row) => row.account },
        {
          key: "sum",
          head: t.columns.sum,
          numeric: true,
          cell: ({ amountCents }) => <Money amount={amountCents} tone="strong" />,
        },
        {
          key: "bank",
          head: t.columns.bank,
          cell: ({ rejectionReason }) =>
            rejectionReason === null ? (
              <Tag tone={isSettled ? "good" : "neutral"}>
                {isSettled ? t.paymentStatuses.paid : t.paymentStatuses.batched}
              </Tag>
            ) : (
              <>
                <Tag tone="bad">{t.paymentStatuses.rejectedByBank}</Tag> {rejectionReason}
              </>
            ),
        },
      ]}
    />
  );
}
