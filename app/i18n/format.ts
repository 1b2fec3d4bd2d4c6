import { MUNICIPALITY_ZONE, wallTimeAt } from "#domain/shared/zoned-time";
import type { Locale } from "#domain/shared/locales";

const LANGUAGE_TAG: Record<Locale, string> = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" };

const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** Intl objects cost a hundred times more to make than to use. */
function dateFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `date ${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known instanceof Intl.DateTimeFormat) return known;
  const made = new Intl.DateTimeFormat(LANGUAGE_TAG[locale], options);
  formatters.set(key, made);
  return made;
}

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `number ${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const made = new Intl.NumberFormat(LANGUAGE_TAG[locale], options);
  formatters.set(key, made);
  return made;
}

/** A sum in cents as "1 800,00 €", always with cents: officials compare columns. */
export const formatEuros = (amountCents: number, locale: Locale): string =>
  numberFormat(locale, { style: "currency", currency: "EUR" }).format(amountCents / 100);

/** On a price tag a whole sum has no cents: "15 €", "12,50 €". */
export const formatTag = (amountCents: number, locale: Locale): string =>
  formatEuros(amountCents, locale).replace(/[.,]00(?=\D*$)/, "");

/** A sum in cents as it is said, with cents only where there are any: "1", "1,50". */
export const plainEuros = (amountCents: number, locale: Locale): string =>
  numberFormat(locale, { minimumFractionDigits: amountCents % 100 === 0 ? 0 : 2 }).format(amountCents / 100);

export const formatNumber = (value: number, locale: Locale): string => numberFormat(locale, {}).format(value);

/** Basis points as a percentage: 5000 → "50 %". */
export const formatShare = (shareBp: number, locale: Locale): string =>
  numberFormat(locale, { style: "percent", maximumFractionDigits: 2 }).format(shareBp / 10_000);

/** The same of whole per cents; null where none are given. */
export const formatPercent = (percent: number | null, locale: Locale): string | null =>
  percent === null ? null : formatShare(percent * 100, locale);

/** Shares in a column, each to a tenth: 800 → "8,0 %". */
export const formatTenths = (shareBp: number, locale: Locale): string =>
  numberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
    shareBp / 10_000,
  );

const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Civil dates are read at noon UTC, so that no zone moves them to a neighbouring day. */
function instantAndZone(value: Date | string): { instant: Date; timeZone: string } {
  return typeof value === "string" && CIVIL_DATE.test(value)
    ? { instant: new Date(`${value}T12:00:00Z`), timeZone: "UTC" }
    : { instant: new Date(value), timeZone: MUNICIPALITY_ZONE };
}

/** A civil date ("2027-01-31") or an instant as "31.1.2027" (fi), "31.1.2027" (sv), "31 January 2027" (en). */
export function formatDate(value: Date | string, locale: Locale): string {
  const { instant, timeZone } = instantAndZone(value);
  const month = locale === "en" ? "long" : "numeric";
  return dateFormat(locale, { day: "numeric", month, year: "numeric", timeZone }).format(instant);
}

/** A date with its weekday and without the year: "ma 23.11." */
export function formatWeekdayDate(value: Date | string, locale: Locale): string {
  const { instant, timeZone } = instantAndZone(value);
  const month = locale === "en" ? "short" : "numeric";
  return dateFormat(locale, { weekday: "short", day: "numeric", month, timeZone }).format(instant);
}

/** A date with its weekday and its year: "ma 23.11.2026", "Mon 23 Nov 2026". */
export function formatFullDate(value: Date | string, locale: Locale): string {
  const { instant, timeZone } = instantAndZone(value);
  const month = locale === "en" ? "short" : "numeric";
  return dateFormat(locale, { weekday: "short", day: "numeric", month, year: "numeric", timeZone }).format(instant);
}

/** A day as it is said, for those who read slowly: "tiistaina 1. joulukuuta 2026". Paper lives on into the next year. */
export function formatLongDay(value: Date | string, locale: Locale): string {
  const { instant, timeZone } = instantAndZone(value);
  return dateFormat(locale, { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone }).format(
    instant,
  );
}

/** The same with the year: "to 4.2.2027". */
export function formatWeekdayYear(value: Date | string, locale: Locale): string {
  const { instant, timeZone } = instantAndZone(value);
  const month = locale === "en" ? "short" : "numeric";
  return dateFormat(locale, { weekday: "short", day: "numeric", month, year: "numeric", timeZone }).format(instant);
}

/** A day of the year: "22.11.", "22 Nov". */
export function formatDayMonth(date: string, locale: Locale): string {
  const month = locale === "en" ? "short" : "numeric";
  return dateFormat(locale, { day: "numeric", month, timeZone: "UTC" }).format(instantAndZone(date).instant);
}

/** Civil dates without the year: "ke 11.2." for one day, "1.–31.1." for a span. */
export function formatDays(startsOn: string, endsOn: string, locale: Locale): string {
  if (startsOn === endsOn) return formatWeekdayDate(startsOn, locale);
  const format = dateFormat(locale, { day: "numeric", month: locale === "en" ? "short" : "numeric", timeZone: "UTC" });
  return format.formatRange(instantAndZone(startsOn).instant, instantAndZone(endsOn).instant);
}

/** The name of a month: "tammikuu", or as short as it goes: "tammi", "jan." */
export function formatMonth(month: number, locale: Locale, length: "long" | "short" = "long"): string {
  const instant = new Date(Date.UTC(2026, month - 1, 15));
  return dateFormat(locale, { month: length, timeZone: "UTC" }).format(instant);
}

/** A time of day with its minutes: "9.00" (fi, sv), "9:00" (en). The one place where hours and minutes are joined. */
export function formatClock(time: string, locale: Locale): string {
  const [hours = "", minutes = "00"] = time.split(":");
  return `${Number(hours)}${locale === "en" ? ":" : "."}${minutes}`;
}

/** The wall time in the municipality: "15.00" (fi, sv), "15:00" (en). */
export const formatTime = (instant: Date, locale: Locale): string => formatClock(wallTimeAt(instant), locale);

const AT: Record<Locale, string> = { fi: "klo", sv: "kl.", en: "at" };

/** An instant as "31.1.2027 klo 15.00". */
export const formatDateTime = (instant: Date, locale: Locale): string =>
  `${formatDate(instant, locale)} ${AT[locale]} ${formatTime(instant, locale)}`;

/** Names sorted as a reader of the language expects: ä and ö last in Finnish. The embedded database cannot do this. */
export const byName = (locale: Locale): ((a: string, b: string) => number) =>
  new Intl.Collator(LANGUAGE_TAG[locale], { numeric: true }).compare;

const FILE_UNITS: Record<Locale, readonly [string, string, string]> = {
  fi: ["tavua", "kt", "Mt"],
  sv: ["byte", "kB", "MB"],
  en: ["bytes", "kB", "MB"],
};

/** A file's size in a unit people read: "0,4 Mt". */
export function formatFileSize(bytes: number, locale: Locale): string {
  const step = bytes < 1000 ? 0 : bytes < 100_000 ? 1 : 2;
  const value = numberFormat(locale, { maximumFractionDigits: step === 2 ? 1 : 0 }).format(bytes / 1000 ** step);
  return `${value} ${FILE_UNITS[locale][step]}`;
}
