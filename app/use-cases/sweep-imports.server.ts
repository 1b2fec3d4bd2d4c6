import type { HydratedDocument } from "mongoose";
import { isKept } from "#domain/import/import-keeping";
import { IMPORT_LIFECYCLE, isWorking } from "#domain/import/import-lifecycle";
import { advance, bySystem, chronicle } from "#models/chronicle.server";
import { DirectoryImportModel, type DirectoryImport } from "#models/directory-import.server";
import { ImportRowModel } from "#models/import-row.server";
import { saveRecord } from "#models/save.server";
import { deleteFile } from "#models/stored-file.server";

/** Nobody can undo it from here on; what was never carried out is put aside. */
async function beginToGo(directoryImport: HydratedDocument<DirectoryImport>, now: Date): Promise<boolean> {
  const stamp = bySystem(now);
  if (!advance(directoryImport, IMPORT_LIFECYCLE, "discard", stamp).ok)
    chronicle(directoryImport, { event: "expire" }, stamp);
  directoryImport.set({ keeping: "going", "table.examples": [] });
  return (await saveRecord(directoryImport)).ok;
}

/**
 * Removes the file and the rows of imports that have had their time; the figures stay. Killed anywhere, it goes on the next
 * time: an import that is going is taken up again until everything is gone.
 */
export async function sweepImports(now: Date): Promise<void> {
  const standing = await DirectoryImportModel.find({ keeping: { $ne: "gone" } });
  for (const directoryImport of standing) {
    const { _id, status, keeping, file } = directoryImport;
    if (isWorking(status) || isKept(directoryImport, now)) continue;
    if (keeping !== "going" && !(await beginToGo(directoryImport, now))) continue;
    await ImportRowModel.deleteMany({ importId: _id });
    // It went when the import was put aside, or before a kill.
    await deleteFile(file.fileId).catch(() => undefined);
    await DirectoryImportModel.updateOne({ _id, keeping: "going" }, { $set: { keeping: "gone" } });
  }
}
