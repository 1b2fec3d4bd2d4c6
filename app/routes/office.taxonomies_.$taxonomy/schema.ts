import { pageAsked } from "#domain/shared/paging";
export const STATES = ["offered", "retired", "merged"] as const;
export type TermState = (typeof STATES)[number];

export const SORTS = ["name", "records"] as const;
export type Sort = (typeof SORTS)[number];

/** What the address of a list asks for. */
export type TermQuery = { q: string; state: TermState | null; sort: Sort; isDescending: boolean; page: number };

/** Reads an address leniently: what it does not understand it leaves out. A minus before the column sorts it downwards. */
export function readTermQuery(params: URLSearchParams): TermQuery {
  const sort = params.get("sort") ?? "";
  return {
    q: (params.get("q") ?? "").trim().slice(0, 100),
    state: STATES.find((state) => state === params.get("state")) ?? null,
    sort: SORTS.find((known) => known === sort.replace(/^-/, "")) ?? "name",
    isDescending: sort.startsWith("-"),
    page: pageAsked(params),
  };
}

export function hrefOf(taxonomy: string, query: TermQuery, change: Partial<TermQuery>): string {
  const { q, state, sort, isDescending, page } = { ...query, page: 1, ...change };
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (state) params.set("state", state);
  if (sort !== "name" || isDescending) params.set("sort", `${isDescending ? "-" : ""}${sort}`);
  if (page > 1) params.set("page", String(page));
  const text = params.toString();
  return `/office/taxonomies/${taxonomy}${text ? `?${text}` : ""}`;
}
