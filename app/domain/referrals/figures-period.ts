import { addMonths, dateOf, monthOf, partsOf, plainDate, type PlainDate } from "#domain/shared/plain-date";

/** Months from one to another, both included: "2026-09" to "2026-11". */
export type Months = { from: string; to: string };

/** The months that figures may be asked for: the last three or twelve, the present one among them, or a calendar year. */
const LATEST = ["3", "12"] as const;

/** What may be chosen on a day, as an address says it; the present year comes before the last. */
export function periodsAt(today: PlainDate): string[] {
  const { year } = partsOf(today);
  return [...LATEST, String(year), String(year - 1)];
}

/** The period that an address asks for; twelve months where it asks for none that may be chosen. */
export const readPeriod = (asked: string | null, today: PlainDate): string =>
  periodsAt(today).find((period) => period === asked) ?? "12";

export const isYear = (period: string): boolean => period.length === 4;

export const monthsOfYear = (year: number | string): Months => ({ from: `${year}-01`, to: `${year}-12` });

/** @param period one of those that may be chosen */
export function monthsOf(period: string, today: PlainDate): Months {
  if (isYear(period)) return monthsOfYear(period);
  const { year, month } = partsOf(today);
  return { from: monthOf(addMonths(dateOf(year, month, 1), 1 - Number(period))), to: monthOf(today) };
}

/** The first day of the months, and the first after them. */
export function daysOfMonths({ from, to }: Months): { start: PlainDate; end: PlainDate } {
  return { start: plainDate(`${from}-01`), end: addMonths(plainDate(`${to}-01`), 1) };
}
