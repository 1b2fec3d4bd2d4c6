import { pageAsked } from "#domain/shared/paging";

export const STATES = ["edited", "added", "retired", "founding"] as const;
export type ConceptState = (typeof STATES)[number];

/** What the address of the list asks for. */
export type ConceptQuery = { q: string; state: ConceptState | null; page: number };

/** Reads an address leniently: what it does not understand it leaves out. */
export const readConceptQuery = (params: URLSearchParams): ConceptQuery => ({
  q: (params.get("q") ?? "").trim().slice(0, 300),
  state: STATES.find((state) => state === params.get("state")) ?? null,
  page: pageAsked(params),
});

export function hrefOf(query: ConceptQuery, change: Partial<ConceptQuery>): string {
  const { q, state, page } = { ...query, page: 1, ...change };
  const params = new URLSearchParams();
  if (q) params.set("q", q);
  if (state) params.set("state", state);
  if (page > 1) params.set("page", String(page));
  const text = params.toString();
  return `/office/thesaurus${text ? `?${text}` : ""}`;
}
