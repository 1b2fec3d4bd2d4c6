import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { MAX_FILE_BYTES, MOST_FILES } from "#domain/files/file-rules";
import { days } from "#domain/shared/durations";
import { receiveUpload, receiveUploads } from "#http/receive-upload.server";
import { deleteFile, findAbandonedUploads, findFile, giveFileTo, openFileForReading } from "#models/stored-file.server";
import { testDatabase } from "#tests/support/database";

testDatabase();

const PDF = Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(5000, "x")]);
const PERSON = "p1";

function upload(content: Buffer, name = "kuitti.pdf", type = "application/pdf"): Request {
  const form = new FormData();
  form.append("description", "Salivuokra, syyskuu");
  form.append("receipt", new File([new Uint8Array(content)], name, { type }));
  return new Request("http://localhost/upload", { method: "POST", body: form });
}

const several = (...contents: Buffer[]): Request => {
  const form = new FormData();
  contents.forEach((content, index) =>
    form.append("file", new File([new Uint8Array(content)], `paperi${index}.pdf`, { type: "application/pdf" })),
  );
  return new Request("http://localhost/upload", { method: "POST", body: form });
};

const allUploads = () => findAbandonedUploads(new Date(Date.now() + days(1)));

describe("an upload", () => {
  test("is stored as it came, with its fields, kind and hash", async () => {
    const { form, file } = await receiveUpload(upload(PDF, "Tilinpäätös ä.pdf"), PERSON);
    expect(form.get("description")).toBe("Salivuokra, syyskuu");
    if (!file?.ok) throw new Error("not stored");
    const sha256 = createHash("sha256").update(PDF).digest("hex");
    expect(file.value).toMatchObject({
      name: "Tilinpäätös ä.pdf",
      size: PDF.length,
      contentType: "application/pdf",
      sha256,
    });
    expect(await buffer(openFileForReading(file.value.fileId))).toEqual(PDF);
    expect(await findFile(file.value.fileId)).toMatchObject({ owner: { kind: "upload", personId: PERSON } });
  });

  test.each([
    ['suunnitelma "ö".pdf', 'suunnitelma "ö".pdf'],
    ["rivi\r\nkaksi.pdf", "rivikaksi.pdf"],
    ["100%.pdf", "100%.pdf"],
    ["C:\\Kuitit\\syyskuu.pdf", "syyskuu.pdf"],
  ])("called %j is stored as %j", async (sent, name) => {
    const { file } = await receiveUpload(upload(PDF, sent), PERSON);
    expect(file).toMatchObject({ ok: true, value: { name } });
  });

  test.each([
    ["a program called a pdf", Buffer.from("MZ\x90\0".padEnd(600, "\0"), "latin1"), "kindNotAllowed"],
    ["a page called a picture", Buffer.from("<html><script>alert(1)</script>"), "kindNotAllowed"],
    ["an empty file", Buffer.alloc(0), "empty"],
    ["a file over the limit", Buffer.concat([PDF, Buffer.alloc(MAX_FILE_BYTES)]), "tooLarge"],
  ])("%s is refused and leaves nothing behind", async (_what, content, code) => {
    const before = await allUploads();
    const { file, form } = await receiveUpload(upload(content), PERSON);
    expect(file).toEqual({ ok: false, refusal: { code } });
    expect(form.get("description")).toBe("Salivuokra, syyskuu");
    expect(await allUploads()).toEqual(before);
  });

  test("a form whose file field was left empty has no file", async () => {
    const form = new FormData();
    form.append("receipt", new File([], ""));
    const request = new Request("http://localhost/upload", { method: "POST", body: form });
    expect((await receiveUpload(request, PERSON)).file).toBeNull();
  });

  test("that nobody attached is found after a day, one that a case took is not", async () => {
    const stored = await Promise.all([upload(PDF), upload(PDF)].map((request) => receiveUpload(request, PERSON)));
    const [kept = "", dropped = ""] = stored.map(({ file }) => (file?.ok ? file.value.fileId : ""));
    await giveFileTo(kept, { kind: "grantCase", caseId: "c1" });
    expect(await findAbandonedUploads(new Date(Date.now() - days(1)))).toEqual([]);
    const abandoned = await allUploads();
    expect(abandoned).toContain(dropped);
    expect(abandoned).not.toContain(kept);
    await deleteFile(dropped);
    expect(await findFile(dropped)).toBeNull();
  });

  test("may bring several papers at once: each is judged by itself, and more than a form takes are refused", async () => {
    const { files } = await receiveUploads(several(PDF, Buffer.from("MZ"), PDF), PERSON);
    expect(files).toMatchObject([
      { ok: true, value: { name: "paperi0.pdf" } },
      { ok: false, refusal: { code: "kindNotAllowed" } },
      { ok: true, value: { name: "paperi2.pdf" } },
    ]);
    const many = await receiveUploads(several(...Array.from({ length: MOST_FILES + 3 }, () => PDF)), PERSON);
    expect(many.files).toHaveLength(MOST_FILES + 1);
    expect(many.files.at(-1)).toEqual({ ok: false, refusal: { code: "tooManyFiles" } });
    const just = await receiveUploads(several(...Array.from({ length: MOST_FILES }, () => PDF)), PERSON);
    expect(just.files.every(({ ok }) => ok)).toBe(true);
    expect((await receiveUpload(several(PDF, PDF), PERSON)).file).toMatchObject({ ok: true });
  });
});
