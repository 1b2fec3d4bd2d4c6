import type { RecordKind } from "#domain/import/imported-record";
import type { Locale } from "#domain/shared/locales";
import { importColumns } from "#i18n/messages/import-columns";
import { recordFields } from "#i18n/messages/record-fields";

/** What a column of a table is called; a path of the JSON format is its own name. */
export function importColumnText(kind: RecordKind | null, column: string, locale: Locale): string {
  const fields = kind === "association" || kind === "activity" ? recordFields[locale].names[kind] : {};
  return importColumns[locale][column] ?? fields[column] ?? column;
}
