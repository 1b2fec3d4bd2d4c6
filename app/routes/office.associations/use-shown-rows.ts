import { pageOf } from "#domain/shared/paging";
import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { byName } from "#i18n/format";
import { useLocale } from "#i18n/use-texts";
import type { OfficeRow } from "./queries.server";
import type { ListQuery, Show } from "./schema";

const PAGE_SIZE = 25;

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
});
const helper = createColumnHelper<typeof features, OfficeRow>();

/** What needs a coordinator's help: old or imported details, nothing to take part in, nobody to act for it, or only somebody who asks. */
const SHOWN: Record<Show, (row: OfficeRow) => boolean> = {
  stale: ({ doubt }) => doubt === "stale",
  imported: ({ doubt }) => doubt === "imported",
  silent: ({ status, activityCount }) => status === "published" && activityCount === 0,
  joining: ({ isAsked }) => isAsked,
  nobody: ({ status, memberCount }) => memberCount === 0 && (status === "published" || status === "unlisted"),
};

const model = (compare: (a: string, b: string) => number) =>
  helper.columns([
    helper.accessor("name", {
      id: "name",
      sortFn: (a, b) => compare(a.original.name, b.original.name),
      filterFn: (row, _columnId, words: string) => row.original.name.toLowerCase().includes(words.toLowerCase()),
    }),
    helper.accessor("status", {
      id: "status",
      sortFn: (a, b) => compare(a.original.status, b.original.status),
      filterFn: (row, _columnId, status: string) => row.original.status === status,
    }),
    helper.accessor(({ confirmedOn }) => confirmedOn ?? "", { id: "confirmed" }),
    helper.accessor("activityCount", { id: "activities" }),
    helper.accessor(({ archiveReason }) => archiveReason ?? "", {
      id: "reason",
      filterFn: (row, _columnId, reason: string) => row.original.archiveReason === reason,
    }),
    helper.accessor(({ doubt }) => doubt ?? "", {
      id: "show",
      filterFn: (row, _columnId, show: Show) => SHOWN[show](row.original),
    }),
  ]);

/** The page of rows that the address asks for, or the last one there is, in its order, and how many there are in all. */
export function useShownRows(
  rows: readonly OfficeRow[],
  { q, status, show, reason, sort, isDescending, page }: ListQuery,
) {
  const locale = useLocale();
  const filters = { name: q || null, status, show, reason };
  const columnFilters = Object.entries(filters).flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
  const table = useTable({
    features,
    columns: model(byName(locale)),
    data: rows,
    state: {
      sorting: [
        { id: sort, desc: isDescending },
        { id: "name", desc: false },
      ],
      columnFilters,
    },
  });
  const fitting = table.getRowModel().rows.map(({ original }) => original);
  return pageOf(fitting, page, PAGE_SIZE);
}
