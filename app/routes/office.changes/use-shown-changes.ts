import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { MOST_SEEN } from "#domain/records/seen";
import { pageOf } from "#domain/shared/paging";
import type { UnseenChange } from "#models/unseen-changes.server";
import type { ChangesQuery } from "./schema";

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
});
const helper = createColumnHelper<typeof features, UnseenChange>();

const COLUMNS = helper.columns([
  helper.accessor("kind", {
    id: "kind",
    filterFn: (row, _columnId, kind: string) => row.original.kind === kind,
  }),
  helper.accessor(({ by }) => by.join("\n"), {
    id: "by",
    filterFn: (row, _columnId, words: string) =>
      row.original.by.some((name) => name.toLowerCase().includes(words.toLowerCase())),
  }),
  helper.accessor(({ at }) => at.getTime(), { id: "at" }),
]);

/** The page of changes that the address asks for, or the last there is, the newest first, and how many there are in all. */
export function useShownChanges(changes: readonly UnseenChange[], { kind, by, page }: ChangesQuery) {
  const filters = { kind, by: by || null };
  const columnFilters = Object.entries(filters).flatMap(([id, value]) => (value === null ? [] : [{ id, value }]));
  const table = useTable({
    features,
    columns: COLUMNS,
    data: changes,
    state: { sorting: [{ id: "at", desc: true }], columnFilters },
  });
  const fitting = table.getRowModel().rows.map(({ original }) => original);
  return pageOf(fitting, page, MOST_SEEN);
}
