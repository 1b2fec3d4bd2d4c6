import { isKept } from "#domain/import/import-keeping";
import { IMPORT_LIFECYCLE, type ImportEvent, type ImportStatus } from "#domain/import/import-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { advance } from "#models/chronicle.server";
import { ImportRowModel } from "#models/import-row.server";
import { saveRecord } from "#models/save.server";
import { findOfficeImport } from "#models/scoped-imports.server";
import { stampOf } from "#models/scoped.server";
import { deleteFile } from "#models/stored-file.server";

/** What a person may press; the rest of an import's life is the worker's. */
export const IMPORT_BUTTONS = ["mapAnew", "start", "discard", "undo"] as const satisfies readonly ImportEvent[];
export type ImportButton = (typeof IMPORT_BUTTONS)[number];

type Command = { importId: string; event: ImportButton; version: number; actor: Actor; now: Date };
export type MoveImportRefusal =
  { code: "notFound" | "notAllowed" | "changedMeanwhile" | "tooOld" } | NotAllowed<ImportStatus, ImportEvent>;

/**
 * A person's word on an import: carry it out, undo it, choose its columns again or put it aside. What the worker does
 * about it follows; an import that was put aside keeps neither rows nor file. Without those nothing can be said of it.
 */
export async function moveImport(command: Command): Promise<Result<null, MoveImportRefusal>> {
  const { importId, event, version, actor, now } = command;
  const directoryImport = await findOfficeImport(actor, importId);
  if (!directoryImport) return refused({ code: "notFound" });
  if (!can(actor, "importDirectory", directoryImport)) return refused({ code: "notAllowed" });
  if (directoryImport.__v !== version) return refused({ code: "changedMeanwhile" });
  if (!isKept(directoryImport, now)) return refused({ code: "tooOld" });
  const moved = advance(directoryImport, IMPORT_LIFECYCLE, event, stampOf(actor, now));
  if (!moved.ok) return moved;
  if (event === "mapAnew") directoryImport.set({ rowsRead: false, counts: {} });
  const saved = await saveRecord(directoryImport);
  if (saved.ok && (event === "discard" || event === "mapAnew")) await ImportRowModel.deleteMany({ importId });
  if (saved.ok && event === "discard") await deleteFile(directoryImport.file.fileId).catch(() => undefined);
  return saved;
}
