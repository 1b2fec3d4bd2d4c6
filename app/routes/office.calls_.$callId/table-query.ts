import { pageAsked } from "#domain/shared/paging";
import { APPLICATION_STATUSES, type ApplicationStatus } from "#domain/grants/application-lifecycle";

export const SORTABLE = [
  ...(["caseNumber", "applicant", "filedAt", "requested", "lastYear"] as const),
  ...(["proposed", "awarded", "status"] as const),
] as const;
export type SortKey = (typeof SORTABLE)[number];

/** How the table is to be shown, as the address says it: `?state=submitted&q=kulkijat&sort=-requested&page=2`. */
export type TableQuery = {
  state: ApplicationStatus | null;
  q: string;
  sort: { key: SortKey; desc: boolean };
  page: number;
};

export function readTableQuery(search: URLSearchParams): TableQuery {
  const asked = search.get("sort") ?? "";
  const key = SORTABLE.find((name) => name === asked.replace(/^-/, "")) ?? "caseNumber";
  return {
    state: APPLICATION_STATUSES.find((status) => status === search.get("state")) ?? null,
    q: (search.get("q") ?? "").trim().slice(0, 100),
    sort: { key, desc: asked.startsWith("-") },
    page: pageAsked(search),
  };
}

/** The address of the same table shown otherwise: from its first page on, unless a page is asked for. */
export function tableHref(callId: string, query: TableQuery, changes: Partial<TableQuery> = {}): string {
  const { state, q, sort, page } = { ...query, page: 1, ...changes };
  const search = new URLSearchParams();
  if (state) search.set("state", state);
  if (q) search.set("q", q);
  if (sort.key !== "caseNumber" || sort.desc) search.set("sort", `${sort.desc ? "-" : ""}${sort.key}`);
  if (page > 1) search.set("page", String(page));
  const text = search.toString();
  return `/office/calls/${callId}${text ? `?${text}` : ""}`;
}
