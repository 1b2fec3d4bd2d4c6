import { expect, test } from "vitest";
import { renderDecisionDocument } from "#documents/decision-document.server";
import { renderMeetingList } from "#documents/meeting-list.server";
import type { DocumentBlock } from "#i18n/decision-facts";
import type { Locale } from "#domain/shared/locales";
import type { MeetingList } from "#i18n/meeting-list";
import { drawn } from "#tests/support/pdf-text";

const AT = new Date("2027-04-08T09:00:00Z");
const BLOCKS: DocumentBlock[] = [
  { kind: "heading", level: 1, text: "Päätös" },
  { kind: "paragraph", text: "Avustus myönnetään.", strong: true },
  { kind: "facts", items: [{ label: "Hakija", value: "Kuulotorvi ry" }] },
];

/** A file's bytes as text, one character for each. */
const decisionIn = async (locale: Locale): Promise<string> => {
  const letter = { locale, title: "Päätös", issuer: "Pieksämäki & kylät", reference: "PKS-2027-0001", blocks: BLOCKS };
  return (await renderDecisionDocument(letter, AT)).toString("latin1");
};

const listIn = async (locale: Locale): Promise<string> => {
  const list: MeetingList = {
    ...{ locale, title: "Esityslista", issuer: "Pieksämäki", reference: "Avustus 2027", before: BLOCKS, after: [] },
    table: {
      columns: [
        { head: "Hakija", width: 0.5 },
        { head: "Perustelut", width: 0.5 },
      ],
      rows: [["Kuulotorvi ry", { text: "Määräraha ei riitä.", lang: "fi" }]],
      totals: ["Yhteensä", ""],
    },
  };
  return (await renderMeetingList(list, AT)).toString("latin1");
};

const FILES = { decision: decisionIn, list: listIn };
const TAGS = { fi: "fi-FI", sv: "sv-FI", en: "en-GB" } as const;
const KINDS = (["decision", "list"] as const).flatMap((kind) =>
  (["fi", "sv", "en"] as const).map((locale) => ({ kind, locale })),
);

test.each(KINDS)("the $kind in $locale has all that a screen reader and an archive need", async ({ kind, locale }) => {
  const file = await FILES[kind](locale);
  const catalog = /\/Type \/Catalog[\s\S]*?endobj/.exec(file)?.[0] ?? "";
  expect(catalog).toContain(`/Lang (${TAGS[locale]})`);
  expect(catalog).toMatch(/\/StructTreeRoot \d+ 0 R/);
  expect(catalog).toMatch(/\/MarkInfo \d+ 0 R/);
  expect(file).toContain("/Marked true");
  expect(catalog).toMatch(/\/OutputIntents \[\d+ 0 R\]/);
  expect(catalog).toMatch(/\/Metadata \d+ 0 R/);
  expect(file).toContain("/DisplayDocTitle true");
  const fonts = file.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
  expect(fonts).toBeGreaterThan(0);
  expect(file.match(/\/FontFile[23]? \d+ 0 R/g)).toHaveLength(fonts);
  expect(file.match(/\/Subtype \/Type0\b/g)).toHaveLength(file.match(/\/ToUnicode \d+ 0 R/g)?.length ?? 0);
});

/** What PDF/A-2 forbids (ISO 19005-2): secrets, programs, other files, and whatever lies outside the document. */
const FORBIDDEN = [
  ...[
    "Encrypt",
    "JavaScript",
    "JS",
    "AA",
    "OpenAction",
    "Launch",
    "EmbeddedFiles",
    "XFA",
    "RichMedia",
    "Movie",
    "Sound",
  ],
  ...["LZWDecode", "Crypt", "NeedAppearances", "Alternates", "Ref", "URI", "GoToR"],
];

test.each(KINDS)(
  "the $kind in $locale is whole and keeps nothing that an archive refuses",
  async ({ kind, locale }) => {
    const file = await FILES[kind](locale);
    // The header, and after it a comment of four bytes that no text has.
    expect(file).toMatch(/^%PDF-1\.7\n%[\u0080-\u00ff]{4}\n/);
    const trailer = /trailer\s*<<[\s\S]*$/.exec(file)?.[0] ?? "";
    expect(trailer).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/);
    expect(trailer.trimEnd()).toMatch(/%%EOF$/);
    const outside = file.replaceAll(/stream\r?\n[\s\S]*?\r?\nendstream/g, "");
    expect(FORBIDDEN.filter((name) => new RegExp(`/${name}\\b`).test(outside))).toEqual([]);
    // What colours mean is in the file, and what it says of itself can be read without unpacking.
    expect(file).toMatch(/\/S \/GTS_PDFA1[\s\S]*?\/DestOutputProfile \d+ 0 R/);
    expect(/\/Type \/Metadata[\s\S]*?stream/.exec(file)?.[0]).not.toContain("/Filter");
    // Each font is a part of itself, by which it goes by a name of its own, and tells which shape is which character.
    const names = [...file.matchAll(/\/FontName \/(\S+)/g)].map(([, name]) => name);
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+SourceSans3-/);
    expect(new Set(names).size).toBe(names.length);
    expect(file.match(/\/CIDToGIDMap \/Identity/g)).toHaveLength(names.length);
  },
);

test("the same is said of the document in its metadata and its information", async () => {
  const file = await decisionIn("fi");
  const [, created = ""] = /\/CreationDate (\d+) 0 R/.exec(file) ?? [];
  expect(file).toMatch(new RegExp(`\n${created} 0 obj\\n\\(D:20270408090000Z\\)`));
  expect(file).toMatch(/<xmp:CreateDate>2027-04-08T09:00:00(\.000)?Z<\/xmp:CreateDate>/);
  expect(file).toContain("<xmp:CreatorTool>Kumppani</xmp:CreatorTool>");
  expect(file).toContain("<pdf:Producer>PDFKit</pdf:Producer>");
});

test("says in words machines read which standards it keeps, whatever characters a name has", async () => {
  const file = await decisionIn("fi");
  const written = Buffer.from(/<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(file)?.[0] ?? "", "latin1").toString();
  expect(written).toContain("<pdfaid:part>2</pdfaid:part>");
  expect(written).toContain("<pdfaid:conformance>A</pdfaid:conformance>");
  expect(written).toContain("<pdfuaid:part>1</pdfuaid:part>");
  expect(written).toContain("<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>");
  expect(written).toContain("Päätös PKS-2027-0001");
  expect(written).toContain("Pieksämäki &amp; kylät");
});

test("a heading is a heading and a table a table, and a cell in another language says so", async () => {
  const tags = (file: string) => new Set(file.match(/\/S \/\w+/g));
  const decision = tags(await decisionIn("fi"));
  for (const tag of ["Document", "H1", "P", "L", "LI", "Lbl", "LBody"]) expect(decision).toContain(`/S /${tag}`);
  const swedish = await listIn("sv");
  for (const tag of ["Table", "THead", "TBody", "TFoot", "TR", "TH", "TD"])
    expect(tags(swedish)).toContain(`/S /${tag}`);
  expect(swedish.match(/\/Lang \(fi-FI\)/g)).toHaveLength(1);
});

test("what stands at the foot of each sheet is no content", async () => {
  expect(drawn(await decisionIn("fi"))).toMatch(/\/Artifact <<\s*\/Type \/Pagination/);
});
