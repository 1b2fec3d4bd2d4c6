import { createHash } from "node:crypto";
import { pipeline } from "node:stream/promises";
import mongoose from "mongoose";
import type { FileReference } from "#models/grant-case.server";
import { completeFile, openFileForWriting } from "#models/stored-file.server";

type DocumentFile = {
  _id: mongoose.mongo.ObjectId;
  filename: string;
  length: number;
  metadata?: { contentType: string; sha256: string };
};

function documentFiles() {
  const { db } = mongoose.connection;
  if (!db) throw new Error("not connected to the database");
  return db.collection<DocumentFile>("files.files");
}

/** A document that was made for a case earlier, by its name: the first one, should there be more. */
export async function findCaseDocument(caseId: string, name: string): Promise<FileReference | null> {
  const file = await documentFiles().findOne(
    { filename: name, "metadata.owner.kind": "grantCase", "metadata.owner.caseId": caseId },
    { sort: { _id: 1 } },
  );
  if (!file?.metadata) return null;
  const { contentType, sha256 } = file.metadata;
  return { fileId: file._id.toHexString(), name, size: file.length, contentType, sha256 };
}

type CaseDocument = { caseId: string; name: string; contentType: string; content: Buffer };

/** Keeps a document the city made for a case. It belongs to the case from the first moment on. */
export async function storeCaseDocument({ caseId, name, contentType, content }: CaseDocument): Promise<FileReference> {
  const { stream, fileId } = openFileForWriting(name);
  await pipeline([content], stream);
  const sha256 = createHash("sha256").update(content).digest("hex");
  await completeFile(fileId, { contentType, sha256, owner: { kind: "grantCase", caseId } });
  return { fileId, name, size: content.length, contentType, sha256 };
}
