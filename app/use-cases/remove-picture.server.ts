import type { Actor } from "#domain/roles";
import { ok, type Result } from "#domain/shared/result";
import { stampOf } from "#models/scoped.server";
import { findPictureHolder, type PictureRefusal, type PictureTarget } from "#use-cases/picture-holder.server";

type Command = { target: PictureTarget; version: number; actor: Actor; now: Date };

/**
 * Takes a picture off a record: from then on nobody but the record's own people can open it. The earlier version keeps
 * it, so that it can be brought back. Removing what is gone already changes nothing.
 */
export async function removePicture(command: Command): Promise<Result<null, PictureRefusal>> {
  const found = await findPictureHolder(command);
  if (!found.ok) return found;
  if (!found.value.picture) return ok(null);
  await found.value.put(null, "removePicture", stampOf(command.actor, command.now));
  return found.value.save();
}
