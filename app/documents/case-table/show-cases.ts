import {
  columnFilteringFeature,
  columnGroupingFeature,
  constructTable,
  createColumnHelper,
  createFilteredRowModel,
  createGroupedRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  type Row,
} from "@tanstack/table-core";
import { storeReactivityBindings } from "@tanstack/table-core/store-reactivity-bindings";
import { APPLICATION_STATUSES } from "#domain/grants/application-lifecycle";
import { compareCaseNumbers } from "#domain/grants/case-number";
import { CASE_COLUMN_KEYS, MONEY_COLUMNS, type CaseColumn, type CaseRow } from "#domain/grants/case-table/columns";
import { matchesFilter, matchesSearch, sortValue, type Reading } from "#domain/grants/case-table/matches";
import type { CaseFilter, CaseTableState } from "#domain/grants/case-table/state";
import { GRANT_CATEGORIES } from "#domain/grants/programme-rules";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";

const features = tableFeatures({
  coreReactivityFeature: storeReactivityBindings(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  columnGroupingFeature,
  groupedRowModel: createGroupedRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});
const helper = createColumnHelper<typeof features, CaseRow>();
type TableRow = Row<typeof features, CaseRow>;

type Compare = (a: string, b: string) => number;

/** The order of codes is that of the work, not of the alphabet. */
const ORDERED: Partial<Record<CaseColumn, readonly string[]>> = {
  status: APPLICATION_STATUSES,
  category: GRANT_CATEGORIES,
};

function comparing(column: CaseColumn, compareNames: Compare): (a: CaseRow, b: CaseRow) => number {
  const order = ORDERED[column];
  const words: Compare = order
    ? (a, b) => order.indexOf(a) - order.indexOf(b)
    : column === "caseNumber"
      ? compareCaseNumbers
      : compareNames;
  return (a, b) => {
    const [first, second] = [sortValue(a, column), sortValue(b, column)];
    if (typeof first === "number" && typeof second === "number") return first - second;
    return words(String(first), String(second));
  };
}

/** The columns of the table, and one that is only searched by. */
const modelOf = (reading: Reading, compareNames: Compare) => [
  ...CASE_COLUMN_KEYS.map((column) => {
    const compare = comparing(column, compareNames);
    return helper.accessor((row): unknown => sortValue(row, column) ?? undefined, {
      id: column,
      sortUndefined: "last",
      sortFn: (a, b) => compare(a.original, b.original),
      filterFn: (row, _id, filter: CaseFilter) => matchesFilter(row.original, column, filter, reading),
    });
  }),
  helper.accessor(({ caseId }): unknown => caseId, {
    id: "search",
    filterFn: (row, _id, q: string) => matchesSearch(row.original, q),
  }),
];

/** What is summed, by column: cents. */
export type Sums = Partial<Record<CaseColumn, number>>;

/** Rows that belong together; `value` is what they have in common, null where that is not known. */
export type CaseGroup = { value: string | null; count: number; sums: Sums; rows: CaseRow[] };

/** What the table holds when it is shown so: every fitting row in order, and the groups they are in, if any. */
export type ShownCases = { rows: CaseRow[]; groups: CaseGroup[]; sums: Sums };

function sumsOf(rows: readonly CaseRow[]): Sums {
  const sums: Sums = {};
  for (const column of MONEY_COLUMNS) sums[column] = rows.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  return sums;
}

const leaves = (row: TableRow): CaseRow[] => row.subRows.map(({ original }) => original);

function groupOf(row: TableRow, column: CaseColumn): CaseGroup {
  const rows = leaves(row);
  const value = sortValue(row.original, column);
  return { value: value === null ? null : String(value), count: rows.length, sums: sumsOf(rows), rows };
}

/**
 * Narrows, groups and sorts the cases as the address asks. Cases that the reader is disqualified from are found by what
 * is told of them. Where nothing is asked the newest case stands first.
 */
export function showCases(
  rows: readonly CaseRow[],
  { q, sort, group, filters }: CaseTableState,
  reading: Reading & { locale: Locale },
): ShownCases {
  const asked = sort.length > 0 ? sort : [{ column: "caseNumber" as const, desc: true }];
  const sorting = asked.filter(({ column }) => column !== group).map(({ column, desc }) => ({ id: column, desc }));
  const groupDesc = sort.find(({ column }) => column === group)?.desc ?? false;
  const table = constructTable({
    features,
    columns: modelOf(reading, byName(reading.locale)),
    data: rows,
    state: {
      columnFilters: [
        ...Object.entries(filters).map(([id, value]) => ({ id, value })),
        ...(q === "" ? [] : [{ id: "search", value: q }]),
      ],
      grouping: group ? [group] : [],
      sorting: group ? [{ id: group, desc: groupDesc }, ...sorting] : sorting,
    },
  });
  const found = table.getSortedRowModel().rows;
  if (!group) {
    const all = found.map(({ original }) => original);
    return { rows: all, groups: [], sums: sumsOf(all) };
  }
  const groups = found.map((row) => groupOf(row, group));
  const all = groups.flatMap((one) => one.rows);
  return { rows: all, groups, sums: sumsOf(all) };
}
