import type { Locale } from "#domain/shared/locales";
import { formatDate, formatEuros } from "#i18n/format";

const DATES = ["startsOn", "endsOn"];

/** What stands in a field of the core, in words; null where nothing does. */
export function coreWords(name: string, value: unknown, locale: Locale): string | null {
  if (value === "" || (typeof value !== "string" && typeof value !== "number")) return null;
  if (name.endsWith("Cents")) return formatEuros(Number(value), locale);
  return DATES.includes(name) ? formatDate(String(value), locale) : String(value);
}
