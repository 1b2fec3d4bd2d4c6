import { buffer } from "node:stream/consumers";
import { previewPicture } from "#documents/preview-picture.server";
import { isDrawn } from "#domain/files/file-rules";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { isId } from "#models/define-model.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { subjectOfCase } from "#models/scoped.server";
import { findFile, openFileForReading, type StoredFile } from "#models/stored-file.server";

type Owner = Pick<GrantCase, "_id" | "municipality" | "unit" | "associationId" | "caseNumber" | "entry">;

/** Of a filed case, whoever works on it; of one that the city is writing in, whoever may do so. */
function mayReadAsOfficial(actor: Actor, owner: Owner): boolean {
  const subject = subjectOfCase(owner);
  if (owner.caseNumber !== null && can(actor, "viewCase", subject)) return true;
  return owner.entry !== null && can(actor, "enterApplication", subject);
}

/** The file, if the person may read it: their own upload, their association's case, or a case they work on as officials. */
export async function findFileFor(actor: Actor, fileId: unknown): Promise<StoredFile | null> {
  const file = isId(fileId) ? await findFile(fileId) : null;
  if (!file) return null;
  if (file.owner.kind === "upload") return file.owner.personId === actor.personId ? file : null;
  if (file.owner.kind !== "grantCase") return null;
  const owner = await GrantCaseModel.findById(file.owner.caseId)
    .select({ municipality: 1, unit: 1, associationId: 1, caseNumber: 1, entry: 1 })
    .lean<Owner>()
    .exec();
  if (!owner) return null;
  return can(actor, "viewOwnCase", subjectOfCase(owner)) || mayReadAsOfficial(actor, owner) ? file : null;
}

/** A small upright picture instead of a photo of ten megabytes; null for what is no picture. */
export const smallPicture = async ({ fileId, contentType }: StoredFile): Promise<Buffer | null> =>
  isDrawn(contentType) ? previewPicture(await buffer(openFileForReading(fileId))) : null;
