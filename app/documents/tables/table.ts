import type { Locale } from "#domain/shared/locales";
import { groupedPhone } from "#domain/shared/phone-number";
import { resolveCodes } from "#domain/taxonomy/resolve";
import { termName, type SharedTaxonomy, type Term } from "#domain/taxonomy/term";
import { exportColumns } from "#i18n/messages/export-columns";

export type Cell = string | number;

/** What a table is written in and with: the language, the names of codes, where pages are and whose the data is. */
export type TableContext = {
  locale: Locale;
  terms: Record<SharedTaxonomy, readonly Term[]>;
  unitName: (municipality: string, unit: string) => string;
  publicUrl: string;
  attribution: string;
};

type Head = keyof (typeof exportColumns)["fi"];

/** One column: the key of its head, and what stands in it. */
export type Column<Row> = [head: Head, cell: (row: Row, context: TableContext) => Cell | null];

/** Names of codes in one cell, apart from each other by a comma. */
export function termList(taxonomy: SharedTaxonomy, codes: readonly string[], { terms, locale }: TableContext): string {
  const names = new Map(terms[taxonomy].map((term) => [term.code, termName(term, locale)]));
  return resolveCodes(terms[taxonomy], codes)
    .map((code) => names.get(code) ?? code)
    .join(", ");
}

export const yesNo = (value: boolean, { locale }: TableContext): string =>
  value ? exportColumns[locale].yes : exportColumns[locale].no;

/**
 * A Finnish number the way it is dialled at home: a plus sign in front would be taken for a formula by spreadsheets.
 * @example homeNumber("+358401234567") // "040 123 4567"
 */
export const homeNumber = (phone: string | null): string => groupedPhone((phone ?? "").replace(/^\+358/, "0"));

/** Last in every table: where to read more, and on what terms it may be used. */
export const placeClosing = <Row extends { _id: string }>(path: string): Column<Row>[] => [
  ["address", ({ _id }, { publicUrl }) => `${publicUrl}/${path}/${_id}`],
  ["licence", (_row, { attribution }) => attribution],
];

/** The same after how sure we are, where people confirm what they have told. */
export const closing = <Row extends { _id: string; confirmedOn: string | null }>(path: string): Column<Row>[] => [
  ["confirmedOn", ({ confirmedOn }) => confirmedOn],
  ...placeClosing<Row>(path),
];

export const headsOf = <Row>(columns: readonly Column<Row>[], { locale }: TableContext): string[] =>
  columns.map(([head]) => exportColumns[locale][head]);

export const cellsOf = <Row>(columns: readonly Column<Row>[], row: Row, context: TableContext): Cell[] =>
  columns.map(([, cell]) => cell(row, context) ?? "");
