import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import type { DirectoryImport } from "#models/directory-import.server";
import { stampOf } from "#models/scoped.server";
import { beginImport, type BeginImportRefusal } from "#use-cases/begin-import.server";

type Command = {
  municipality: string;
  source: string;
  file: DirectoryImport["file"];
  actor: Actor;
  now: Date;
};
export type UploadImportRefusal = BeginImportRefusal | { code: "notAllowed" };

/** A coordinator brings a file. */
export async function uploadImport({
  actor,
  now,
  ...rest
}: Command): Promise<Result<{ importId: string }, UploadImportRefusal>> {
  if (!can(actor, "importDirectory", { municipality: rest.municipality })) return refused({ code: "notAllowed" });
  return beginImport({ ...rest, stamp: stampOf(actor, now) });
}
