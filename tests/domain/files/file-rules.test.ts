import { describe, expect, test } from "vitest";
import { ALLOWED_FILES, checkUpload, MAX_FILE_BYTES } from "#domain/files/file-rules";

describe("an upload", () => {
  test.each(Object.entries(ALLOWED_FILES))("of kind %s is kept as .%s", (mime, extension) =>
    expect(checkUpload({ sniffedMime: mime, size: 1 })).toEqual({ ok: true, value: { mime, extension } }),
  );
  test.each<[string | null, number, string]>([
    ["application/pdf", 0, "empty"],
    ["application/pdf", MAX_FILE_BYTES + 1, "tooLarge"],
    ["application/zip", 100, "kindNotAllowed"],
    ["image/svg+xml", 100, "kindNotAllowed"],
    ["text/html", 100, "kindNotAllowed"],
    ["toString", 100, "kindNotAllowed"],
    [null, 100, "kindNotAllowed"],
  ])("of %j and %i bytes is refused: %s", (sniffedMime, size, refusal) =>
    expect(checkUpload({ sniffedMime, size })).toEqual({ ok: false, refusal }),
  );
  test("may be exactly 10 MB", () =>
    expect(checkUpload({ sniffedMime: "image/png", size: MAX_FILE_BYTES }).ok).toBe(true));
});
