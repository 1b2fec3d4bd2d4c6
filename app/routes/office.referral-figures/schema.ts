import { readPeriod } from "#domain/referrals/figures-period";
import type { PlainDate } from "#domain/shared/plain-date";

/** The columns of every table, in their order. */
export const COLUMNS = [
  "all",
  "asked",
  "answered",
  "share",
  "arrived",
  "stayedAway",
  "full",
  "declined",
  "open",
  "other",
] as const;
export const SORTS = ["name", ...COLUMNS] as const;
export type SortBy = (typeof SORTS)[number];

/** Which figures are asked for, and how the rows of all tables stand: the most first, names from A. */
export type FiguresQuery = { period: string; municipality: string | null; sort: SortBy; isTurned: boolean };

const USUAL = { period: "12", sort: "all" } as const;

export function readFiguresQuery(params: URLSearchParams, today: PlainDate): FiguresQuery {
  return {
    period: readPeriod(params.get("period"), today),
    municipality: params.get("municipality"),
    sort: SORTS.find((sort) => sort === params.get("sort")) ?? USUAL.sort,
    isTurned: params.get("order") === "turned",
  };
}

/** The same page with some of it changed; only what differs from the usual is said. */
export function hrefOf(query: FiguresQuery, change: Partial<FiguresQuery>, path = "/office/referral-figures"): string {
  const { period, municipality, sort, isTurned } = { ...query, ...change };
  const said = Object.entries({
    period: period === USUAL.period ? null : period,
    municipality,
    sort: sort === USUAL.sort ? null : sort,
    order: isTurned ? "turned" : null,
  });
  const params = new URLSearchParams(said.flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
  return params.size > 0 ? `${path}?${params.toString()}` : path;
}
