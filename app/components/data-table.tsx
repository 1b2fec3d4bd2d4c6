import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { SortLink, type Sort } from "#components/sort-link";
import { SortRow } from "#components/sort-row";
import { TableRegion } from "#components/table-region";

export type Column<Row> = {
  key: string;
  head: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned tabular figures. */
  numeric?: boolean | undefined;
  /** Names the row: exactly one column of a table should. */
  rowHeader?: boolean | undefined;
  muted?: boolean | undefined;
  /** Kept on one line: a case number, a date. */
  nowrap?: boolean | undefined;
  /** A link that sorts by this column, and how the rows stand now. */
  sort?: Sort | undefined;
  /** Left out where the screen is narrow. */
  wideOnly?: boolean | undefined;
};

type DataTableProps<Row> = {
  caption: string;
  captionShown?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A calm mark on rows where someone must act. */
  rowTone?: ((row: Row) => "attention" | undefined) | undefined;
  /** Cells of a closing row, by column key. */
  totals?: Readonly<Record<string, ReactNode>> | undefined;
  /** stack: each row becomes a short list on a phone; scroll: stays a table. */
  onPhone?: "stack" | "scroll" | undefined;
};

const cellClass = <Row,>({ numeric, muted, nowrap, wideOnly }: Column<Row>): string | undefined =>
  classNames(numeric && "cell-number", muted && "cell-muted", nowrap && "cell-nowrap", wideOnly && "cell-wide-only") ||
  undefined;

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionShown, columns, rows, rowKey, rowTone, totals, onPhone = "stack" } = props;
  return (
    <>
      {onPhone === "stack" ? <SortRow caption={caption} columns={columns} /> : null}
      <TableRegion label={caption}>
        <table className={classNames("table", `table-${onPhone}`)}>
          <caption className={captionShown ? "table-caption" : "visually-hidden"}>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.key} scope="col" className={cellClass(column)} aria-sort={column.sort?.direction}>
                  {column.sort ? <SortLink sort={column.sort}>{column.head}</SortLink> : column.head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={rowKey(row)} className={rowTone?.(row) ? `row-${rowTone(row)}` : undefined}>
                {columns.map((column) =>
                  column.rowHeader ? (
                    <th key={column.key} scope="row" className={cellClass(column)}>
                      {column.cell(row)}
                    </th>
                  ) : (
                    <td key={column.key} className={cellClass(column)} data-label={column.head}>
                      <span className="cell-value">{column.cell(row)}</span>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
          {totals ? (
            <tfoot>
              <tr>
                {columns.map((column) => (
                  <td
                    key={column.key}
                    className={cellClass(column)}
                    data-label={column.numeric ? column.head : undefined}
                  >
                    <span className="cell-value">{totals[column.key]}</span>
                  </td>
                ))}
              </tr>
            </tfoot>
          ) : null}
        </table>
      </TableRegion>
    </>
  );
}
