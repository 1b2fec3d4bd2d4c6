import { ActionLink } from "#components/action-link";
import { DataTable } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { AdvanceTag } from "#components/grants/advance-tag";
import { Money } from "#components/money";
import { formatDate } from "#i18n/format";
import { payments } from "#i18n/messages/payments";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { WaitingClaim } from "../queries.server";

/** Reviewed claims. What the reader may not approve is shown with the reason. */
export function WaitingClaims({ claims }: { claims: readonly WaitingClaim[] }) {
  const t = useTexts(payments);
  const locale = useLocale();
  if (claims.length === 0)
    return (
      <EmptyState icon="check" title={t.toApproveEmpty}>
        {t.toApproveEmptyText}
      </EmptyState>
    );
  return (
    <DataTable
      caption={t.toApproveTable}
      rows={claims}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "case",
          head: t.columns.case,
          nowrap: true,
          cell: (claim) => (
            <>
              <a href={`/office/cases/${claim.caseId}/claims/${claim.id}`}>{claim.caseNumber}</a>{" "}
              <AdvanceTag of={claim} />
            </>
          ),
        },
        { key: "applicant", head: t.columns.applicant, rowHeader: true, cell: ({ applicantName }) => applicantName },
        {
          key: "reviewer",
          head: t.columns.reviewer,
          cell: ({ reviewedBy, reviewedAt }) =>
            `${reviewedBy}${reviewedAt ? `, ${formatDate(reviewedAt, locale)}` : ""}`,
        },
        {
          key: "sum",
          head: t.columns.sum,
          numeric: true,
          cell: ({ payableCents }) => <Money amount={payableCents} tone="strong" />,
        },
        {
          key: "approval",
          head: t.columns.approval,
          cell: ({ caseId, id, hindrance }) =>
            hindrance ? (
              <span className="muted">{t[hindrance]}</span>
            ) : (
              <ActionLink href={`/office/cases/${caseId}/claims/${id}/approval`}>{t.open}</ActionLink>
            ),
        },
      ]}
    />
  );
}
