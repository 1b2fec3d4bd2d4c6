import { ButtonLink } from "#components/button-link";
import { DataTable, type Column } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { Tag, type TagTone } from "#components/tag";
import type { MemberState } from "#domain/associations/umbrella-member";
import { formatDate, formatNumber } from "#i18n/format";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { umbrellaDesk } from "#i18n/messages/umbrella-desk";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { UmbrellaView } from "../queries.server";
import { hrefOf, type MemberQuery, type Sort } from "../schema";
import { MemberActions } from "./member-actions";

type Member = UmbrellaView["members"][number];

const TONES: Record<MemberState, TagTone> = {
  confirmed: "good",
  due: "info",
  stale: "warn",
  unlisted: "bad",
  archived: "neutral",
};

function Name({ member: { id, name, gaveRight, status } }: { member: Member }) {
  if (gaveRight) return <a href={`/my/associations/${id}`}>{name}</a>;
  return status === "archived" ? name : <a href={`/associations/${id}`}>{name}</a>;
}

function Confirmed({ member: { confirmedOn, confirmedBy } }: { member: Member }) {
  const t = useTexts(umbrellaDesk);
  const { by } = useTexts(confirmedLine);
  const locale = useLocale();
  if (confirmedOn === null) return <>{t.never}</>;
  return (
    <>
      {formatDate(confirmedOn, locale)}
      {confirmedBy ? <span className="muted small"> {by[confirmedBy]}</span> : null}
    </>
  );
}

type MemberTableProps = { umbrella: UmbrellaView; rows: readonly Member[]; query: MemberQuery };

/** The members, each with how its details stand and what can be done about it. */
export function MemberTable({ umbrella, rows, query }: MemberTableProps) {
  const t = useTexts(umbrellaDesk);
  const locale = useLocale();
  const { id } = umbrella;
  if (rows.length === 0)
    return (
      <EmptyState
        icon="search"
        title={t.nothing}
        action={
          <ButtonLink href={`/my/associations/${id}/umbrella`} variant="quiet">
            {t.showAll}
          </ButtonLink>
        }
      />
    );
  const sortBy = (sort: Sort) => ({
    href: hrefOf(id, query, { sort, isDescending: query.sort === sort && !query.isDescending }),
    direction:
      query.sort === sort ? (query.isDescending ? ("descending" as const) : ("ascending" as const)) : undefined,
  });
  const columns: Column<Member>[] = [
    { key: "name", head: t.name, rowHeader: true, sort: sortBy("name"), cell: (member) => <Name member={member} /> },
    {
      key: "state",
      head: t.state,
      sort: sortBy("state"),
      cell: ({ state }) => <Tag tone={TONES[state]}>{t.states[state]}</Tag>,
    },
    {
      key: "confirmed",
      head: t.confirmed,
      sort: sortBy("confirmed"),
      cell: (member) => <Confirmed member={member} />,
    },
    {
      key: "activities",
      head: t.activities,
      numeric: true,
      sort: sortBy("activities"),
      cell: ({ activityCount }) => formatNumber(activityCount, locale),
    },
    { key: "right", head: t.right, cell: ({ gaveRight }) => (gaveRight ? t.rights.yes : t.rights.no) },
    {
      key: "actions",
      head: t.actions,
      cell: (member) => <MemberActions umbrella={umbrella} member={member} action={hrefOf(id, query, query)} />,
    },
  ];
  return (
    <DataTable
      caption={t.title}
      columns={columns}
      rows={rows}
      rowKey={(member) => member.id}
      rowTone={({ state }) => (state === "stale" || state === "unlisted" ? "attention" : undefined)}
    />
  );
}
