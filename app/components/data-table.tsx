import { Fragment, type ReactNode } from "react";
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
  /** Sentences: on a phone they stand under their head. */
  prose?: boolean | undefined;
  /** A link that sorts by this column, and how the rows stand now. */
  sort?: Sort | undefined;
  /** Left out where the screen is narrow. */
  wideOnly?: boolean | undefined;
};

type GroupHead = { label: ReactNode; cells: Readonly<Record<string, ReactNode>> };

type DataTableProps<Row> = {
  caption: string;
  captionShown?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A calm mark on rows where someone must act. */
  rowTone?: ((row: Row) => "attention" | undefined) | undefined;
  /** The head of a group that begins with this row, and its subtotals by column key. */
  headBefore?: ((row: Row) => GroupHead | null) | undefined;
  /** Cells of a closing row, by column key. */
  totals?: Readonly<Record<string, ReactNode>> | undefined;
  /** stack: each row becomes a short list on a phone; scroll: stays a table. */
  onPhone?: "stack" | "scroll" | undefined;
};

const cellClass = <Row,>({ numeric, muted, nowrap, prose, wideOnly }: Column<Row>): string | undefined =>
  classNames(
    numeric && "cell-number",
    muted && "cell-muted",
    nowrap && "cell-nowrap",
    prose && "cell-prose",
    wideOnly && "cell-wide-only",
  ) || undefined;

/** The name of a group over the columns that have no subtotal, and the subtotals under their heads. */
function GroupRow<Row>({ head, columns }: { head: GroupHead; columns: readonly Column<Row>[] }) {
  const first = columns.findIndex(({ key }) => key in head.cells);
  const span = first < 0 ? columns.length : Math.max(1, first);
  return (
    <tr className="row-group">
      <th scope="rowgroup" colSpan={span}>
        {head.label}
      </th>
      {columns.slice(span).map((column) => (
        <td key={column.key} className={cellClass(column)} data-label={column.head}>
          <span className="cell-value">{head.cells[column.key]}</span>
        </td>
      ))}
    </tr>
  );
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionShown, columns, rows, rowKey, rowTone, headBefore, totals, onPhone = "stack" } = props;
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
            {rows.map((row) => {
              const head = headBefore?.(row) ?? null;
              return (
                <Fragment key={rowKey(row)}>
                  {head ? <GroupRow head={head} columns={columns} /> : null}
                  <tr className={rowTone?.(row) ? `row-${rowTone(row)}` : undefined}>
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
                </Fragment>
              );
            })}
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
