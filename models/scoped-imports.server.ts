import type { HydratedDocument } from "mongoose";
import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { isId } from "#models/define-model.server";
import { DirectoryImportModel, type DirectoryImport } from "#models/directory-import.server";

/** An import of a municipality whose directory the person may import into. */
export const findOfficeImport = async (
  actor: Actor,
  importId: unknown,
): Promise<HydratedDocument<DirectoryImport> | null> =>
  isId(importId)
    ? DirectoryImportModel.findOne({
        _id: importId,
        municipality: { $in: municipalitiesWhere(actor, "importDirectory") },
      })
    : null;
