import { ButtonLink } from "#components/button-link";
import { DataTable, type Column } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { PremisesStatusTag } from "#components/premises/premises-status-tag";
import { formatNumber } from "#i18n/format";
import { premisesOffice } from "#i18n/messages/premises-office";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OfficeRow } from "../queries.server";
import { hrefOf, type ListQuery, type Sort } from "../schema";

/** The link of a column's head: the other way round when the rows already stand by it. */
const sortBy = (query: ListQuery, sort: Sort) => ({
  href: hrefOf(query, { sort, isDescending: query.sort === sort && !query.isDescending }),
  direction: query.sort === sort ? (query.isDescending ? ("descending" as const) : ("ascending" as const)) : undefined,
});

/** Every place; those where somebody waits for an answer are marked. */
export function PremisesTable({ rows, query }: { rows: readonly OfficeRow[]; query: ListQuery }) {
  const t = useTexts(premisesOffice);
  const locale = useLocale();
  if (rows.length === 0)
    return (
      <EmptyState
        icon="search"
        title={t.nothing}
        action={
          <ButtonLink href="/office/premises" variant="quiet">
            {t.showAll}
          </ButtonLink>
        }
      />
    );
  const columns: Column<OfficeRow>[] = [
    {
      key: "name",
      head: t.name,
      rowHeader: true,
      sort: sortBy(query, "name"),
      cell: ({ id, name }) => <a href={`/office/premises/${id}`}>{name}</a>,
    },
    { key: "village", head: t.village, muted: true, sort: sortBy(query, "village"), cell: ({ village }) => village },
    {
      key: "capacity",
      head: t.capacity,
      numeric: true,
      sort: sortBy(query, "capacity"),
      cell: ({ capacity }) => (capacity === null ? "–" : formatNumber(capacity, locale)),
    },
    {
      key: "status",
      head: t.state,
      sort: sortBy(query, "status"),
      cell: ({ status }) => <PremisesStatusTag status={status} />,
    },
    {
      key: "keepers",
      head: t.keepers,
      muted: true,
      wideOnly: true,
      cell: ({ keepers }) => (keepers.length > 0 ? keepers.join(", ") : t.noKeepers),
    },
    {
      key: "waiting",
      head: t.waiting,
      numeric: true,
      sort: sortBy(query, "waiting"),
      cell: ({ waiting }) => formatNumber(waiting, locale),
    },
    {
      key: "coming",
      head: t.coming,
      numeric: true,
      sort: sortBy(query, "coming"),
      cell: ({ id, coming }) => <a href={`/office/premises/${id}/bookings`}>{formatNumber(coming, locale)}</a>,
    },
  ];
  return (
    <DataTable
      caption={t.title}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowTone={({ waiting }) => (waiting > 0 ? "attention" : undefined)}
    />
  );
}
