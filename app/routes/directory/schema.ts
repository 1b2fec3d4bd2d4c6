import { pageAsked } from "#domain/shared/paging";
export const TABS = ["activities", "associations", "cooperation"] as const;
export type Tab = (typeof TABS)[number];

/** In which order the answers may stand. */
const ORDERS = ["best", "time", "name", "confirmed"] as const;
export type Order = (typeof ORDERS)[number];

const ORDERS_OF: Record<Tab, readonly Order[]> = {
  activities: ["time", "name", "confirmed"],
  associations: ["name", "confirmed"],
  cooperation: ["name", "confirmed"],
};

/** What the address of the directory asks for. */
export type DirectoryQuery = {
  tab: Tab;
  q: string;
  needs: string[];
  villages: string[];
  targetGroups: string[];
  fields: string[];
  units: string[];
  free: boolean;
  municipality: string | null;
  /** As asked for; null for the order that goes without saying. */
  sort: Order | null;
  page: number;
};

/** The orders one may choose from, the one that goes without saying first: how well an answer fits needs a question. */
export const ordersOf = ({ tab, q }: Pick<DirectoryQuery, "tab" | "q">): readonly Order[] =>
  q ? ["best", ...ORDERS_OF[tab]] : ORDERS_OF[tab];

/** The order the answers stand in. What is not among the orders of the list is not asked for. */
export function orderOf(query: Pick<DirectoryQuery, "tab" | "q" | "sort">): Order {
  const orders = ordersOf(query);
  return orders.find((order) => order === query.sort) ?? orders[0] ?? "name";
}

const MAX_WORDS = 200;

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((known) => known === value) ?? null;

/** Reads an address leniently: what it does not understand it leaves out. */
export function readQuery(params: URLSearchParams): DirectoryQuery {
  const all = (name: string): string[] => [...new Set(params.getAll(name))].filter(Boolean).slice(0, 30);
  return {
    tab: oneOf(TABS, params.get("tab")) ?? "activities",
    q: (params.get("q") ?? "").slice(0, MAX_WORDS).trim(),
    needs: all("need"),
    villages: all("village"),
    targetGroups: all("for"),
    fields: all("field"),
    units: all("unit"),
    free: params.get("free") === "yes",
    municipality: /^\d{3}$/.exec(params.get("municipality") ?? "")?.[0] ?? null,
    sort: oneOf(ORDERS, params.get("sort")),
    page: pageAsked(params),
  };
}

/** The order, where it is another than goes without saying. */
const orderPairs = (query: DirectoryQuery): [string, string][] =>
  orderOf(query) === ordersOf(query)[0] ? [] : [["sort", orderOf(query)]];

/** The parts of the address, as they are written there; the page is said apart. */
export const queryPairs = (query: DirectoryQuery): [string, string][] => [
  ...(query.tab === "activities" ? [] : [["tab", query.tab] as [string, string]]),
  ...(query.q ? [["q", query.q] as [string, string]] : []),
  ...(query.municipality ? [["municipality", query.municipality] as [string, string]] : []),
  ...filterPairs(query),
  ...orderPairs(query),
];

export const filterPairs = (query: DirectoryQuery): [string, string][] => [
  ...query.needs.map((code): [string, string] => ["need", code]),
  ...query.villages.map((name): [string, string] => ["village", name]),
  ...query.targetGroups.map((code): [string, string] => ["for", code]),
  ...query.fields.map((code): [string, string] => ["field", code]),
  ...query.units.map((code): [string, string] => ["unit", code]),
  ...(query.free ? [["free", "yes"] as [string, string]] : []),
];

/** Nothing is asked yet: neither in words nor by a choice. */
export const isDoorway = (query: DirectoryQuery): boolean => queryPairs(query).length === 0 && query.page === 1;

export const hrefWith = (pairs: readonly [string, string][]): string =>
  pairs.length > 0 ? `/directory?${new URLSearchParams([...pairs]).toString()}` : "/directory";

/** The same question with some of it changed; the first page again unless another is asked for. */
export const hrefOf = (query: DirectoryQuery, change: Partial<DirectoryQuery>): string => {
  const next = { ...query, page: 1, ...change };
  return hrefWith([...queryPairs(next), ...(next.page > 1 ? [["page", String(next.page)] as [string, string]] : [])]);
};
