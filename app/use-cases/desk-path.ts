import type { RecordKind } from "#domain/records/record-fields";

/** Where an association's people find a record of theirs. */
export function deskPath(record: { kind: RecordKind; id: string; associationId: string }): string {
  const { kind, id, associationId } = record;
  const home = `/my/associations/${associationId}`;
  if (kind === "association") return home;
  return kind === "activity" ? `${home}/activities/${id}` : `${home}/cooperation/${id}`;
}
