import { askFromAfterImport } from "#domain/associations/confirmation";
import { changesToMake, type FieldChange } from "#domain/import/compare";
import { eventBetween } from "#domain/import/standing-changes";
import type { ImportedRecord, RecordKind } from "#domain/import/imported-record";
import type { PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { advance, bySystem, type Stamp } from "#models/chronicle.server";
import { IMPORTABLE, type Importable } from "#models/importable.server";
import type { Before } from "#models/import-row.server";
import { chronicleVersion, lastVersionOf } from "#models/versions.server";
import { contentOf } from "#use-cases/importing/standing.server";

/** Whose import it is and where its records belong. */
export type Importing = {
  importId: string;
  fileName: string;
  source: string;
  municipality: string;
  /** The municipality's name in Finnish: where an association is at home unless the file says otherwise. */
  municipalityName: string;
  stamp: Stamp;
};

/** What a record needs and a file may leave unsaid. */
const unsaid = (kind: RecordKind, { municipalityName }: Importing): Record<string, unknown> =>
  ({
    association: { homeMunicipality: municipalityName, contact: {} },
    activity: { schedule: { kind: "byAgreement" }, cost: {}, registration: "contact", place: {} },
    cooperationForm: {},
    premises: {},
    wheelEvent: {},
  })[kind];

/** Writes into a record's history what an import did to it. */
export function chronicleImport(
  record: Importable,
  kind: RecordKind,
  event: { event: "import" } | { event: "undoImport"; restored: number },
  { importId, fileName, stamp }: Importing,
): void {
  const before = lastVersionOf(record);
  const { event: name, ...more } = event;
  const facts = { import: importId, file: fileName, ...more };
  chronicleVersion(record, contentOf(record, kind), { event: name, facts }, stamp);
  // Who brings a file in, or undoes it, has seen what that changes; what waited for a look before still waits.
  if (record.reviewedVersion === before) record.set("reviewedVersion", lastVersionOf(record));
}

function link(record: Importable, source: string, id: string): boolean {
  if (record.importedAs.some((as) => as.source === source && as.id === id)) return false;
  record.set("importedAs", [...record.importedAs.map((as) => ({ source: as.source, id: as.id })), { source, id }]);
  if (record.externalId === null) record.set("externalId", id);
  return true;
}

/** Letters to one association come together, also for what it tells of. */
const askFrom = ({ _id, associationId }: Importable, { stamp }: Importing): PlainDate =>
  askFromAfterImport(associationId ?? _id, plainDateAt(stamp.at));

/** A new record as a file tells it, not yet saved. */
export function newRecord(
  file: ImportedRecord,
  { _id, ownerId }: { _id: string; ownerId: string | null },
  importing: Importing,
): Importable {
  const { kind, status, confirmedOn, said, externalId } = file;
  const { municipality, source } = importing;
  const record = IMPORTABLE[kind].make({ _id, municipality, ...unsaid(kind, importing) });
  if (status !== null) record.set("status", status);
  if (confirmedOn !== null) {
    record.set("confirmedOn", confirmedOn);
    record.set("confirmedBy", "import");
  }
  if (kind === "activity" || kind === "cooperationForm") record.set("associationId", ownerId);
  if (record.confirmedOn !== undefined) record.set("askFrom", askFrom(record, importing));
  for (const { path, value } of said) record.set(path, value);
  link(record, source, externalId);
  chronicleImport(record, kind, { event: "import" }, importing);
  return record;
}

/** A new record as the database is given it. */
export const asStored = (record: Importable, at: Date): Record<string, unknown> => ({
  ...record.toObject(),
  __v: 0,
  createdAt: at,
  updatedAt: at,
});

/** A record from before there were versions keeps what people wrote of it as its first. */
export function keepFirstVersion(record: Importable, kind: RecordKind, at: Date): void {
  if (record.versions.length === 0)
    chronicleVersion(record, contentOf(record, kind), { event: "keepVersion" }, bySystem(at));
}

/** What a record is before an import changes it. */
export const beforeOf = (record: Importable, kind: RecordKind): Before => ({
  version: lastVersionOf(record),
  content: JSON.parse(JSON.stringify(contentOf(record, kind))) as Record<string, unknown>,
  status: record.status ?? null,
  confirmedOn: record.confirmedOn ?? null,
  confirmedBy: record.confirmedBy ?? null,
  reminders: (record.reminders ?? []).map(({ step, on }) => ({ step, on })),
  askFrom: record.askFrom ?? null,
  externalId: record.externalId,
  importedAs: record.importedAs.map(({ source, id }) => ({ source, id })),
});

function makeChange(record: Importable, kind: RecordKind, { path, to }: FieldChange, importing: Importing): void {
  const { lifecycle } = IMPORTABLE[kind];
  const { status } = record;
  if (path === "status" && lifecycle && status !== undefined) {
    const event = eventBetween(lifecycle, status, String(to));
    const facts = { import: importing.importId };
    if (event) advance(Object.assign(record, { status }), lifecycle, event, importing.stamp, { facts });
    if (to === "archived" && kind === "association") record.set("archiveReason", "other");
    return;
  }
  record.set(path, to);
  if (path === "confirmedOn") {
    record.set("confirmedBy", "import");
    record.set("reminders", []);
    record.set("askFrom", askFrom(record, importing));
  }
}

/**
 * Changes a record as a file tells it, without saving.
 * @returns whether there was anything to change
 */
export function changeRecord(
  record: Importable,
  file: ImportedRecord,
  { changes, takesAll }: { changes: readonly FieldChange[]; takesAll: boolean },
  importing: Importing,
): boolean {
  const made = changesToMake(changes, takesAll);
  const linked = link(record, importing.source, file.externalId);
  if (made.length === 0 && !linked) return false;
  for (const change of made) makeChange(record, file.kind, change, importing);
  chronicleImport(record, file.kind, { event: "import" }, importing);
  return true;
}
