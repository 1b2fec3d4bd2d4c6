import type { RecordKind } from "#domain/import/imported-record";
import type { RowView } from "../queries.server";

/** Where a record of each kind is looked at; an activity or a form of cooperation only where everybody may see it. */
const PATHS: Partial<Record<RecordKind, string>> = {
  association: "/office/associations",
  activity: "/activities",
  cooperationForm: "/cooperation",
  premises: "/office/premises",
};

/** A row's record by its name, leading to it where it stands. */
export function RowName({ row: { kind, label, recordId, stands, changes } }: { row: RowView }) {
  const path = kind && PATHS[kind];
  const isThere = stands || (changes?.fields.length ?? 0) > 0;
  return path && recordId && isThere ? <a href={`${path}/${recordId}`}>{label}</a> : label;
}
