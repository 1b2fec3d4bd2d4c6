import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { CaseStatusTag } from "#components/case-status-tag";
import { DataTable, type Column } from "#components/data-table";
import { Money } from "#components/money";
import { APPLICATION_STATUSES } from "#domain/grants/application-lifecycle";
import { sumCents } from "#domain/shared/cents";
import { byName, formatDate } from "#i18n/format";
import { preparation } from "#i18n/messages/preparation";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { CaseRow } from "./queries.server";
import { tableHref, type SortKey, type TableQuery } from "./table-query";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
});
const helper = createColumnHelper<typeof features, CaseRow>();

const matches = ({ applicantName, caseNumber }: CaseRow, q: string): boolean =>
  `${applicantName} ${caseNumber}`.toLowerCase().includes(q.toLowerCase());

const model = (compare: (a: string, b: string) => number) =>
  helper.columns([
    helper.accessor("caseNumber", {
      id: "caseNumber",
      sortFn: (a, b) => compare(a.original.caseNumber, b.original.caseNumber),
    }),
    helper.accessor("applicantName", {
      id: "applicant",
      sortFn: (a, b) => compare(a.original.applicantName, b.original.applicantName),
      filterFn: (row, _columnId, q: string) => matches(row.original, q),
    }),
    helper.accessor(({ filedAt }) => filedAt.getTime(), { id: "filedAt" }),
    helper.accessor("requestedCents", { id: "requested" }),
    helper.accessor(({ lastYearCents }) => lastYearCents ?? undefined, { id: "lastYear", sortUndefined: "last" }),
    helper.accessor(({ proposedCents }) => proposedCents ?? undefined, { id: "proposed", sortUndefined: "last" }),
    helper.accessor("status", {
      id: "status",
      sortFn: (a, b) =>
        APPLICATION_STATUSES.indexOf(a.original.status) - APPLICATION_STATUSES.indexOf(b.original.status),
      filterFn: (row, _columnId, state: string) => row.original.status === state,
    }),
  ]);

/** The rows the address asks for, in its order. */
export function useShownRows(rows: readonly CaseRow[], { state, q, sort }: TableQuery): CaseRow[] {
  const locale = useLocale();
  const columnFilters = [
    ...(state ? [{ id: "status", value: state }] : []),
    ...(q ? [{ id: "applicant", value: q }] : []),
  ];
  const table = useTable({
    features,
    columns: model(byName(locale)),
    data: rows,
    state: { sorting: [{ id: sort.key, desc: sort.desc }], columnFilters },
  });
  return table.getRowModel().rows.map(({ original }) => original);
}

type CaseTableProps = { callId: string; year: number; rows: readonly CaseRow[]; query: TableQuery };

export function CaseTable({ callId, year, rows, query }: CaseTableProps) {
  const t = useTexts(preparation);
  const locale = useLocale();
  const sortBy = (key: SortKey): Column<CaseRow>["sort"] => {
    const isNow = query.sort.key === key;
    const href = tableHref(callId, query, { sort: { key, desc: isNow && !query.sort.desc } });
    return isNow ? { href, direction: query.sort.desc ? "descending" : "ascending" } : { href };
  };
  const sum = (amounts: (number | null)[]) => (
    <Money amount={sumCents(amounts.map((amount) => amount ?? 0))} tone="strong" />
  );
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
      cell: ({ proposedCents }) => <Money amount={proposedCents} tone="strong" />,
    },
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
        applicant: t.total,
        requested: sum(rows.map(({ requestedCents }) => requestedCents)),
        lastYear: sum(rows.map(({ lastYearCents }) => lastYearCents)),
        proposed: sum(rows.map(({ proposedCents }) => proposedCents)),
      }}
    />
  );
}
