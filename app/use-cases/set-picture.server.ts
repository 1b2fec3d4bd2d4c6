import { buffer } from "node:stream/consumers";
import { webPicture } from "#documents/web-picture.server";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import type { FileReference } from "#models/grant-case.server";
import { dropPicture, storePicture } from "#models/picture-file.server";
import { stampOf } from "#models/scoped.server";
import { deleteFile, openFileForReading } from "#models/stored-file.server";
import { findPictureHolder, type PictureRefusal, type PictureTarget } from "#use-cases/picture-holder.server";

type Command = {
  target: PictureTarget;
  version: number;
  /** What was sent; null where only the words about the picture change. */
  upload: FileReference | null;
  alt: string;
  actor: Actor;
  now: Date;
};

type Refusal = PictureRefusal | { code: "fileMissing" | "unreadable" };

/**
 * Gives a record a picture, or a picture new words. The photo is written anew as a small webp without anything hidden in
 * it, and what was sent is destroyed. The files come first, the record refers to them in one write.
 */
export async function setPicture(command: Command): Promise<Result<null, Refusal>> {
  const { upload, alt, actor, now } = command;
  const found = await findPictureHolder(command);
  if (!found.ok) return found;
  const holder = found.value;
  const stamp = stampOf(actor, now);
  if (!upload) {
    if (!holder.picture) return refused({ code: "fileMissing" });
    if (holder.picture.alt === alt) return ok(null);
    const { fileId, width, height } = holder.picture;
    await holder.put({ fileId, width, height, alt }, "setPicture", stamp);
    return holder.save();
  }
  const ready = await webPicture(await buffer(openFileForReading(upload.fileId)));
  if (!ready.ok) {
    await deleteFile(upload.fileId);
    return refused({ code: ready.refusal });
  }
  const picture = await storePicture(ready.value, holder.owner);
  await holder.put({ ...picture, alt }, "setPicture", stamp);
  const saved = await holder.save();
  if (saved.ok) await deleteFile(upload.fileId);
  else await dropPicture(picture.fileId);
  return saved;
}
