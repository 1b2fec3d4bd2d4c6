import { createHash } from "node:crypto";
import { Readable, Transform, type TransformCallback } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream as WebStream } from "node:stream/web";
import { Busboy } from "@fastify/busboy";
import { fileTypeFromBuffer } from "file-type";
import { checkUpload, MOST_FILES, PAPERS, type UploadRules } from "#domain/files/file-rules";
import { ok, refused, type Result } from "#domain/shared/result";
import { readForm } from "#http/parse-form.server";
import { badRequest } from "#http/respond.server";
import { completeFile, deleteFile, openFileForWriting } from "#models/stored-file.server";
import type { FileReference } from "#models/grant-case.server";

export type UploadRefusal = { code: "empty" | "tooLarge" | "kindNotAllowed" };
type UploadsRefusal = UploadRefusal | { code: "tooManyFiles" };

/** A multipart form taken in: its text fields as a form, and what became of its file, if it had one. */
export type ReceivedUpload = { form: FormData; file: Result<FileReference, UploadRefusal> | null };

/** A multipart form with several files: those that came, in their order, and last that more came than it takes. */
type ReceivedUploads = { form: FormData; files: Result<FileReference, UploadsRefusal>[] };

/** Enough for every signature that file-type knows of the kinds we accept. */
const SNIFF_BYTES = 4100;
/** More than the largest answer to a request for supplements has: twenty questions, some of them tables. */
const MAX_FIELDS = 2000;
const MAX_FIELD_BYTES = 60_000;

/** Counts, hashes and keeps the beginning of what flows through. */
class Inspector extends Transform {
  readonly hash = createHash("sha256");
  head = Buffer.alloc(0);
  size = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.size += chunk.length;
    this.hash.update(chunk);
    if (this.head.length < SNIFF_BYTES) this.head = Buffer.concat([this.head, chunk.subarray(0, SNIFF_BYTES)]);
    done(null, chunk);
  }
}

/** Browsers write a quotation mark and line ends of a file's name in percents, and nothing else (the HTML standard). */
const unescaped = (name: string): string => name.replace(/%22/g, '"').replace(/%0D|%0A/g, "");

/** The last part of a path a browser may have sent, without control characters, at most 120 characters. */
function safeName(name: string): string {
  const last = unescaped(name).split(/[/\\]/).at(-1) ?? "";
  const clean = last.replace(/\p{Cc}/gu, "").trim();
  return clean.length > 120 ? clean.slice(-120) : clean || "tiedosto";
}

/** Streams one file into GridFS; what is refused is removed again. */
async function store(
  stream: Readable & { truncated?: boolean },
  name: string,
  personId: string,
  rules: UploadRules,
): Promise<Result<FileReference, UploadRefusal> | null> {
  const inspector = new Inspector();
  const { stream: target, fileId } = openFileForWriting(name);
  await pipeline(stream, inspector, target).catch(async (error: unknown) => {
    await target.abort().catch(() => undefined); // the chunks that came are of no use to anyone
    throw error;
  });
  const drop = async (refusal: UploadRefusal | null) => {
    await deleteFile(fileId);
    return refusal && refused(refusal);
  };
  if (inspector.size === 0 && name === "tiedosto") return drop(null);
  const sniffed = await fileTypeFromBuffer(inspector.head);
  const size = stream.truncated ? rules.maxBytes + 1 : inspector.size;
  const checked = checkUpload({ sniffedMime: sniffed?.mime ?? null, size }, rules);
  if (!checked.ok) return drop({ code: checked.refusal });
  const contentType = sniffed?.mime ?? "application/octet-stream";
  const sha256 = inspector.hash.digest("hex");
  await completeFile(fileId, { contentType, sha256, owner: { kind: "upload", personId } });
  return ok({ fileId, name, size: inspector.size, contentType, sha256 });
}

/** A multipart form whose header names no boundary cannot be read at all. */
function parserFor(contentType: string, maxBytes: number, files: number): InstanceType<typeof Busboy> {
  try {
    return new Busboy({
      headers: { "content-type": contentType },
      limits: { files, fields: MAX_FIELDS, fieldSize: MAX_FIELD_BYTES, fileSize: maxBytes },
    });
  } catch {
    throw badRequest();
  }
}

type Keep = (stream: Readable, name: string) => Promise<Result<FileReference, UploadRefusal> | null>;

type Limits = { maxBytes: number; files: number };

type Received = { form: FormData; files: Result<FileReference, UploadRefusal>[]; isOverflowing: boolean };

async function receive(request: Request, keep: Keep, { maxBytes, files }: Limits): Promise<Received> {
  const form = new FormData();
  const contentType = request.headers.get("Content-Type") ?? "";
  if (!contentType.startsWith("multipart/form-data") || !request.body)
    return { form: await readForm(request), files: [], isOverflowing: false };
  let isOverflowing = false;
  const stored: ReturnType<Keep>[] = [];
  const parser = parserFor(contentType, maxBytes, files);
  let isCut = false;
  parser.on("field", (name, value, _nameCut, valueCut) => {
    isCut ||= valueCut;
    form.append(name, value);
  });
  parser.on("fieldsLimit", () => (isCut = true));
  parser.on("filesLimit", () => (isOverflowing = true));
  parser.on("file", (_field, stream, filename) => {
    const storing = keep(stream, safeName(filename ?? ""));
    storing.catch(() => stream.resume());
    stored.push(storing);
  });
  await pipeline(Readable.fromWeb(request.body as WebStream), parser).catch(() => {
    throw badRequest();
  });
  // What was left out would be stored as if it had not been written.
  if (isCut) throw badRequest();
  return { form, files: (await Promise.all(stored)).filter((file) => file !== null), isOverflowing };
}

/**
 * Reads a multipart form with at most one file, streaming the file into GridFS: it is never held in memory. The file is
 * kept even when the form's other fields turn out wrong, so that nobody has to choose it again; an upload that no record
 * takes is swept away after a day.
 */
export async function receiveUpload(
  request: Request,
  personId: string,
  rules: UploadRules = PAPERS,
): Promise<ReceivedUpload> {
  const keep: Keep = (stream, name) => store(stream, name, personId, rules);
  const { form, files } = await receive(request, keep, { maxBytes: rules.maxBytes, files: 1 });
  return { form, file: files[0] ?? null };
}

/** Reads a form to which several papers may be chosen at once, at most MOST_FILES of them; each is kept as above. */
export async function receiveUploads(request: Request, personId: string): Promise<ReceivedUploads> {
  const keep: Keep = (stream, name) => store(stream, name, personId, PAPERS);
  const { form, files, isOverflowing } = await receive(request, keep, {
    maxBytes: PAPERS.maxBytes,
    files: MOST_FILES,
  });
  return { form, files: isOverflowing ? [...files, refused({ code: "tooManyFiles" })] : files };
}

/** The text of a form whose sender is not known: a file in it passes by and is stored nowhere. */
export async function receiveTexts(request: Request): Promise<FormData> {
  const passBy: Keep = (stream) => {
    stream.resume();
    return Promise.resolve(null);
  };
  return (await receive(request, passBy, { maxBytes: PAPERS.maxBytes, files: 1 })).form;
}
