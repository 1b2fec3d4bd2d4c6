import { isCertain } from "#domain/import/association-book";
import { IMPORT_LIFECYCLE } from "#domain/import/import-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { nextStatus } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { DirectoryImportModel, type DirectoryImport, type EditedChoice } from "#models/directory-import.server";
import { ImportRowModel, newRecordIdOf, type ImportRow } from "#models/import-row.server";
import { findOfficeImport } from "#models/scoped-imports.server";
import { IMPORTABLE } from "#models/importable.server";
import { changesIn } from "#use-cases/importing/standing.server";

/** A person's word on one row: what a suspected duplicate is, or whose word holds where people edited the record. */
export type RowDecision =
  | { rowId: string; decision: "new" }
  | { rowId: string; decision: "leave" }
  | { rowId: string; decision: "same"; sameAs: string }
  | { rowId: string; takesAll: boolean };

type Command = { importId: string; decisions: RowDecision[]; actor: Actor };
export type DecideRefusal = { code: "notFound" | "notAllowed" | "notReady" | "numberIsTaken" };

type Open = Result<DirectoryImport, DecideRefusal>;

async function openForDecisions(importId: string, actor: Actor): Promise<Open> {
  const directoryImport = await findOfficeImport(actor, importId);
  if (!directoryImport) return refused({ code: "notFound" });
  if (!can(actor, "importDirectory", directoryImport)) return refused({ code: "notAllowed" });
  const isReady = nextStatus(IMPORT_LIFECYCLE, directoryImport.status, "start").ok;
  return isReady ? ok(directoryImport) : refused({ code: "notReady" });
}

/** What a row of a suspected duplicate becomes by a person's word on it. */
async function decided(row: ImportRow, change: RowDecision): Promise<Partial<ImportRow> | "numberIsTaken" | null> {
  if ("takesAll" in change) return row.changes.some(({ kept }) => kept) ? { takesAll: change.takesAll } : null;
  if (row.verdict !== "duplicate") return null;
  const own = { changes: [], recordId: newRecordIdOf(row.importId, row.sequence) };
  if (change.decision === "leave") return { ...own, decision: "leave" };
  if (change.decision === "new") return isCertain(row.suspects) ? "numberIsTaken" : { ...own, decision: "new" };
  const suspect = row.suspects.find(({ id }) => id === change.sameAs);
  if (!suspect || !row.record) return null;
  const [record] = await IMPORTABLE.association.find({ _id: suspect.id });
  return record ? { decision: "same", recordId: suspect.id, changes: changesIn(record, row.record) } : null;
}

/** Keeps what a person decided about rows of an import that waits to be carried out. Nothing else changes yet. */
export async function decideImportRows({ importId, decisions, actor }: Command): Promise<Result<null, DecideRefusal>> {
  const open = await openForDecisions(importId, actor);
  return open.ok ? keepDecisions(importId, decisions) : open;
}

/** Writes decisions into the rows they are about, none of them where one cannot be. */
export async function keepDecisions(importId: string, decisions: RowDecision[]): Promise<Result<null, DecideRefusal>> {
  const rows = await ImportRowModel.find({ importId, _id: { $in: decisions.map(({ rowId }) => rowId) } })
    .lean<ImportRow[]>()
    .exec();
  const byId = new Map(rows.map((row) => [row._id, row]));
  const updates: { rowId: string; fields: Partial<ImportRow> }[] = [];
  for (const change of decisions) {
    const row = byId.get(change.rowId);
    const fields = row ? await decided(row, change) : null;
    if (fields === "numberIsTaken") return refused({ code: "numberIsTaken" });
    if (fields !== null) updates.push({ rowId: change.rowId, fields });
  }
  // A row that has meanwhile been carried out keeps what was done with it: undoing goes by that.
  for (const { rowId, fields } of updates)
    await ImportRowModel.updateOne({ _id: rowId, outcome: null }, { $set: fields });
  return ok(null);
}

/** Every suspected duplicate that has the same number as a record is said to be that record. */
export async function callNumbersTheSame(importId: string, actor: Actor): Promise<Result<null, DecideRefusal>> {
  const rows = await ImportRowModel.find({ importId, verdict: "duplicate", decision: null })
    .select({ suspects: 1 })
    .lean<Pick<ImportRow, "_id" | "suspects">[]>()
    .exec();
  const decisions = rows.flatMap(({ _id, suspects }): RowDecision[] => {
    const certain = suspects.find(({ reason }) => reason !== "name");
    return certain ? [{ rowId: _id, decision: "same", sameAs: certain.id }] : [];
  });
  return decideImportRows({ importId, decisions, actor });
}

/** Whose word holds where people have edited what an import brought, for every row without a word of its own. */
export async function chooseEdited(
  importId: string,
  edited: EditedChoice,
  actor: Actor,
): Promise<Result<null, DecideRefusal>> {
  const open = await openForDecisions(importId, actor);
  if (!open.ok) return open;
  // Whoever starts the import must have seen this choice: another version than theirs is refused.
  await DirectoryImportModel.updateOne({ _id: importId, status: "ready" }, { $set: { edited }, $inc: { __v: 1 } });
  return ok(null);
}
