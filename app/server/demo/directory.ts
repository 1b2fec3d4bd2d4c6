import { readFile } from "node:fs/promises";
import type { ImportedRecord, RecordKind } from "#domain/import/imported-record";
import { recordsOf } from "#domain/import/import-records";
import { withPlace } from "#domain/import/place-words";
import { parseImportFile, type ImportFile } from "#domain/import/sample-format";
import { addDays, daysBetween, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { AssociationMember } from "#models/association.server";
import type { Stamp } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { IMPORTABLE } from "#models/importable.server";
import { MunicipalityModel } from "#models/municipality.server";
import { PIEKSAMAKI } from "#server/demo/municipalities";
import { DEMO_PEOPLE, type DemoPerson } from "#server/demo/people";
import { withUmbrella } from "#use-cases/importing/plan-rows.server";
import { asStored, newRecord, type Importing } from "#use-cases/importing/write-record.server";

const SAMPLE = "sample-pieksamaki.json";

export async function readSample(): Promise<ImportFile> {
  const json: unknown = JSON.parse(await readFile(new URL(SAMPLE, import.meta.url), "utf8"));
  const parsed = parseImportFile(json);
  if (!parsed.ok) throw new Error(`the demo data is faulty at ${parsed.refusal.map(({ path }) => path).join(", ")}`);
  return parsed.value;
}

function membersOf(externalId: string, people: Map<string, string>, since: Date): AssociationMember[] {
  return Object.values<DemoPerson>(DEMO_PEOPLE).flatMap(({ email, memberships }) =>
    memberships
      .filter(({ association }) => association === externalId)
      .map(({ role }) => ({ personId: people.get(email) ?? "", role, since })),
  );
}

/** The newest confirmation of the sample is made a month old, and the others keep their distance to it. */
const NEWEST_IS_DAYS_OLD = 30;

function daysToMove(records: readonly ImportedRecord[], today: PlainDate): number {
  const newest = records.map(({ confirmedOn }) => confirmedOn ?? "").reduce((a, b) => (a > b ? a : b), "");
  return newest === "" ? 0 : daysBetween(plainDate(newest), today) - NEWEST_IS_DAYS_OLD;
}

/** The sample was written once; a demo opened later should not look abandoned. */
function madeRecent(records: readonly ImportedRecord[], today: PlainDate): ImportedRecord[] {
  const days = daysToMove(records, today);
  return records.map((record) => ({
    ...record,
    confirmedOn: record.confirmedOn && addDays(record.confirmedOn, days),
  }));
}

/** Every association of the file stands in the demo's directory, whatever its state there. */
const listed = (record: ImportedRecord): ImportedRecord =>
  record.kind === "association" ? { ...record, status: "published" } : record;

const SEEDED: readonly RecordKind[] = ["association", "activity", "cooperationForm", "wheelEvent"];

/** Brings in the sample as an import would: associations, what they arrange, and the year's events. */
export async function seedDirectory(file: ImportFile, people: Map<string, string>, stamp: Stamp): Promise<void> {
  const own = await MunicipalityModel.findById(PIEKSAMAKI).orFail();
  const importing: Importing = {
    importId: "demo",
    fileName: SAMPLE,
    source: "",
    municipality: PIEKSAMAKI,
    municipalityName: own.names.fi,
    stamp,
  };
  const records = recordsOf(file, own.units).map((record) => withPlace(listed(record), own));
  const ids = new Map(records.map((record) => [`${record.kind} ${record.externalId}`, newId()]));
  const idOf = (kind: RecordKind, externalId: string) => ids.get(`${kind} ${externalId}`) ?? newId();
  const today = plainDateAt(stamp.at);
  for (const kind of SEEDED) {
    const ofKind = madeRecent(
      records.filter((record) => record.kind === kind),
      today,
    );
    const made = ofKind.map((record) => {
      const ownerId = record.belongsTo && idOf("association", record.belongsTo.text);
      const fresh = newRecord(
        withUmbrella(record, ownerId),
        { _id: idOf(kind, record.externalId), ownerId },
        importing,
      );
      // The demo shows a directory that has been there for years: nothing in it is new and at rest.
      if (fresh.askFrom) fresh.set("askFrom", null);
      if (kind === "association") fresh.set("members", membersOf(record.externalId, people, stamp.at));
      return asStored(fresh, stamp.at);
    });
    await IMPORTABLE[kind].insertMany(made);
  }
}
