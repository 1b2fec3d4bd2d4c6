import { RECORD_KINDS, type RecordKind } from "#domain/records/record-fields";
import { pageAsked } from "#domain/shared/paging";

/** What the address of the list asks for. */
export type ChangesQuery = {
  kind: RecordKind | null;
  by: string;
  page: number;
  /** The whole page is about to be marked as seen. */
  isMarking: boolean;
};

/** Reads an address leniently: what it does not understand it leaves out. */
export function readChangesQuery(params: URLSearchParams): ChangesQuery {
  return {
    kind: RECORD_KINDS.find((known) => known === params.get("kind")) ?? null,
    by: (params.get("by") ?? "").trim().slice(0, 100),
    page: pageAsked(params),
    isMarking: params.get("mark") === "page",
  };
}

export function hrefOf(query: ChangesQuery, change: Partial<ChangesQuery>): string {
  const { kind, by, page, isMarking } = { ...query, page: 1, isMarking: false, ...change };
  const params = new URLSearchParams();
  if (kind) params.set("kind", kind);
  if (by) params.set("by", by);
  if (page > 1) params.set("page", String(page));
  if (isMarking) params.set("mark", "page");
  const text = params.toString();
  return text ? `/office/changes?${text}` : "/office/changes";
}
