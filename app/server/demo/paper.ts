import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import PDFDocument from "pdfkit";
import type { FileReference } from "#models/grant-case.server";
import { completeFile, openFileForWriting } from "#models/stored-file.server";

const CONTENT_TYPE = "application/pdf";

async function printed(lines: readonly string[]): Promise<Buffer> {
  const document = new PDFDocument({ size: "A5", margin: 48 });
  const bytes = buffer(document);
  const [title = "", ...rest] = lines;
  document.font("Helvetica-Bold").fontSize(16).text(title).moveDown();
  document.font("Helvetica").fontSize(11);
  for (const line of rest) document.text(line).moveDown(0.5);
  document.end();
  return bytes;
}

/** A one-page paper as somebody would upload it: an action plan, a receipt. The first line is its heading. */
export async function paper(name: string, lines: readonly string[], personId: string): Promise<FileReference> {
  const bytes = await printed([...lines, "Esimerkkiasiakirja"]);
  const { stream, fileId } = openFileForWriting(name);
  await pipeline(Readable.from([bytes]), stream);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  await completeFile(fileId, { contentType: CONTENT_TYPE, sha256, owner: { kind: "upload", personId } });
  return { fileId, name, size: bytes.length, contentType: CONTENT_TYPE, sha256 };
}
