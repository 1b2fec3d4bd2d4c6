import type { Actor } from "#domain/roles";
import { isId } from "#models/define-model.server";
import type { FileReference } from "#models/grant-case.server";
import { findFile } from "#models/stored-file.server";

/** A file that the same person sent with an earlier try of a form; anybody else's is as good as gone. */
export async function keptUpload(fileId: string | undefined, actor: Actor): Promise<FileReference | null> {
  const file = isId(fileId) ? await findFile(fileId) : null;
  if (!file || file.owner.kind !== "upload" || file.owner.personId !== actor.personId) return null;
  const { name, size, contentType, sha256 } = file;
  return { fileId: file.fileId, name, size, contentType, sha256 };
}
