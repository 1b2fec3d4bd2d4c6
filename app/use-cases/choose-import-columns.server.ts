import type { HydratedDocument } from "mongoose";
import { mappingProblems, type ColumnMapping, type CsvKind, type MappingProblem } from "#domain/import/csv-columns";
import { IMPORT_LIFECYCLE, type ImportEvent, type ImportStatus } from "#domain/import/import-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { advance, type Stamp } from "#models/chronicle.server";
import type { DirectoryImport } from "#models/directory-import.server";
import { saveRecord } from "#models/save.server";
import { findOfficeImport } from "#models/scoped-imports.server";
import { stampOf } from "#models/scoped.server";

type Command = {
  importId: string;
  version: number;
  kind: CsvKind;
  mapping: ColumnMapping;
  actor: Actor;
  now: Date;
};
export type ChooseColumnsRefusal =
  { code: "notFound" | "notAllowed" | "changedMeanwhile" } | MappingProblem | NotAllowed<ImportStatus, ImportEvent>;

/** Says what the columns of a table are; the worker then reads it and compares it with the directory. */
export async function chooseImportColumns(command: Command): Promise<Result<null, ChooseColumnsRefusal>> {
  const { importId, version, kind, actor, now } = command;
  const directoryImport = await findOfficeImport(actor, importId);
  if (!directoryImport?.table) return refused({ code: "notFound" });
  if (!can(actor, "importDirectory", directoryImport)) return refused({ code: "notAllowed" });
  if (directoryImport.__v !== version) return refused({ code: "changedMeanwhile" });
  return readTableAs(directoryImport, { kind, mapping: command.mapping }, stampOf(actor, now));
}

/** Sends a table on to be read by its columns. */
export async function readTableAs(
  directoryImport: HydratedDocument<DirectoryImport>,
  { kind, mapping: chosen }: { kind: CsvKind; mapping: ColumnMapping },
  stamp: Stamp,
): Promise<Result<null, ChooseColumnsRefusal>> {
  const mapping = (directoryImport.table?.headers ?? []).map((_, index) => chosen[index] ?? null);
  const [problem] = mappingProblems(kind, mapping);
  if (problem) return refused(problem);
  const moved = advance(directoryImport, IMPORT_LIFECYCLE, "read", stamp, { facts: { kind } });
  if (!moved.ok) return moved;
  directoryImport.set({ "table.kind": kind, "table.mapping": mapping, rowsRead: false });
  return saveRecord(directoryImport);
}
