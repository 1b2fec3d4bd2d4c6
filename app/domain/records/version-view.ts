import type { ReferredNames, Saved } from "#domain/records/conflict-view";
import type { LeftOutReason } from "#domain/records/restore";
import type { RecordKind } from "#domain/records/record-fields";

/** One version in the list: who wrote it, and what it changed. */
export type VersionItem = {
  number: number;
  saved: Saved;
  /** What happened, as the history names it, and why. */
  event: string;
  reason: string | null;
  /** Keys of the fields that differ from the version before; null for the first. */
  changed: string[] | null;
};

/** A field that two contents tell differently; the values are as fieldValue reads them. */
export type FieldChange = { key: string; before: unknown; after: unknown };

export type Comparison = { from: number; to: number; changes: FieldChange[] };

export type RestoreView = {
  number: number;
  changes: FieldChange[];
  leftOut: { key: string; reason: LeftOutReason }[];
};

/** A record's versions as a page shows them, the newest first. */
export type VersionsView = {
  kind: RecordKind;
  id: string;
  title: string;
  associationId: string;
  associationName: string;
  last: number;
  total: number;
  page: number;
  pageCount: number;
  versions: VersionItem[];
  /** Two versions beside each other, the older first. */
  compared: Comparison | null;
  /** The version that may be brought back, if one was asked for and it may. */
  restoring: RestoreView | null;
  mayRestore: boolean;
  names: ReferredNames;
};

/** What the address of a page of versions asks for. */
export type VersionsQuery = { from: number | null; to: number | null; restore: number | null; page: number };

function numberIn(params: URLSearchParams, name: string): number | null {
  const number = Number(params.get(name));
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** Reads an address leniently: what it does not understand it leaves out. */
export const readVersionsQuery = (params: URLSearchParams): VersionsQuery => ({
  from: numberIn(params, "from"),
  to: numberIn(params, "to"),
  restore: numberIn(params, "restore"),
  page: numberIn(params, "page") ?? 1,
});
