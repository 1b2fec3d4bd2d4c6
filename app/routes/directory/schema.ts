export const TABS = ["activities", "associations", "cooperation"] as const;
export type Tab = (typeof TABS)[number];

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
  page: number;
};

const MAX_WORDS = 200;

const oneOf = <Value extends string>(values: readonly Value[], value: string | null): Value | null =>
  values.find((known) => known === value) ?? null;

/** Reads an address leniently: what it does not understand it leaves out. */
export function readQuery(params: URLSearchParams): DirectoryQuery {
  const all = (name: string): string[] => [...new Set(params.getAll(name))].filter(Boolean).slice(0, 30);
  const page = Number(params.get("page"));
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
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

/** The parts of the address that repeat, as they are written there. */
export const queryPairs = (query: DirectoryQuery): [string, string][] => [
  ...(query.tab === "activities" ? [] : [["tab", query.tab] as [string, string]]),
  ...(query.q ? [["q", query.q] as [string, string]] : []),
  ...(query.municipality ? [["municipality", query.municipality] as [string, string]] : []),
  ...filterPairs(query),
];

export const filterPairs = (query: DirectoryQuery): [string, string][] => [
  ...query.needs.map((code): [string, string] => ["need", code]),
  ...query.villages.map((name): [string, string] => ["village", name]),
  ...query.targetGroups.map((code): [string, string] => ["for", code]),
  ...query.fields.map((code): [string, string] => ["field", code]),
  ...query.units.map((code): [string, string] => ["unit", code]),
  ...(query.free ? [["free", "yes"] as [string, string]] : []),
];

export const hrefWith = (pairs: readonly [string, string][]): string =>
  pairs.length > 0 ? `/directory?${new URLSearchParams([...pairs]).toString()}` : "/directory";

/** The same question with some of it changed; the first page again unless another is asked for. */
export const hrefOf = (query: DirectoryQuery, change: Partial<DirectoryQuery>): string => {
  const next = { ...query, page: 1, ...change };
  return hrefWith([...queryPairs(next), ...(next.page > 1 ? [["page", String(next.page)] as [string, string]] : [])]);
};
