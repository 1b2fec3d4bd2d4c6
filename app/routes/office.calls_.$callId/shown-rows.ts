import {
  columnFilteringFeature,
  constructTable,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/table-core";
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";
import { APPLICATION_STATUSES } from "#domain/grants/application-lifecycle";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import type { CaseRow } from "./queries.server";
import type { TableQuery } from "./table-query";

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
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
    helper.accessor(({ requestedCents }) => requestedCents ?? undefined, { id: "requested", sortUndefined: "last" }),
    helper.accessor(({ lastYearCents }) => lastYearCents ?? undefined, { id: "lastYear", sortUndefined: "last" }),
    helper.accessor(({ proposedCents }) => proposedCents ?? undefined, { id: "proposed", sortUndefined: "last" }),
    helper.accessor(({ awardedCents }) => awardedCents ?? undefined, { id: "awarded", sortUndefined: "last" }),
    helper.accessor("status", {
      id: "status",
      sortFn: (a, b) =>
        APPLICATION_STATUSES.indexOf(a.original.status) - APPLICATION_STATUSES.indexOf(b.original.status),
      filterFn: (row, _columnId, state: string) => row.original.status === state,
    }),
  ]);

/** The rows that the address asks for, in its order, on whatever page. */
export function shownRows(rows: readonly CaseRow[], { state, q, sort }: TableQuery, locale: Locale): CaseRow[] {
  const columnFilters = [
    ...(state ? [{ id: "status", value: state }] : []),
    ...(q ? [{ id: "applicant", value: q }] : []),
  ];
  const table = constructTable({
    features,
    columns: model(byName(locale)),
    data: rows,
    state: { sorting: [{ id: sort.key, desc: sort.desc }], columnFilters },
  });
  return table.getRowModel().rows.map(({ original }) => original);
}
