import { DataTable, type Column } from "#components/data-table";
import { Tag } from "#components/tag";
import { seenToken } from "#domain/records/seen";
import { formatDateTime } from "#i18n/format";
import { changes } from "#i18n/messages/changes";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { UnseenChange } from "#models/unseen-changes.server";

/** Each changed record, to be opened or ticked. */
export function ChangesTable({ rows }: { rows: readonly UnseenChange[] }) {
  const t = useTexts(changes);
  const locale = useLocale();
  const columns: Column<UnseenChange>[] = [
    {
      key: "pick",
      head: t.pick,
      cell: (row) => (
        <input
          type="checkbox"
          className="choice-input"
          name="seen"
          value={seenToken(row)}
          aria-label={t.pickLabel({ title: row.title })}
        />
      ),
    },
    {
      key: "name",
      head: t.name,
      rowHeader: true,
      cell: ({ kind, id, title, association }) => (
        <>
          <a href={`/office/changes/${kind}/${id}`}>{title}</a>
          <br />
          <span className="muted small">
            {[t.kinds[kind], kind === "association" ? "" : association].filter(Boolean).join(" · ")}
          </span>
        </>
      ),
    },
    { key: "by", head: t.by, cell: ({ by }) => by.join(", ") },
    { key: "at", head: t.at, cell: ({ at }) => formatDateTime(at, locale) },
    {
      key: "versions",
      head: t.versions,
      nowrap: true,
      cell: ({ reviewed, from, to }) => (reviewed === 0 ? <Tag tone="info">{t.isNew}</Tag> : t.since({ from, to })),
    },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} rowKey={({ kind, id }) => `${kind} ${id}`} />;
}
