import type { FieldChange, Version } from "#domain/import/compare";
import { compareWithRecord } from "#domain/import/compare";
import type { ImportedRecord, RecordKind } from "#domain/import/imported-record";
import { standingChanges } from "#domain/import/standing-changes";
import { isId } from "#models/define-model.server";
import { IMPORTABLE, type StoredImportable } from "#models/importable.server";
import { contentBy } from "#models/record-content.server";

export const contentOf = (record: StoredImportable, kind: RecordKind): Record<string, unknown> =>
  contentBy(record, IMPORTABLE[kind].contentKeys);

/**
 * A record's versions, each with whether an import wrote it. Where an import was undone, what it wrote and what brought
 * the earlier version back count as if they had never been.
 */
function versionsOf({ versions, history }: StoredImportable): Version[] {
  const imported = new Set<unknown>();
  const restored = new Map<unknown, number>();
  for (const { event, facts } of history) {
    if (event === "import" && facts["fingerprint"]) imported.add(facts["version"]);
    if (event === "undoImport") restored.set(facts["version"], Number(facts["restored"]));
  }
  let walked: { number: number; version: Version }[] = [];
  for (const { number, content } of versions) {
    const back = restored.get(number);
    walked =
      back === undefined || back >= number
        ? [...walked, { number, version: { content, isImported: imported.has(number) } }]
        : walked.filter((earlier) => earlier.number <= back);
  }
  return walked.map(({ version }) => version);
}

/** What a file would change in a record, its state and confirmation included. */
export function changesIn(record: StoredImportable, file: ImportedRecord): FieldChange[] {
  const { status = null, confirmedOn = null, history } = record;
  const { lifecycle } = IMPORTABLE[file.kind];
  return [
    ...compareWithRecord(file.said, contentOf(record, file.kind), versionsOf(record)),
    ...standingChanges(file, { status, confirmedOn, history, lifecycle }),
  ];
}

const keyOf = (source: string, id: string): string => `${source}\n${id}`;

/**
 * The records that stand for those of a file, by the file's ids. A table that was taken out of the directory calls
 * records by our own ids where they never had another, and one that has an outer id without a source is of the nameless
 * one.
 */
export async function findStanding(
  kind: RecordKind,
  ids: readonly string[],
  { municipality, source }: { municipality: string; source: string },
): Promise<Map<string, StoredImportable>> {
  const { read } = IMPORTABLE[kind];
  const unlinked = source === "" ? [{ externalId: { $in: ids }, "importedAs.0": { $exists: false } }] : [];
  const [named, own] = await Promise.all([
    read({ municipality, $or: [{ "importedAs.id": { $in: ids } }, ...unlinked] }),
    read({ municipality, _id: { $in: ids.filter(isId) } }),
  ]);
  const found = new Map(own.map((record) => [record._id, record]));
  const namesOf = ({ importedAs, externalId }: StoredImportable): string[] =>
    importedAs.length > 0 || externalId === null
      ? importedAs.map((as) => keyOf(as.source, as.id))
      : [keyOf("", externalId)];
  const byKey = new Map(named.flatMap((record) => namesOf(record).map((name) => [name, record] as const)));
  for (const id of ids) {
    const record = byKey.get(keyOf(source, id));
    if (record) found.set(id, record);
  }
  return found;
}
