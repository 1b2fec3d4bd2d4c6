import { ok, refused, type Result } from "#domain/shared/result";

/** What may be attached, by the kind found in the bytes themselves, with the extension it is stored under. */
export const ALLOWED_FILES = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/webp": "webp",
  "image/heic": "heic",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
} as const;

/** Pictures that every browser draws. */
const DRAWN = ["image/jpeg", "image/png", "image/webp"];
export const isDrawn = (mime: string): boolean => DRAWN.includes(mime);

/** Photos as iPhones keep them, which hardly any browser draws. */
export const isHeic = (mime: string): boolean => mime === "image/heic";

/**
 * The kinds that a file field offers. Not HEIC: a phone that is not offered it sends its photo as a JPEG, which everybody
 * can look at. One that is sent all the same is taken.
 */
export const OFFERED_KINDS = Object.keys(ALLOWED_FILES)
  .filter((mime) => !isHeic(mime))
  .join(",");

export type AllowedMime = keyof typeof ALLOWED_FILES;
export type FileExtension = (typeof ALLOWED_FILES)[AllowedMime];
export type UploadRefusal = "empty" | "tooLarge" | "kindNotAllowed";

const isAllowed = (mime: string): mime is AllowedMime => Object.hasOwn(ALLOWED_FILES, mime);

/** 10 MB: a scanned annual report or a photo of a receipt fits. */
export const MAX_FILE_BYTES = 10_000_000;

/** As many papers as one form takes at once. */
export const MOST_FILES = 5;

/** What a form takes. */
export type UploadRules = {
  kinds: readonly AllowedMime[];
  maxBytes: number;
  /** Plain text too, which is known by its bytes telling nothing. */
  text?: true;
};

/** Papers of a case: whatever people have them in. */
export const PAPERS: UploadRules = { kinds: Object.keys(ALLOWED_FILES).filter(isAllowed), maxBytes: MAX_FILE_BYTES };

/** A file for the directory: a table or the import format. Five thousand rows take one or two megabytes. */
export const IMPORT_FILES: UploadRules = { kinds: [], maxBytes: 20_000_000, text: true };

/**
 * Checks an upload by its size and by what its first bytes say it is; the name and type the browser claims do not count.
 * @param sniffedMime null when the bytes tell nothing
 */
export function checkUpload(
  { sniffedMime, size }: { sniffedMime: string | null; size: number },
  { kinds, maxBytes, text }: UploadRules = PAPERS,
): Result<{ mime: AllowedMime | "text/plain"; extension: FileExtension | "txt" }, UploadRefusal> {
  if (size === 0) return refused("empty");
  if (size > maxBytes) return refused("tooLarge");
  if (sniffedMime === null && text) return ok({ mime: "text/plain", extension: "txt" });
  if (sniffedMime === null || !isAllowed(sniffedMime) || !kinds.includes(sniffedMime)) return refused("kindNotAllowed");
  return ok({ mime: sniffedMime, extension: ALLOWED_FILES[sniffedMime] });
}
