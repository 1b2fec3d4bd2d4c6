import { Button } from "#components/button";
import { DataTable } from "#components/data-table";
import { Form } from "#components/form";
import { readability } from "#domain/grants/readability/readability";
import { LOCALES } from "#domain/shared/locales";
import { formatNumber } from "#i18n/format";
import { reasons } from "#i18n/messages/reasons";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ReasonRow } from "../queries.server";

export function ReasonTable({ caption, rows }: { caption: string; rows: readonly ReasonRow[] }) {
  const t = useTexts(reasons);
  const locale = useLocale();
  const reads = ({ texts }: ReasonRow): string => {
    const { notes } = readability(texts.fi, "fi");
    return notes.length === 0 ? t.readsWell : t.toMend({ count: formatNumber(notes.length, locale) });
  };
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "text",
          head: t.columns.text,
          rowHeader: true,
          cell: ({ id, texts }) => (
            <a href={`/office/reasons/${id}`} lang="fi">
              {texts.fi}
            </a>
          ),
        },
        {
          key: "languages",
          head: t.columns.translated,
          nowrap: true,
          muted: true,
          cell: ({ texts }) => LOCALES.filter((each) => texts[each]).join(", "),
        },
        { key: "reads", head: t.columns.readability, muted: true, cell: reads },
        { key: "actions", head: t.columns.actions, cell: (row) => <Retire {...row} /> },
      ]}
    />
  );
}

function Retire({ id, texts, isRetired }: ReasonRow) {
  const t = useTexts(reasons);
  return (
    <Form action="/office/reasons" className="bench-actions">
      <input type="hidden" name="reasonId" value={id} />
      <Button name="intent" value={isRetired ? "restore" : "retire"} variant="quiet" size="small">
        {isRetired ? t.restore : t.retire}{" "}
        <span className="visually-hidden" lang="fi">
          {texts.fi}
        </span>
      </Button>
    </Form>
  );
}
