import { kindOf, type CaseColumn, type CaseRow } from "#domain/grants/case-table/columns";
import { ME, NOBODY, type CaseFilter } from "#domain/grants/case-table/state";
import type { Locale } from "#domain/shared/locales";
import { formatDate, formatEuros, formatNumber } from "#i18n/format";
import { caseColumns } from "#i18n/messages/case-columns";
import { caseTable } from "#i18n/messages/case-table";
import { cases } from "#i18n/messages/cases";
import { grantRules } from "#i18n/messages/grant-rules";

const named = (names: Readonly<Record<string, string>>, code: string): string => names[code] ?? code;

/** A choice of a column as people read it: the name of a code, or the word itself. */
export function choiceText(column: CaseColumn, value: string, locale: Locale): string {
  if (value === NOBODY) return caseTable[locale].nobody;
  if (column === "preparer" && value === ME) return caseTable[locale].me;
  if (column === "status") return named(cases[locale].statuses, value);
  if (column === "category") return named(grantRules[locale].categories, value);
  if (column === "came") return named(caseColumns[locale].ways, value);
  return value;
}

function numberText(column: CaseColumn, value: number, locale: Locale): string {
  if (kindOf(column) === "money") return formatEuros(value, locale);
  return formatNumber(column === "score" ? value / 100 : value, locale);
}

/** What stands in a cell, in words; "" where nothing is known. */
export function cellText(row: CaseRow, column: CaseColumn, locale: Locale): string {
  const value = row[column];
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return value ? caseTable[locale].yes : caseTable[locale].no;
  if (typeof value === "number") return numberText(column, value, locale);
  if (typeof value !== "string") return value.join(", ");
  return kindOf(column) === "date" ? formatDate(value, locale) : choiceText(column, value, locale);
}

function rangeText(from: string | null, to: string | null, locale: Locale): string {
  const t = caseTable[locale];
  if (from !== null && from === to) return from;
  return [from === null ? "" : `${t.from} ${from}`, to === null ? "" : `${t.to} ${to}`].filter(Boolean).join(", ");
}

/** What a column is narrowed by, in words. */
export function filterText(column: CaseColumn, filter: CaseFilter, locale: Locale): string {
  const t = caseTable[locale];
  switch (filter.kind) {
    case "text":
      return `”${filter.text}”`;
    case "choice":
      return filter.any.map((value) => choiceText(column, value, locale)).join(", ");
    case "number":
    case "money": {
      const said = (value: number | null) => (value === null ? null : numberText(column, value, locale));
      return rangeText(said(filter.from), said(filter.to), locale);
    }
    case "date": {
      if (filter.word) return t.days[filter.word];
      const said = (day: string | null) => (day === null ? null : formatDate(day, locale));
      return rangeText(said(filter.from), said(filter.to), locale);
    }
    case "yesNo":
      return filter.yes ? t.yes : t.no;
  }
}
