import type { Readable } from "node:stream";
import mongoose from "mongoose";

/** Who may see a file follows from the record that owns it; an upload nobody attached is swept away after a day. */
export type FileOwner =
  | { kind: "upload"; personId: string }
  | { kind: "grantCase"; caseId: string }
  | { kind: "import"; importId: string }
  | { kind: "association"; associationId: string }
  | { kind: "activity"; activityId: string }
  | { kind: "premises"; premisesId: string };

export type StoredFile = {
  fileId: string;
  name: string;
  size: number;
  contentType: string;
  sha256: string;
  owner: FileOwner;
  /** The same picture for small screens and lists, where it has one. */
  smallId: string | null;
  uploadedAt: Date;
};

type FileMetadata = { contentType: string; sha256: string; owner: FileOwner; smallId?: string };

const { GridFSBucket, ObjectId } = mongoose.mongo;

function bucket(): mongoose.mongo.GridFSBucket {
  const { db } = mongoose.connection;
  if (!db) throw new Error("not connected to the database");
  return new GridFSBucket(db, { bucketName: "files" });
}

/** Opens a stream into GridFS. The metadata is complete only after `completeFile`: until then nobody can read it. */
export function openFileForWriting(name: string): { stream: mongoose.mongo.GridFSBucketWriteStream; fileId: string } {
  const stream = bucket().openUploadStream(name);
  return { stream, fileId: stream.id.toHexString() };
}

const files = () => {
  const { db } = mongoose.connection;
  if (!db) throw new Error("not connected to the database");
  return db.collection<{
    _id: mongoose.mongo.ObjectId;
    length: number;
    filename: string;
    uploadDate: Date;
    metadata?: FileMetadata;
  }>("files.files");
};

export async function completeFile(fileId: string, metadata: FileMetadata): Promise<void> {
  await files().updateOne({ _id: new ObjectId(fileId) }, { $set: { metadata } });
}

/** Hands an upload over to the record that now refers to it. Repeating it changes nothing. */
export async function giveFileTo(fileId: string, owner: FileOwner): Promise<void> {
  await files().updateOne({ _id: new ObjectId(fileId) }, { $set: { "metadata.owner": owner } });
}

export async function findFile(fileId: string): Promise<StoredFile | null> {
  const file = await files().findOne({ _id: new ObjectId(fileId) });
  if (!file?.metadata) return null;
  return {
    fileId,
    name: file.filename,
    size: file.length,
    contentType: file.metadata.contentType,
    sha256: file.metadata.sha256,
    owner: file.metadata.owner,
    smallId: file.metadata.smallId ?? null,
    uploadedAt: file.uploadDate,
  };
}

export const openFileForReading = (fileId: string): Readable => bucket().openDownloadStream(new ObjectId(fileId));

export const deleteFile = (fileId: string): Promise<void> => bucket().delete(new ObjectId(fileId));

/** Uploads that no record took: abandoned forms and interrupted transfers. */
export async function findAbandonedUploads(before: Date): Promise<string[]> {
  const abandoned = await files()
    .find({
      uploadDate: { $lt: before },
      $or: [{ "metadata.owner.kind": "upload" }, { metadata: { $exists: false } }],
    })
    .project<{ _id: mongoose.mongo.ObjectId }>({ _id: 1 })
    .toArray();
  return abandoned.map(({ _id }) => _id.toHexString());
}
