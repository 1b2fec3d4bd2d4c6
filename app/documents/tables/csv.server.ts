import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { cellsOf, headsOf, type Column, type TableContext } from "#documents/tables/table";

/**
 * A table as CSV that Excel and LibreOffice open right as they are: UTF-8 with a byte order mark, semicolons, as in
 * Finland the comma stands in numbers, and nothing that a spreadsheet would run as a formula. Rows are written as they
 * are read.
 */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: AsyncIterable<Row>, context: TableContext): Readable {
  async function* lines() {
    yield headsOf(columns, context);
    for await (const row of rows) yield cellsOf(columns, row, context);
  }
  const csv = stringify({
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { number: (value) => String(value).replace(".", ",") },
  });
  return Readable.from(lines())
    .on("error", (error) => csv.destroy(error))
    .pipe(csv);
}
