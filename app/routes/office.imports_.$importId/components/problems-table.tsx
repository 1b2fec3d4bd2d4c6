import { DataTable, type Column } from "#components/data-table";
import type { RecordProblem } from "#domain/import/problems";
import { formatNumber } from "#i18n/format";
import { importColumnText } from "#i18n/import-column-text";
import { importProblemText } from "#i18n/import-problem-text";
import { importPreview } from "#i18n/messages/import-preview";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { RowView } from "../queries.server";

type Line = RecordProblem & Pick<RowView, "line" | "kind" | "label"> & { key: string };

/** Everything that is wrong, each with the row, the column, the reason and what the file says there. */
export function ProblemsTable({ rows, caption }: { rows: readonly RowView[]; caption: string }) {
  const t = useTexts(importPreview);
  const locale = useLocale();
  const lines = rows.flatMap(({ id, line, kind, label, problems }): Line[] =>
    problems.map((problem, index) => ({ ...problem, line, kind, label, key: `${id}-${index}` })),
  );
  const hasLines = lines.some(({ line }) => line !== null);
  const columns: Column<Line>[] = [
    ...(hasLines
      ? [
          {
            key: "row",
            head: t.row,
            nowrap: true,
            rowHeader: true,
            cell: ({ line }: Line) => (line === null ? "–" : formatNumber(line, locale)),
          },
        ]
      : []),
    {
      key: "column",
      head: t.columnHead,
      rowHeader: !hasLines,
      cell: ({ column, kind }) => (column ? importColumnText(kind, column, locale) : "–"),
    },
    { key: "problem", head: t.problem, cell: (line) => importProblemText(line, locale) },
    {
      key: "value",
      head: t.inFile,
      muted: true,
      cell: ({ value, label, line }) => value || (line === null ? "" : label) || "–",
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={lines} rowKey={({ key }) => key} />;
}
