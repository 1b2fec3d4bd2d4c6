import { LISTING_STATUSES, type ListingStatus } from "#domain/associations/listing-lifecycle";
import { pageAsked } from "#domain/shared/paging";

export const SORTS = ["name", "village", "capacity", "status", "waiting", "coming"] as const;
export type Sort = (typeof SORTS)[number];

/** A place is never unlisted: nobody has to confirm it by a day. */
export const STATUSES = LISTING_STATUSES.filter((status) => status !== "unlisted");

/** What the address of the list asks for. */
export type ListQuery = { q: string; status: ListingStatus | null; sort: Sort; isDescending: boolean; page: number };

/** Reads an address leniently: what it does not understand it leaves out. A minus before the column sorts it downwards. */
export function readListQuery(params: URLSearchParams): ListQuery {
  const sort = params.get("sort") ?? "";
  return {
    q: (params.get("q") ?? "").trim().slice(0, 100),
    status: STATUSES.find((known) => known === params.get("status")) ?? null,
    sort: SORTS.find((known) => known === sort.replace(/^-/, "")) ?? "name",
    isDescending: sort.startsWith("-"),
    page: pageAsked(params),
  };
}

export function hrefOf(query: ListQuery, change: Partial<ListQuery>): string {
  const { q, status, sort, isDescending, page } = { ...query, page: 1, ...change };
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (status) params.set("status", status);
  if (sort !== "name" || isDescending) params.set("sort", `${isDescending ? "-" : ""}${sort}`);
  if (page > 1) params.set("page", String(page));
  const text = params.toString();
  return text ? `/office/premises?${text}` : "/office/premises";
}
