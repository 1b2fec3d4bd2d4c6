import { RECORD_KINDS, type RecordKind } from "#domain/records/record-fields";

/** What the address of the list asks for. */
export type ChangesQuery = { kind: RecordKind | null; by: string; page: number };

/** Reads an address leniently: what it does not understand it leaves out. */
export function readChangesQuery(params: URLSearchParams): ChangesQuery {
  const page = Number(params.get("page"));
  return {
    kind: RECORD_KINDS.find((known) => known === params.get("kind")) ?? null,
    by: (params.get("by") ?? "").trim().slice(0, 100),
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}

export function hrefOf(query: ChangesQuery, change: Partial<ChangesQuery>): string {
  const { kind, by, page } = { ...query, page: 1, ...change };
  const params = new URLSearchParams();
  if (kind) params.set("kind", kind);
  if (by) params.set("by", by);
  if (page > 1) params.set("page", String(page));
  const text = params.toString();
  return text ? `/office/changes?${text}` : "/office/changes";
}
