import { FACILITIES, type Facility } from "#domain/premises/facilities";
import type { BookingTime } from "#domain/premises/booking-time";
import { pageAsked } from "#domain/shared/paging";
import { parsePlainDate } from "#domain/shared/plain-date";
import { parseTimeOfDay } from "#domain/shared/time-of-day";

export const SORTS = ["name", "capacity", "village", "price"] as const;
export type Sort = (typeof SORTS)[number];

/** How many should fit; a place whose size nobody has told is left out when a size is asked for. */
export const SIZES = [10, 20, 50, 100, 200] as const;

/** What the address of the list asks for. */
export type PremisesQuery = {
  villages: string[];
  facilities: Facility[];
  size: number | null;
  free: boolean;
  municipality: string | null;
  /** As typed, so that a half-written time comes back. */
  on: string;
  from: string;
  to: string;
  sort: Sort;
  page: number;
};

/** Reads an address leniently: what it does not understand it leaves out. */
export function readQuery(params: URLSearchParams): PremisesQuery {
  const all = (name: string): string[] => [...new Set(params.getAll(name))].filter(Boolean).slice(0, 30);
  const typed = (name: string): string => (params.get(name) ?? "").trim().slice(0, 20);
  return {
    villages: all("village"),
    facilities: FACILITIES.filter((code) => all("has").includes(code)),
    size: SIZES.find((size) => String(size) === params.get("size")) ?? null,
    free: params.get("free") === "yes",
    municipality: /^\d{3}$/.exec(params.get("municipality") ?? "")?.[0] ?? null,
    ...{ on: typed("on"), from: typed("from"), to: typed("to") },
    sort: SORTS.find((known) => known === params.get("sort")) ?? "name",
    page: pageAsked(params),
  };
}

/** The time one wants a place to be free at; null when it is not told whole. */
export function timeAsked({ on, from, to }: PremisesQuery): BookingTime | null {
  const [day, opensAt, closesAt] = [parsePlainDate(on), parseTimeOfDay(from), parseTimeOfDay(to)];
  if (!day.ok || !opensAt.ok || !closesAt.ok || opensAt.value === closesAt.value) return null;
  const { value: startsOn } = day;
  return {
    repeats: "once",
    startsOn,
    endsOn: startsOn,
    opensAt: opensAt.value,
    closesAt: closesAt.value,
    except: [],
  };
}

export const isTimeHalfAsked = (query: PremisesQuery): boolean =>
  timeAsked(query) === null && [query.on, query.from, query.to].some((typed) => typed !== "");

type Pair = [name: string, value: string];

/** What narrows the list, each as it stands in the address. */
export const filterPairs = (query: PremisesQuery): Pair[] => [
  ...query.villages.map((name): Pair => ["village", name]),
  ...query.facilities.map((code): Pair => ["has", code]),
  ...(query.size === null ? [] : [["size", String(query.size)] as Pair]),
  ...(query.free ? [["free", "yes"] as Pair] : []),
];

const otherPairs = ({ municipality, on, from, to, sort }: PremisesQuery): Pair[] =>
  (
    [
      ["municipality", municipality ?? ""],
      ["on", on],
      ["from", from],
      ["to", to],
      ["sort", sort === "name" ? "" : sort],
    ] as Pair[]
  ).filter(([, value]) => value !== "");

export const hrefWith = (pairs: readonly Pair[]): string =>
  pairs.length > 0 ? `/premises?${new URLSearchParams([...pairs]).toString()}` : "/premises";

/** The same question with some of it changed; the first page again unless another is asked for. */
export function hrefOf(query: PremisesQuery, change: Partial<PremisesQuery>): string {
  const next = { ...query, page: 1, ...change };
  const page: Pair[] = next.page > 1 ? [["page", String(next.page)]] : [];
  return hrefWith([...otherPairs(next), ...filterPairs(next), ...page]);
}

/** The same question without one of its conditions. */
export const hrefWithout = (query: PremisesQuery, [name, value]: Pair): string =>
  hrefWith([
    ...otherPairs(query),
    ...filterPairs(query).filter(([otherName, otherValue]) => otherName !== name || otherValue !== value),
  ]);
