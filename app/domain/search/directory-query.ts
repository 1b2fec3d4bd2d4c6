import { pageAsked } from "#domain/shared/paging";

export const TABS = ["activities", "associations", "cooperation"] as const;
export type Tab = (typeof TABS)[number];

/** Where the same questions are asked: at the public directory, and at the desk of those who lead clients on. */
export type At = "/directory" | "/office/desk";

/** In which order the answers may stand. */
const ORDERS = ["best", "time", "near", "name", "confirmed"] as const;
export type Order = (typeof ORDERS)[number];

const ORDERS_OF: Record<Tab, readonly Order[]> = {
  activities: ["time", "name", "confirmed"],
  associations: ["name", "confirmed"],
  cooperation: ["name", "confirmed"],
};

/**
 * The questions that narrow what is found, in the order in which they are asked: by their names in the address, and by
 * what the search calls them.
 */
export const FACETS = {
  need: "need",
  village: "village",
  for: "targetGroup",
  kind: "category",
  price: "cost",
  day: "day",
  time: "time",
  language: "language",
  access: "accessibility",
  remote: "remote",
  joining: "registration",
  referral: "referral",
  confirmed: "confirmed",
  wheelchair: "wheelchair",
  hearing: "hearing",
  memory: "memory",
  field: "field",
  unit: "unit",
} as const;
export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as FacetName[];

/** What a counsellor says of a client with one press, each a question of its own: who needs two things needs both. */
export const CLIENT_FACETS = ["wheelchair", "hearing", "memory"] as const satisfies readonly FacetName[];

export const isOfClient = (name: FacetName): boolean => CLIENT_FACETS.some((own) => own === name);

/** The name in the address of what the search calls a facet. */
export const nameOfFacet = (facet: string): FacetName | undefined => FACET_NAMES.find((name) => FACETS[name] === facet);

/** Which questions narrow what. */
export const FACETS_OF: Record<Tab, readonly FacetName[]> = {
  activities: FACET_NAMES.filter((name) => name !== "field" && name !== "unit"),
  associations: ["village", "field", "language"],
  cooperation: ["unit"],
};

export type Chosen = Record<FacetName, string[]>;

/** What the address of the directory asks for. */
export type DirectoryQuery = {
  at: At;
  tab: Tab;
  q: string;
  chosen: Chosen;
  /** By its code, or its name where it is none of the installation's. */
  municipality: string | null;
  /** As asked for; null for the order that goes without saying. */
  sort: Order | null;
  /** The village a client comes from: "593-Naarajärvi"; asked only at the desk. */
  from: string | null;
  page: number;
};

/** The choices of an address, or none. */
const chosenBy = (values: (name: FacetName) => string[]): Chosen => ({
  need: values("need"),
  village: values("village"),
  for: values("for"),
  kind: values("kind"),
  price: values("price"),
  day: values("day"),
  time: values("time"),
  language: values("language"),
  access: values("access"),
  remote: values("remote"),
  joining: values("joining"),
  referral: values("referral"),
  confirmed: values("confirmed"),
  wheelchair: values("wheelchair"),
  hearing: values("hearing"),
  memory: values("memory"),
  field: values("field"),
  unit: values("unit"),
});

export const NOTHING_CHOSEN = chosenBy(() => []);

/** The orders one may choose from, the one that goes without saying first: how well an answer fits needs a question. */
export function ordersOf({ at, tab, q, from }: Pick<DirectoryQuery, "at" | "tab" | "q" | "from">): readonly Order[] {
  const orders: readonly Order[] =
    at === "/office/desk" ? ["time", ...(from ? (["near"] as const) : [])] : ORDERS_OF[tab];
  return q ? ["best", ...orders] : orders;
}

/** The order the answers stand in. What is not among the orders of the list is not asked for. */
export function orderOf(query: Pick<DirectoryQuery, "at" | "tab" | "q" | "from" | "sort">): Order {
  const orders = ordersOf(query);
  return orders.find((order) => order === query.sort) ?? orders[0] ?? "name";
}

/** How many answers a page has: a card says much more than a row. */
export const pageSizeOf = ({ at }: Pick<DirectoryQuery, "at">): number => (at === "/office/desk" ? 10 : 20);

const MAX_WORDS = 200;
const LONGEST_NAME = 60;
const VILLAGE = /^\d{3}-.{1,120}$/;

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((known) => known === value) ?? null;

const MAX_CHOSEN = 30;

/** `free=yes` is how links said it before there was anything to choose but that. */
function readChosen(params: URLSearchParams): Chosen {
  const all = (name: string): string[] => [...new Set(params.getAll(name))].filter(Boolean).slice(0, MAX_CHOSEN);
  const chosen = chosenBy(all);
  return params.get("free") === "yes" && chosen.price.length === 0 ? { ...chosen, price: ["free"] } : chosen;
}

/** Reads an address leniently: what it does not understand it leaves out. */
export function readQuery(params: URLSearchParams, at: At = "/directory"): DirectoryQuery {
  const isDesk = at === "/office/desk";
  return {
    at,
    tab: isDesk ? "activities" : (oneOf(TABS, params.get("tab")) ?? "activities"),
    q: (params.get("q") ?? "").slice(0, MAX_WORDS).trim(),
    chosen: readChosen(params),
    municipality: (params.get("municipality") ?? "").slice(0, LONGEST_NAME).trim() || null,
    sort: oneOf(ORDERS, params.get("sort")),
    from: isDesk ? (VILLAGE.exec(params.get("from") ?? "")?.[0] ?? null) : null,
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
  ...(query.from ? [["from", query.from] as [string, string]] : []),
  ...orderPairs(query),
];

export const filterPairs = ({ chosen }: Pick<DirectoryQuery, "chosen">): [FacetName, string][] =>
  FACET_NAMES.flatMap((name) => chosen[name].map((value): [FacetName, string] => [name, value]));

/** The choices of an address as the search narrows by them. */
export const narrowedBy = ({ tab, chosen, municipality }: DirectoryQuery): Record<string, string[]> => ({
  ...Object.fromEntries(FACETS_OF[tab].map((name): [string, string[]] => [FACETS[name], chosen[name]])),
  municipality: municipality === null ? [] : [municipality],
});

/** Activities are looked for, in words or by a choice. */
export const isAsked = ({ tab, q, chosen }: DirectoryQuery): boolean =>
  tab === "activities" && (q !== "" || filterPairs({ chosen }).length > 0);

/** Nothing is asked yet: neither in words nor by a choice. Where a client comes from asks for nothing by itself. */
export const isDoorway = (query: DirectoryQuery): boolean =>
  queryPairs({ ...query, from: null }).length === 0 && query.page === 1;

export const hrefWith = (at: At, pairs: readonly [string, string][]): string =>
  pairs.length > 0 ? `${at}?${new URLSearchParams([...pairs]).toString()}` : at;

/** The same question with some of it changed; the first page again unless another is asked for. */
export const hrefOf = (query: DirectoryQuery, change: Partial<DirectoryQuery>): string => {
  const next = { ...query, page: 1, ...change };
  return hrefWith(next.at, [
    ...queryPairs(next),
    ...(next.page > 1 ? [["page", String(next.page)] as [string, string]] : []),
  ]);
};
