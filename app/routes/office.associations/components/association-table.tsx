import { AssociationStatusTag } from "#components/associations/association-status-tag";
import { ButtonLink } from "#components/button-link";
import { DataTable, type Column } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { formatDate, formatNumber } from "#i18n/format";
import { archive } from "#i18n/messages/archive";
import { associations } from "#i18n/messages/associations";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { moderation } from "#i18n/messages/moderation";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OfficeRow } from "../queries.server";
import { hrefOf, type ListQuery, type Sort } from "../schema";

/** The link of a column's head: the other way round when the rows already stand by it. */
const sortBy = (query: ListQuery, sort: Sort) => ({
  href: hrefOf(query, { sort, isDescending: query.sort === sort && !query.isDescending }),
  direction: query.sort === sort ? (query.isDescending ? ("descending" as const) : ("ascending" as const)) : undefined,
});

type AssociationTableProps = { rows: readonly OfficeRow[]; query: ListQuery };

/** Every filed association; those whose details are old are marked. */
export function AssociationTable({ rows, query }: AssociationTableProps) {
  const t = useTexts(moderation);
  const { kinds } = useTexts(associations);
  const { by } = useTexts(confirmedLine);
  const { reasons } = useTexts(archive);
  const locale = useLocale();
  if (rows.length === 0)
    return (
      <EmptyState
        icon="search"
        title={t.nothing}
        action={
          <ButtonLink href="/office/associations" variant="quiet">
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
      cell: ({ id, name }) => <a href={`/office/associations/${id}`}>{name}</a>,
    },
    { key: "kind", head: t.kind, muted: true, wideOnly: true, cell: ({ kind }) => kinds[kind] },
    {
      key: "status",
      head: t.status,
      sort: sortBy(query, "status"),
      cell: ({ status, archiveReason }) => (
        <>
          <AssociationStatusTag status={status} />
          {archiveReason ? <span className="muted small"> {reasons[archiveReason]}</span> : null}
        </>
      ),
    },
    {
      key: "confirmed",
      head: t.confirmed,
      nowrap: true,
      sort: sortBy(query, "confirmed"),
      cell: ({ confirmedOn, confirmedBy }) => (
        <>
          {confirmedOn === null ? t.never : formatDate(confirmedOn, locale)}
          {confirmedOn && confirmedBy === "import" ? <span className="muted small"> {by.import}</span> : null}
        </>
      ),
    },
    {
      key: "activities",
      head: t.activities,
      numeric: true,
      sort: sortBy(query, "activities"),
      cell: ({ activityCount }) => formatNumber(activityCount, locale),
    },
    {
      key: "members",
      head: t.members,
      numeric: true,
      wideOnly: true,
      cell: ({ memberCount }) => formatNumber(memberCount, locale),
    },
  ];
  return (
    <DataTable
      caption={t.title}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowTone={({ doubt }) => (doubt === "stale" ? "attention" : undefined)}
    />
  );
}
