import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import mongoose from "mongoose";
import { completeFile, deleteFile, findFile, openFileForWriting, type FileOwner } from "#models/stored-file.server";
import type { StoredImage } from "#models/stored-image.server";

export const PICTURE_TYPE = "image/webp";

/** A picture made ready for pages, and a smaller one of it where it is wide. */
export type ReadyPicture = { large: EncodedPicture; small: EncodedPicture | null };
export type EncodedPicture = { bytes: Buffer; width: number; height: number };

async function write(name: string, { bytes }: EncodedPicture): Promise<{ fileId: string; sha256: string }> {
  const { stream, fileId } = openFileForWriting(name);
  await pipeline([bytes], stream);
  return { fileId, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Keeps a picture for a record, which refers to it only afterwards: a record never names a file that is not there. */
export async function storePicture(
  { large, small }: ReadyPicture,
  owner: FileOwner,
): Promise<Omit<StoredImage, "alt">> {
  const main = await write("picture.webp", large);
  const lesser = small && (await write("picture-small.webp", small));
  const about = { contentType: PICTURE_TYPE, owner };
  if (lesser) await completeFile(lesser.fileId, { ...about, sha256: lesser.sha256 });
  const smaller = lesser ? { smallId: lesser.fileId } : {};
  await completeFile(main.fileId, { ...about, sha256: main.sha256, ...smaller });
  return { fileId: main.fileId, width: large.width, height: large.height };
}

/** Removes a picture that no record came to refer to. False when it is gone already. */
export async function dropPicture(fileId: string): Promise<boolean> {
  const file = await findFile(fileId);
  if (!file) return false;
  await deleteFile(fileId);
  if (file.smallId) await deleteFile(file.smallId);
  return true;
}

type PictureFile = { _id: mongoose.mongo.ObjectId; metadata: { owner: FileOwner; smallId?: string } };

const pictures = () => {
  const { db } = mongoose.connection;
  if (!db) throw new Error("not connected to the database");
  return db.collection<PictureFile>("files.files");
};

/** The pictures kept between two moments, each with the record it was made for; the small ones go with their large. */
export async function findPictures(after: Date, before: Date): Promise<{ fileId: string; owner: FileOwner }[]> {
  const found = await pictures()
    .find({
      uploadDate: { $gte: after, $lt: before },
      "metadata.owner.kind": { $in: ["association", "activity", "premises"] },
    })
    .project<PictureFile>({ _id: 1, metadata: 1 })
    .toArray();
  return found.map(({ _id, metadata }) => ({ fileId: _id.toHexString(), owner: metadata.owner }));
}

export const isSmallOfAnother = async (fileId: string): Promise<boolean> =>
  (await pictures().countDocuments({ "metadata.smallId": fileId }, { limit: 1 })) > 0;
