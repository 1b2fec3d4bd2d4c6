import { DataTable, type Column } from "#components/data-table";
import { formatNumber } from "#i18n/format";
import { importPreview } from "#i18n/messages/import-preview";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { RowView } from "../queries.server";
import { RowName } from "./row-name";

/** Rows of which there is no more to say than what they are, and why they were left as they are. */
export function RowTable({ rows, caption }: { rows: readonly RowView[]; caption: string }) {
  const t = useTexts(importPreview);
  const locale = useLocale();
  const reasons: Readonly<Record<string, string>> = t.reasons;
  const reasonOf = ({ reason }: RowView): string => (reason ? (reasons[reason] ?? reason) : "");
  const columns: Column<RowView>[] = [
    { key: "label", head: t.label, rowHeader: true, cell: (row) => <RowName row={row} /> },
    { key: "kind", head: t.kindHead, muted: true, cell: ({ kind }) => (kind ? t.kinds[kind] : "–") },
    ...(rows.some(({ line }) => line !== null)
      ? [
          {
            key: "row",
            head: t.row,
            muted: true,
            cell: ({ line }: RowView) => (line ? formatNumber(line, locale) : "–"),
          },
        ]
      : []),
    ...(rows.some(({ reason }) => reason) ? [{ key: "reason", head: t.problem, cell: reasonOf }] : []),
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
