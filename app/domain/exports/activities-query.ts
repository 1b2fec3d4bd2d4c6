import type { Chosen } from "#domain/search/narrow";

/** What the open API of activities is asked: words, choices by facet as they were written, and which part of the answer. */
export type ActivitiesQuery = { q: string; chosen: Chosen; limit: number; from: number };

/** The parameters that narrow, as they are called in the address and in the answer. */
export const API_FACETS = [
  ...["need", "village", "municipality", "targetGroup", "category", "cost", "language", "accessibility", "remote"],
  ...["day", "time", "registration", "referral", "confirmed"],
] as const;

const LONGEST = 200;
const MOST = 100;
const USUAL = 20;
const MOST_VALUES = 50;

/** A cursor is the place to go on from; what is none is a mistake of the asker. */
const placeOf = (cursor: string | null): number | null => {
  if (cursor === null || cursor === "") return 0;
  return /^\d{1,6}$/.test(cursor) ? Number(cursor) : null;
};

const limitOf = (limit: string | null): number | null => {
  if (limit === null || limit === "") return USUAL;
  const count = Number(limit);
  return Number.isInteger(count) && count >= 1 && count <= MOST ? count : null;
};

const valuesOf = (params: URLSearchParams, name: string): string[] =>
  [...new Set(params.getAll(name).filter(Boolean))].slice(0, MOST_VALUES);

/**
 * Reads the question of an address: repeated parameters are either-or within a facet, all facets must fit.
 * @returns the question, or the names of the parameters that could not be read.
 */
export function readActivitiesQuery(params: URLSearchParams): ActivitiesQuery | { unread: string[] } {
  const [from, limit] = [placeOf(params.get("cursor")), limitOf(params.get("limit"))];
  if (from === null || limit === null)
    return { unread: [...(from === null ? ["cursor"] : []), ...(limit === null ? ["limit"] : [])] };
  const chosen = Object.fromEntries(API_FACETS.map((name) => [name, valuesOf(params, name)]));
  return { q: (params.get("q") ?? "").slice(0, LONGEST).trim(), chosen, limit, from };
}
