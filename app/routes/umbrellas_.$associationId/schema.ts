import { pageAsked } from "#domain/shared/paging";
/** What the address of the list of members asks for. */
export type MembersQuery = { q: string; field: string; area: string; isWhole: boolean; page: number };

const given = (params: URLSearchParams, name: string): string => (params.get(name) ?? "").trim().slice(0, 100);

/** Reads an address leniently: what it does not understand it leaves out. */
export function readMembersQuery(params: URLSearchParams): MembersQuery {
  return {
    q: given(params, "q"),
    field: given(params, "field"),
    area: given(params, "area"),
    isWhole: params.get("all") === "1",
    page: pageAsked(params),
  };
}

export function hrefOf(id: string, query: MembersQuery, change: Partial<MembersQuery> = {}): string {
  const { q, field, area, isWhole, page } = { ...query, page: 1, ...change };
  const asked = { q, field, area, all: isWhole ? "1" : "", page: page > 1 ? String(page) : "" };
  const params = new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ""));
  return params.size > 0 ? `/umbrellas/${id}?${params.toString()}` : `/umbrellas/${id}`;
}
