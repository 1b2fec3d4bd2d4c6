import {
  columnFilteringFeature,
  createColumnHelper,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { MEMBER_STATES } from "#domain/associations/umbrella-member";
import { pageOf } from "#domain/shared/paging";
import { byName } from "#i18n/format";
import { useLocale } from "#i18n/use-texts";
import type { UmbrellaView } from "./queries.server";
import type { MemberQuery } from "./schema";

const PAGE_SIZE = 25;

type Member = UmbrellaView["members"][number];

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
});
const helper = createColumnHelper<typeof features, Member>();

const model = (compare: (a: string, b: string) => number) =>
  helper.columns([
    helper.accessor("name", {
      id: "name",
      sortFn: (a, b) => compare(a.original.name, b.original.name),
      filterFn: (row, _columnId, words: string) => row.original.name.toLowerCase().includes(words.toLowerCase()),
    }),
    helper.accessor(({ state }) => MEMBER_STATES.indexOf(state), {
      id: "state",
      filterFn: (row, _columnId, state: string) => row.original.state === state,
    }),
    helper.accessor(({ confirmedOn }) => confirmedOn ?? "", { id: "confirmed" }),
    helper.accessor("activityCount", { id: "activities" }),
    helper.accessor("gaveRight", {
      id: "right",
      filterFn: (row, _columnId, right: string) => row.original.gaveRight === (right === "yes"),
    }),
  ]);

/** The page of members that the address asks for, or the last there is, in its order, and how many there are in all. */
export function useShownMembers(rows: readonly Member[], query: MemberQuery) {
  const { q, state, right, sort, isDescending, page } = query;
  const locale = useLocale();
  const filters = { name: q || null, state, right };
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
