import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FileReference } from "#models/grant-case.server";
import { completeFile, openFileForWriting, type FileOwner } from "#models/stored-file.server";

/** Puts a small file into GridFS as an upload would, and returns the reference a record keeps. */
export async function makeFile(
  owner: FileOwner,
  name = "kuitti.pdf",
  content = "%PDF-1.4 test",
): Promise<FileReference> {
  const { stream, fileId } = openFileForWriting(name);
  const bytes = Buffer.from(content);
  await pipeline(Readable.from([bytes]), stream);
  const contentType = "application/pdf";
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await completeFile(fileId, { contentType, sha256, owner });
  return { fileId, name, size: bytes.length, contentType, sha256 };
}
