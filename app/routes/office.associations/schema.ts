import { ARCHIVE_REASONS, type ArchiveReason } from "#domain/associations/archive-reasons";
import { ASSOCIATION_STATUSES, type AssociationStatus } from "#domain/associations/association-lifecycle";
import { pageAsked } from "#domain/shared/paging";

export const SORTS = ["name", "status", "confirmed", "activities"] as const;
/** Records that need help, whatever state they are in. */
export const SHOWS = ["stale", "imported", "silent", "joining", "nobody"] as const;
export type Show = (typeof SHOWS)[number];

export type Sort = (typeof SORTS)[number];

/** What the address of the list asks for. */
export type ListQuery = {
  q: string;
  status: AssociationStatus | null;
  show: Show | null;
  /** Why it was archived; asks for the archived alone. */
  reason: ArchiveReason | null;
  sort: Sort;
  isDescending: boolean;
  page: number;
};

/** A draft is its writers' own: the office has no such state to ask for. */
export const FILED_STATUSES = ASSOCIATION_STATUSES.filter((status) => status !== "draft");

/** Reads an address leniently: what it does not understand it leaves out. A minus before the column sorts it downwards. */
export function readListQuery(params: URLSearchParams): ListQuery {
  const sort = params.get("sort") ?? "";
  return {
    q: (params.get("q") ?? "").trim().slice(0, 100),
    status: FILED_STATUSES.find((known) => known === params.get("status")) ?? null,
    show: SHOWS.find((known) => known === params.get("show")) ?? null,
    reason: ARCHIVE_REASONS.find((known) => known === params.get("reason")) ?? null,
    sort: SORTS.find((known) => known === sort.replace(/^-/, "")) ?? "name",
    isDescending: sort.startsWith("-"),
    page: pageAsked(params),
  };
}

export function hrefOf(query: ListQuery, change: Partial<ListQuery>): string {
  const { q, status, show, reason, sort, isDescending, page } = { ...query, page: 1, ...change };
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (status) params.set("status", status);
  if (show) params.set("show", show);
  if (reason) params.set("reason", reason);
  if (sort !== "name" || isDescending) params.set("sort", `${isDescending ? "-" : ""}${sort}`);
  if (page > 1) params.set("page", String(page));
  const text = params.toString();
  return text ? `/office/associations?${text}` : "/office/associations";
}
