import { DataTable, type Column } from "#components/data-table";
import { Own } from "#components/own";
import type { ShownFigures } from "#domain/referrals/figures";
import { formatNumber, formatShare } from "#i18n/format";
import { coverage } from "#i18n/messages/coverage";
import { referralFigures } from "#i18n/messages/referral-figures";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import type { FiguresView } from "../queries.server";
import { COLUMNS, hrefOf, type FiguresQuery, type SortBy } from "../schema";

type GroupBy = keyof FiguresView["tables"];
type Line = FiguresView["tables"][GroupBy][number];

/** Names and numbers start the way that is most wanted: from A, and from the most. */
function sortBy(query: FiguresQuery, sort: SortBy, group: GroupBy) {
  const isNow = query.sort === sort;
  const isDown = (sort === "name") === query.isTurned;
  return {
    href: `${hrefOf(query, { sort, isTurned: isNow && !query.isTurned })}#${group}`,
    direction: isNow ? (isDown ? ("descending" as const) : ("ascending" as const)) : undefined,
  };
}

function LineName({ line: { code, name, association }, group }: { line: Line; group: GroupBy }) {
  const t = useTexts(referralFigures);
  const { noNeed, whole } = useTexts(coverage);
  const lang = useFinnish();
  const unnamed = { activities: code === "" ? t.noActivity : t.gone, needs: noNeed, areas: whole };
  return (
    <>
      {name ? <Own of={name} /> : unnamed[group]}
      {association ? (
        <span className="funnel-by" lang={lang}>
          {association}
        </span>
      ) : null}
    </>
  );
}

type FiguresTableProps = { group: GroupBy; view: FiguresView; query: FiguresQuery };

/** The figures by one thing; sums only where they are sums. */
export function FiguresTable({ group, view, query }: FiguresTableProps) {
  const t = useTexts(referralFigures);
  const locale = useLocale();
  const cellOf = (shown: ShownFigures, key: (typeof COLUMNS)[number]): string => {
    if (key === "share") return shown.share === null ? "–" : formatShare(shown.share, locale);
    const { count, atLeast } = shown[key];
    const told = formatNumber(count, locale);
    return atLeast ? t.atLeast({ count: told }) : told;
  };
  const columns: Column<Line>[] = [
    {
      key: "name",
      head: t.groups[group],
      rowHeader: true,
      sort: sortBy(query, "name", group),
      cell: (line) => <LineName line={line} group={group} />,
    },
    ...COLUMNS.map((key): Column<Line> => ({
      key,
      head: t.columns[key],
      numeric: true,
      sort: sortBy(query, key, group),
      cell: ({ shown }) => cellOf(shown, key),
    })),
  ];
  const sums = Object.fromEntries(COLUMNS.map((key) => [key, cellOf(view.total, key)]));
  return (
    <DataTable
      caption={t[group]}
      columns={columns}
      rows={view.tables[group]}
      rowKey={({ code }) => code}
      totals={group === "needs" ? undefined : { name: t.total, ...sums }}
      onPhone="scroll"
    />
  );
}
