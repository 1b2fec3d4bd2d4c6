import type { FieldChange as ImportChange } from "#domain/import/compare";
import { CSV_KINDS, suggestColumns, type CsvKind } from "#domain/import/csv-columns";
import { isKept, keptUntil } from "#domain/import/import-keeping";
import { isWorking } from "#domain/import/import-lifecycle";
import type { RecordKind as ImportedKind } from "#domain/import/imported-record";
import { countsByShow, filterOf, progressOf, showsOf, type RowShow } from "#domain/import/row-shows";
import type { ReferredNames } from "#domain/records/conflict-view";
import { withValueAt } from "#domain/records/content";
import type { Content, ToldKind } from "#domain/records/record-fields";
import type { FieldChange } from "#domain/records/version-view";
import type { Actor } from "#domain/roles";
import { pageAsked, pagingOf } from "#domain/shared/paging";
import type { DirectoryImport, ImportTable } from "#models/directory-import.server";
import { countOutsideWords } from "#models/import-report.server";
import { countRows, ImportRowModel, type ImportRow } from "#models/import-row.server";
import { referredNames } from "#models/referred-names.server";
import { findOfficeImport } from "#models/scoped-imports.server";
import { changesBetween } from "#models/version-view.server";

const SIZE = 20;
const MOST_WORDS = 50;

/** The kinds as their fields are told side by side. */
const TOLD: Record<ImportedKind, ToldKind> = {
  association: "association",
  activity: "activity",
  cooperationForm: "cooperation",
  premises: "premises",
  wheelEvent: "wheelEvent",
};

/** What changes in a record: its fields side by side, its state and its day of confirmation. */
export type ChangeView = {
  kind: ToldKind;
  fields: FieldChange[];
  status: string | null;
  confirmedOn: string | null;
};

const sideOf = (changes: readonly ImportChange[], side: "from" | "to"): Content =>
  changes.reduce<Content>((content, change) => withValueAt(content, change.path, change[side] ?? null), {});

const wordAt = (changes: readonly ImportChange[], path: string): string | null => {
  const to = changes.find((change) => change.path === path)?.to;
  return typeof to === "string" ? to : null;
};

function changeView(kind: ImportedKind, changes: readonly ImportChange[]): ChangeView {
  const told = TOLD[kind];
  const written = changes.filter(({ path }) => path !== "status" && path !== "confirmedOn");
  const fields = changesBetween(told, sideOf(written, "from"), sideOf(written, "to"));
  return { kind: told, fields, status: wordAt(changes, "status"), confirmedOn: wordAt(changes, "confirmedOn") };
}

const rowView = (row: ImportRow) => ({
  id: row._id,
  line: row.line,
  kind: row.kind,
  label: row.label,
  problems: row.problems,
  changes:
    row.kind &&
    changeView(
      row.kind,
      row.changes.filter(({ kept }) => !kept),
    ),
  kept:
    row.kind &&
    changeView(
      row.kind,
      row.changes.filter(({ kept }) => kept),
    ),
  suspects: row.suspects,
  twins: row.twins ?? [],
  decision: row.decision,
  recordId: row.recordId,
  stands: row.outcome === "created" || row.outcome === "changed" ? row.undone !== "removed" : false,
  reason: row.reason,
});
export type RowView = ReturnType<typeof rowView>;

async function namesIn(rows: readonly ImportRow[], municipality: string): Promise<ReferredNames> {
  const of = (kind: ImportedKind) =>
    rows.filter((row) => row.kind === kind).flatMap(({ changes }) => [sideOf(changes, "from"), sideOf(changes, "to")]);
  const [associations, forms] = await Promise.all([
    referredNames("association", of("association"), municipality),
    referredNames("cooperation", of("cooperationForm"), municipality),
  ]);
  return { ...associations, ...forms };
}

/** The rows of one list of an import, a page of them. */
async function loadRows({ _id: importId, municipality }: DirectoryImport, show: RowShow, asked: number, count: number) {
  const { page, pageCount, skip } = pagingOf(count, asked, SIZE);
  const rows = await ImportRowModel.find({ importId, ...filterOf(show) })
    .sort({ sequence: 1 })
    .skip(skip)
    .limit(SIZE)
    .select({ record: 0, before: 0, removed: 0 })
    .lean<ImportRow[]>()
    .exec();
  return { page, pageCount, rows: rows.map(rowView), names: await namesIn(rows, municipality) };
}

/** A table as its columns are asked about: of another kind than it was taken for, they are guessed anew. */
function tableView(table: ImportTable, asked: string | null) {
  const kind: CsvKind = CSV_KINDS.find((each) => each === asked) ?? table.kind;
  const mapping = kind === table.kind ? table.mapping : suggestColumns(kind, table.headers);
  return {
    kind,
    encoding: table.encoding,
    rowCount: table.rowCount,
    columns: table.headers.map((header, index) => ({
      header,
      column: mapping[index] ?? "",
      examples: table.examples.flatMap((cells) => cells[index] || []),
    })),
  };
}
export type TableView = ReturnType<typeof tableView>;

/** Words and parts of the file that no list of ours has a place for; told where they can still be mended or looked up. */
async function strangersIn({ _id, status, withoutHome }: DirectoryImport, isThere: boolean) {
  if (!isThere || (status !== "ready" && status !== "done")) return { outside: [], withoutHome: [] };
  return {
    outside: await countOutsideWords(_id, MOST_WORDS),
    withoutHome: withoutHome.map(({ part, count }) => ({ part, count })),
  };
}

/** The lists that have rows, and the one that is looked at; of rows that are gone only the figures are left. */
async function listsOf(
  directoryImport: DirectoryImport,
  counts: Record<string, number>,
  params: URLSearchParams,
  isThere: boolean,
) {
  const kept = await ImportRowModel.countDocuments({ importId: directoryImport._id, ...filterOf("kept") });
  const byShow = countsByShow(counts, kept);
  const shows = showsOf(directoryImport.status)
    .map((show) => ({ show, count: byShow[show] }))
    .filter(({ count }) => count > 0);
  const shown = shows.find(({ show }) => show === params.get("show")) ?? shows[0];
  if (!shown || !isThere) return { shows, list: null };
  const page = pageAsked(params);
  return { shows, list: { ...shown, ...(await loadRows(directoryImport, shown.show, page, shown.count)) } };
}

/** Everything there is to see of an import at its stage. */
export async function loadImport(actor: Actor, importId: string | undefined, params: URLSearchParams, now: Date) {
  const directoryImport = (await findOfficeImport(actor, importId))?.toObject<DirectoryImport>();
  if (!directoryImport) return null;
  const { _id: id, __v: version, status, file, table, edited, createdAt, history } = directoryImport;
  const isThere = isKept(directoryImport, now);
  const counts = isThere ? await countRows(id) : directoryImport.counts;
  const [lists, strangers, undecided] = await Promise.all([
    listsOf(directoryImport, counts, params, isThere),
    strangersIn(directoryImport, isThere),
    ImportRowModel.countDocuments({ importId: id, verdict: "duplicate", decision: null }),
  ]);
  return {
    ...{ id, version, status, edited, undecided, createdAt },
    ...lists,
    ...strangers,
    isThere,
    keptUntil: keptUntil(directoryImport),
    fileName: file.name,
    by: history[0]?.by.name ?? "",
    isTable: table !== null,
    table: table && status === "uploaded" ? tableView(table, params.get("kind")) : null,
    progress: isWorking(status) ? progressOf(status, counts, table?.rowCount ?? 0) : null,
  };
}
export type ImportView = NonNullable<Awaited<ReturnType<typeof loadImport>>>;
