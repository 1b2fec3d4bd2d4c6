import { z } from "zod";
import { MEMBER_STATES, type MemberState } from "#domain/associations/umbrella-member";
import { choice, text } from "#domain/shared/fields";
import { pageAsked } from "#domain/shared/paging";

export const SORTS = ["state", "name", "confirmed", "activities"] as const;
export type Sort = (typeof SORTS)[number];

export const RIGHTS_GIVEN = ["yes", "no"] as const;
export type RightGiven = (typeof RIGHTS_GIVEN)[number];

/** What the address of the list asks for. */
export type MemberQuery = {
  q: string;
  state: MemberState | null;
  right: RightGiven | null;
  sort: Sort;
  isDescending: boolean;
  page: number;
};

/** Reads an address leniently: what it does not understand it leaves out. What needs help comes first. */
export function readMemberQuery(params: URLSearchParams): MemberQuery {
  const sort = params.get("sort") ?? "";
  return {
    q: (params.get("q") ?? "").trim().slice(0, 100),
    state: MEMBER_STATES.find((known) => known === params.get("state")) ?? null,
    right: RIGHTS_GIVEN.find((known) => known === params.get("right")) ?? null,
    sort: SORTS.find((known) => known === sort.replace(/^-/, "")) ?? "state",
    isDescending: sort.startsWith("-"),
    page: pageAsked(params),
  };
}

export const sortText = ({ sort, isDescending }: MemberQuery): string =>
  sort === "state" && !isDescending ? "" : `${isDescending ? "-" : ""}${sort}`;

export function hrefOf(umbrellaId: string, query: MemberQuery, change: Partial<MemberQuery> = {}): string {
  const asked = { ...query, page: 1, ...change };
  const given = {
    q: asked.q,
    state: asked.state ?? "",
    right: asked.right ?? "",
    sort: sortText(asked),
    page: asked.page > 1 ? String(asked.page) : "",
  };
  const params = new URLSearchParams(Object.entries(given).filter(([, value]) => value !== ""));
  const here = `/my/associations/${umbrellaId}/umbrella`;
  return params.size > 0 ? `${here}?${params.toString()}` : here;
}

/** The button of a row. */
export const remindSchema = z.object({ intent: choice(["remind"]), memberId: text({ max: 24 }) });
