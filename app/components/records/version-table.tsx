import { Button } from "#components/button";
import { DataTable, type Column } from "#components/data-table";
import { Tag } from "#components/tag";
import { useFieldWords } from "#components/records/use-field-words";
import type { VersionItem, VersionsView } from "#domain/records/version-view";
import { codeText } from "#i18n/code-text";
import { formatDateTime } from "#i18n/format";
import { directoryHistory } from "#i18n/messages/directory-history";
import { versions as texts } from "#i18n/messages/versions";
import { useLocale, useTexts } from "#i18n/use-texts";

type VersionTableProps = { view: VersionsView; here: string };

type PickProps = { name: "from" | "to"; number: number; label: string; chosen: boolean };

function Pick({ name, number, label, chosen }: PickProps) {
  return (
    <input
      type="radio"
      className="choice-input"
      name={name}
      value={number}
      aria-label={label}
      defaultChecked={chosen}
    />
  );
}

/** Every version, the newest first: any two can be chosen, and each earlier one brought back. */
export function VersionTable({ view, here }: VersionTableProps) {
  const t = useTexts(texts);
  const events = useTexts(directoryHistory);
  const locale = useLocale();
  const words = useFieldWords(view.kind, view.names);
  const { last, compared, versions, mayRestore } = view;
  const what = ({ changed, event, reason }: VersionItem) => {
    const list = changed === null ? t.first : changed.map(words.name).join(", ");
    const plain = event === "update" || event === "start" ? "" : codeText(events, event);
    return [plain, list, reason ? `”${reason}”` : ""].filter(Boolean).join(" · ");
  };
  const columns: Column<VersionItem>[] = [
    {
      key: "number",
      head: t.number,
      rowHeader: true,
      nowrap: true,
      cell: ({ number }) => (
        <>
          {number} {number === last ? <Tag tone="good">{t.current}</Tag> : null}
        </>
      ),
    },
    {
      key: "saved",
      head: t.saved,
      cell: ({ saved: { at, by } }) => (
        <>
          {formatDateTime(at, locale)}
          <br />
          <span className="muted small">{by}</span>
        </>
      ),
    },
    { key: "changed", head: t.changed, cell: what },
    {
      key: "from",
      head: t.older,
      cell: ({ number }) => (
        <Pick name="from" number={number} label={t.pickOlder({ number })} chosen={compared?.from === number} />
      ),
    },
    {
      key: "to",
      head: t.newer,
      cell: ({ number }) => (
        <Pick name="to" number={number} label={t.pickNewer({ number })} chosen={compared?.to === number} />
      ),
    },
    {
      key: "open",
      head: t.open,
      cell: ({ number, changed }) => (
        <span className="cluster">
          {changed ? (
            <a href={`${here}?from=${number - 1}&to=${number}`} aria-label={t.showLabel({ number })}>
              {t.show}
            </a>
          ) : null}
          {mayRestore && number !== last ? (
            <a href={`${here}?restore=${number}`} aria-label={t.restoreLabel({ number })}>
              {t.restore}
            </a>
          ) : null}
        </span>
      ),
    },
  ];
  return (
    <form method="get" action={here} className="version-table">
      <DataTable caption={t.title} columns={columns} rows={versions} rowKey={({ number }) => String(number)} />
      {view.total > 1 ? (
        <Button variant="quiet" size="small">
          {t.compare}
        </Button>
      ) : null}
    </form>
  );
}
