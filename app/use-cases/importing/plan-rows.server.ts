import { twinsOf } from "#domain/import/file-names";
import { keysInFile, type ImportedRecord, type RecordKind } from "#domain/import/imported-record";
import { placeWords } from "#domain/import/place-words";
import type { RecordProblem } from "#domain/import/problems";
import { AssociationModel } from "#models/association.server";
import type { DirectoryImport } from "#models/directory-import.server";
import type { StoredImportable } from "#models/importable.server";
import { ImportRowModel, type ImportRow } from "#models/import-row.server";
import { loadPlanFacts, type PlanFacts } from "#use-cases/importing/plan-facts.server";
import { changesIn, findStanding } from "#use-cases/importing/standing.server";

/** Rows compared at once: few enough that letters need not wait. */
const BATCH = 400;

type Row = ImportRow & { record: ImportedRecord; kind: RecordKind };
type Plan = Partial<
  Pick<ImportRow, "record" | "verdict" | "changes" | "suspects" | "twins" | "recordId" | "ownerId" | "problems">
>;

/** Numbers that stand in another municipality, where this import has no say. */
type Elsewhere = ReadonlySet<string>;

const textAt = ({ said }: ImportedRecord, path: string): string => {
  const value = said.find((saying) => saying.path === path)?.value;
  return typeof value === "string" ? value : "";
};

async function findElsewhere(rows: readonly Row[], municipality: string): Promise<Elsewhere> {
  const numbers = (path: string) => rows.map(({ record }) => textAt(record, path)).filter(Boolean);
  const [registerNumbers, businessIds] = [numbers("registerNumber"), numbers("businessId")];
  const found = await AssociationModel.find({
    municipality: { $ne: municipality },
    status: { $ne: "draft" },
    $or: [{ registerNumber: { $in: registerNumbers } }, { businessId: { $in: businessIds } }],
  })
    .select({ registerNumber: 1, businessId: 1 })
    .lean<{ registerNumber: string | null; businessId: string | null }[]>()
    .exec();
  return new Set(found.flatMap(({ registerNumber, businessId }) => [registerNumber ?? "", businessId ?? ""]));
}

type Owner = { ownerId: string | null; record: ImportedRecord; problems: RecordProblem[] };

/** Finds what a record belongs to: among what stands, or among what the same file brings along. */
function ownerOf(record: ImportedRecord, { book, inFile }: PlanFacts): Owner {
  const { belongsTo, kind } = record;
  if (belongsTo === null) return { ownerId: null, record, problems: [] };
  const found = book.resolve(belongsTo);
  const [sibling] = keysInFile(belongsTo).flatMap((key) => inFile.get(key) ?? []);
  const ownerId = found.id ?? sibling?.id ?? null;
  if (ownerId !== null || found.id !== null) return { ownerId, record, problems: [] };
  if (kind === "association") {
    const outside = [...record.outside, { taxonomy: "umbrellas" as const, value: belongsTo.text }];
    return { ownerId: null, record: { ...record, belongsTo: null, outside }, problems: [] };
  }
  const column = belongsTo.isLoose ? "association" : "associationId";
  return { ownerId: null, record, problems: [{ column, code: found.code, param: "", value: belongsTo.text }] };
}

/** An association's umbrella is part of what the file says of it; nothing is said of one that is not there. */
export function withUmbrella(record: ImportedRecord, umbrellaId: string | null): ImportedRecord {
  if (record.kind !== "association") return record;
  const said = record.said.filter(({ path }) => path !== "umbrellaIds");
  return { ...record, said: umbrellaId === null ? said : [...said, { path: "umbrellaIds", value: [umbrellaId] }] };
}

const problemElsewhere = (record: ImportedRecord, elsewhere: Elsewhere): RecordProblem[] =>
  (["registerNumber", "businessId"] as const)
    .filter((column) => elsewhere.has(textAt(record, column) || "-"))
    .map((column) => ({ column, code: "numberInOtherMunicipality", param: "", value: textAt(record, column) }));

function planOf(row: Row, standing: StoredImportable | undefined, facts: PlanFacts, elsewhere: Elsewhere): Plan {
  const owner = ownerOf(placeWords(row.record, facts.words), facts);
  const { ownerId } = owner;
  const record = withUmbrella(owner.record, ownerId);
  const problems = [...owner.problems, ...problemElsewhere(record, elsewhere)];
  if (problems.length > 0) return { record, ownerId, problems, verdict: "broken" };
  if (standing) {
    const changes = changesIn(standing, record);
    const verdict = changes.some(({ kept }) => !kept) ? "change" : "unchanged";
    return { record, ownerId, changes, verdict, recordId: standing._id };
  }
  if (row.kind !== "association") return { record, ownerId, verdict: "create" };
  const suspects = facts.book.suspectsOf(record);
  const twins = twinsOf({ name: record.label, sequence: row.sequence }, facts.names);
  return { record, ownerId, suspects, twins, verdict: suspects.length + twins.length > 0 ? "duplicate" : "create" };
}

async function standingFor(rows: readonly Row[], scope: DirectoryImport): Promise<Map<string, StoredImportable>> {
  const found = new Map<string, StoredImportable>();
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const ids = rows.filter((row) => row.kind === kind).map(({ record }) => record.externalId);
    for (const [id, record] of await findStanding(kind, ids, scope)) found.set(`${kind} ${id}`, record);
  }
  return found;
}

/**
 * Compares the next rows of an import with what stands in the directory. Done twice it comes to the same.
 * @returns whether there were any
 */
export async function planRows(directoryImport: DirectoryImport): Promise<boolean> {
  const { _id: importId, municipality } = directoryImport;
  const rows = await ImportRowModel.find({ importId, verdict: null, record: { $ne: null } })
    .sort({ sequence: 1 })
    .limit(BATCH)
    .lean<Row[]>()
    .exec();
  if (rows.length === 0) return false;
  const [facts, standing, elsewhere] = await Promise.all([
    loadPlanFacts(directoryImport),
    standingFor(rows, directoryImport),
    findElsewhere(rows, municipality),
  ]);
  await ImportRowModel.bulkWrite(
    rows.map((row) => ({
      updateOne: {
        filter: { _id: row._id },
        update: { $set: planOf(row, standing.get(`${row.kind} ${row.record.externalId}`), facts, elsewhere) },
      },
    })),
    { ordered: false },
  );
  return true;
}
