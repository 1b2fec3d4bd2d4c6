import { pageAsked } from "#domain/shared/paging";

/** How much of the list is shown: everything or only what is not ready, those of a name, and which page of them. */
export type ListQuery = { unfinished: boolean; q: string; page: number; round: number | undefined };

export const readListQuery = (search: URLSearchParams, round: number | undefined): ListQuery => ({
  unfinished: search.get("show") === "unfinished",
  q: (search.get("q") ?? "").trim().slice(0, 100),
  page: pageAsked(search),
  round,
});

/** The address of the same list shown otherwise: from its first page on, unless a page is asked for. */
export function listHref(callId: string, query: ListQuery, changes: Partial<ListQuery> = {}): string {
  const { unfinished, q, page, round } = { ...query, page: 1, ...changes };
  const search = new URLSearchParams();
  if (round !== undefined) search.set("round", String(round));
  if (unfinished) search.set("show", "unfinished");
  if (q) search.set("q", q);
  if (page > 1) search.set("page", String(page));
  const text = search.toString();
  return `/office/calls/${callId}/proposal${text ? `?${text}` : ""}`;
}
