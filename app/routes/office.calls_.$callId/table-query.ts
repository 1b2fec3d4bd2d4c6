import { APPLICATION_STATUSES, type ApplicationStatus } from "#domain/grants/application-lifecycle";

export const SORTABLE = ["caseNumber", "applicant", "filedAt", "requested", "lastYear", "proposed", "status"] as const;
export type SortKey = (typeof SORTABLE)[number];

/** How the table is to be shown, as the address says it: `?state=submitted&q=kulkijat&sort=-requested`. */
export type TableQuery = { state: ApplicationStatus | null; q: string; sort: { key: SortKey; desc: boolean } };

export function readTableQuery(search: URLSearchParams): TableQuery {
  const asked = search.get("sort") ?? "";
  const key = SORTABLE.find((name) => name === asked.replace(/^-/, "")) ?? "caseNumber";
  return {
    state: APPLICATION_STATUSES.find((status) => status === search.get("state")) ?? null,
    q: (search.get("q") ?? "").trim().slice(0, 100),
    sort: { key, desc: asked.startsWith("-") },
  };
}

/** The address of the same table shown otherwise. */
export function tableHref(callId: string, query: TableQuery, changes: Partial<TableQuery> = {}): string {
  const { state, q, sort } = { ...query, ...changes };
  const search = new URLSearchParams();
  if (state) search.set("state", state);
  if (q) search.set("q", q);
  if (sort.key !== "caseNumber" || sort.desc) search.set("sort", `${sort.desc ? "-" : ""}${sort.key}`);
  const text = search.toString();
  return `/office/calls/${callId}${text ? `?${text}` : ""}`;
}
