import { pageAsked } from "#domain/shared/paging";
/** The questions that narrow the tasks, by their names in the address. */
export const FACETS = ["kind", "time", "rhythm", "village", "for", "language", "ease"] as const;
export type FacetName = (typeof FACETS)[number];

export const SORTS = ["time", "name"] as const;
export type Sort = (typeof SORTS)[number];

/** What the address of the volunteer tasks asks for. */
export type TaskQuery = { q: string; chosen: Record<FacetName, string[]>; sort: Sort; page: number };

const MAX_WORDS = 200;
const MAX_CHOSEN = 30;

/** Reads an address leniently: what it does not understand it leaves out. */
export function readTaskQuery(params: URLSearchParams): TaskQuery {
  const all = (name: FacetName) => [...new Set(params.getAll(name))].filter(Boolean).slice(0, MAX_CHOSEN);
  return {
    q: (params.get("q") ?? "").slice(0, MAX_WORDS).trim(),
    chosen: {
      kind: all("kind"),
      time: all("time"),
      rhythm: all("rhythm"),
      village: all("village"),
      for: all("for"),
      language: all("language"),
      ease: all("ease"),
    },
    sort: SORTS.find((sort) => sort === params.get("sort")) ?? "time",
    page: pageAsked(params),
  };
}

export const chosenPairs = ({ chosen }: TaskQuery): [FacetName, string][] =>
  FACETS.flatMap((name) => chosen[name].map((value): [FacetName, string] => [name, value]));

/** The parts of the address, as they are written there; the page is said apart. */
export const taskPairs = (query: TaskQuery): [string, string][] => [
  ...(query.q ? [["q", query.q] as [string, string]] : []),
  ...chosenPairs(query),
  ...(query.sort === "time" ? [] : [["sort", query.sort] as [string, string]]),
];

export const hrefWith = (pairs: readonly [string, string][]): string =>
  pairs.length > 0 ? `/volunteer?${new URLSearchParams([...pairs]).toString()}` : "/volunteer";

/** The same question with some of it changed; the first page again unless another is asked for. */
export function taskHref(query: TaskQuery, change: Partial<TaskQuery>): string {
  const next = { ...query, page: 1, ...change };
  return hrefWith([...taskPairs(next), ...(next.page > 1 ? [["page", String(next.page)] as [string, string]] : [])]);
}
