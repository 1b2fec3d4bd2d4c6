import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { kindOf, type CaseColumn, type CaseRow } from "#domain/grants/case-table/columns";
import type { Locale } from "#domain/shared/locales";
import { cellText } from "#i18n/case-cell";
import { caseTable } from "#i18n/messages/case-table";

/** Sums in euros and days as they are, so that a spreadsheet counts with them; the rest as people read it. */
function cellOf(row: CaseRow, column: CaseColumn, locale: Locale): string | number {
  const value = row[column];
  if (typeof value === "number") return kindOf(column) === "money" || column === "score" ? value / 100 : value;
  return cellText(row, column, locale);
}

/**
 * The chosen columns of cases as CSV that Excel in Finland opens right as it is: UTF-8 with a byte order mark, semicolons,
 * the decimal comma, and nothing that a spreadsheet would run as a formula.
 */
export function casesCsv(rows: readonly CaseRow[], columns: readonly CaseColumn[], locale: Locale): Readable {
  const heads = columns.map((column) => caseTable[locale].columns[column]);
  const csv = stringify({
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { number: (value) => String(value).replace(".", ",") },
  });
  return Readable.from([heads, ...rows.map((row) => columns.map((column) => cellOf(row, column, locale)))])
    .on("error", (error) => csv.destroy(error))
    .pipe(csv);
}
