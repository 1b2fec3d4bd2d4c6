import { CaseStatusTag } from "#components/case-status-tag";
import { DataTable, type Column } from "#components/data-table";
import { Money } from "#components/money";
import { formatDate } from "#i18n/format";
import { keptSums } from "#i18n/messages/kept-sums";
import { preparation } from "#i18n/messages/preparation";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { CallCasesView, CaseRow } from "./queries.server";
import { tableHref, type SortKey, type TableQuery } from "./table-query";

type CaseTableProps = {
  view: Pick<CallCasesView, "callId" | "year" | "rows" | "sums" | "pot" | "kept">;
  query: TableQuery;
};

/** A page of the applications, with the sums of all that fit what is asked for. */
export function CaseTable({ view: { callId, year, rows, sums, pot, kept }, query }: CaseTableProps) {
  const t = useTexts(preparation);
  const k = useTexts(keptSums);
  const locale = useLocale();
  const sortBy = (key: SortKey): Column<CaseRow>["sort"] => {
    const isNow = query.sort.key === key;
    const href = tableHref(callId, query, { sort: { key, desc: isNow && !query.sort.desc } });
    return isNow ? { href, direction: query.sort.desc ? "descending" : "ascending" } : { href };
  };
  const sum = (amount: number) => <Money amount={amount} tone="strong" />;
  const isDecided = pot.awardedCents !== null;
  const awarded: Column<CaseRow> = {
    key: "awarded",
    head: t.columns.awarded,
    numeric: true,
    sort: sortBy("awarded"),
    cell: ({ awardedCents }) => <Money amount={awardedCents} tone="strong" />,
  };
  const columns: Column<CaseRow>[] = [
    {
      key: "caseNumber",
      head: t.columns.caseNumber,
      nowrap: true,
      sort: sortBy("caseNumber"),
      cell: ({ caseId, caseNumber, mayOpen }) =>
        mayOpen ? <a href={`/office/cases/${caseId}`}>{caseNumber}</a> : caseNumber,
    },
    {
      key: "applicant",
      head: t.columns.applicant,
      rowHeader: true,
      sort: sortBy("applicant"),
      cell: ({ applicantName, isOwn }) => (
        <>
          {applicantName}
          {isOwn ? <small className="muted"> {t.disqualified}</small> : null}
        </>
      ),
    },
    {
      key: "filedAt",
      head: t.columns.filedAt,
      nowrap: true,
      wideOnly: true,
      muted: true,
      sort: sortBy("filedAt"),
      cell: ({ filedAt }) => formatDate(filedAt, locale),
    },
    {
      key: "requested",
      head: t.columns.requested,
      numeric: true,
      sort: sortBy("requested"),
      cell: ({ requestedCents }) => <Money amount={requestedCents} />,
    },
    {
      key: "lastYear",
      head: t.columns.lastYear({ year: year - 1 }),
      numeric: true,
      muted: true,
      sort: sortBy("lastYear"),
      cell: ({ lastYearCents }) => <Money amount={lastYearCents} tone="muted" />,
    },
    {
      key: "proposed",
      head: t.columns.proposed,
      numeric: true,
      sort: sortBy("proposed"),
      cell: ({ proposedCents }) => <Money amount={proposedCents} tone={isDecided ? "muted" : "strong"} />,
    },
    ...(isDecided ? [awarded] : []),
    {
      key: "status",
      head: t.columns.status,
      sort: sortBy("status"),
      cell: ({ status }) => <CaseStatusTag status={status} />,
    },
  ];
  return (
    <DataTable
      caption={t.callsTitle}
      columns={columns}
      rows={rows}
      rowKey={({ caseId }) => caseId}
      rowTone={({ status }) => (status === "supplementRequested" ? "attention" : undefined)}
      totals={{
        applicant: kept.length > 0 ? k.total : t.total,
        requested: sum(sums.requested),
        lastYear: sum(sums.lastYear),
        proposed: sum(sums.proposed),
        awarded: sum(sums.awarded),
      }}
    />
  );
}
