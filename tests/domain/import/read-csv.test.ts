import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCsv } from "#domain/import/read-csv";
import { isJson, readText } from "#domain/import/read-text";

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Every sign of Latin-1 is one byte, and the same one in Windows-1252. */
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const read = (text: string) => {
  const table = readCsv(text);
  if (!table.ok) throw new Error(table.refusal);
  return table.value;
};

describe("the letters of a file", () => {
  test.each([
    ["UTF-8", utf8("Jäppilä – åäö €"), "utf-8"],
    ["UTF-8 with a byte order mark", utf8("\uFEFFJäppilä – åäö €"), "utf-8"],
    ["Windows-1252", Uint8Array.of(...latin1("Jäppilä "), 0x96, ...latin1(" åäö "), 0x80), "windows-1252"],
    ["UTF-16 from Excel", Uint8Array.of(0xff, 0xfe, ...[..."Jäppilä – åäö €"].flatMap(wide)), "utf-16le"],
  ])("%s is read as it was written", (_, bytes, encoding) =>
    expect(readText(bytes)).toEqual({ text: "Jäppilä – åäö €", encoding }),
  );
  test("a brace begins the import format, anything else a table", () =>
    expect(['\n { "associations": [] }', "nimi;kuvaus", '"nimi";"kuvaus"'].map(isJson)).toEqual([true, false, false]));
});

const wide = (letter: string): number[] => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8];

describe("a table", () => {
  test.each([
    ["semicolons", "nimi;kuvaus\nA, B ja C;x, y\n", ";"],
    ["commas", 'nimi,kuvaus\n"A, B; C",x\n', ","],
    ["tabulators", "nimi\tkuvaus\nA, B\tx; y\n", "\t"],
    ["what Excel announces", "sep=,\nnimi,kuvaus\nA;B,x\n", ","],
    ["nothing, for there is one column", "nimi\nA\n", ";"],
  ])("is divided by %s", (_, text, delimiter) => expect(read(text).delimiter).toBe(delimiter));

  test("keeps what stands in quotes, and passes empty rows by", () =>
    expect(read('nimi;kuvaus\r\n"Kulma; ry";"Sanoo ""hei"".\r\nToinen rivi"\r\n\r\n;;\r\n  \r\nB;b\r\n').rows).toEqual([
      { line: 2, cells: ["Kulma; ry", 'Sanoo "hei".\nToinen rivi'], fault: null },
      { line: 7, cells: ["B", "b"], fault: null },
    ]));

  test("finds its head below a title", () =>
    expect(read("Yhdistykset 2026;;\n\nnimi;kuvaus;\nA;a;\n")).toEqual({
      delimiter: ";",
      headers: ["nimi", "kuvaus"],
      rows: [{ line: 4, cells: ["A", "a", ""], fault: null }],
    }));

  test("counts lines from the file's first, announced sign or not", () =>
    expect(read("sep=;\nnimi;kuvaus\nA;a\n").rows[0]?.line).toBe(3));

  test("tells of rows that are too short, too long or badly quoted, and reads all the others", () =>
    expect(
      read(
        'nimi;kuvaus\nA;a\nliian lyhyt\nliian;pitkä;rivi\n"auki;rivi\nB;b\n"rikki"x;y\nC;c\n"loppuun asti;auki\n',
      ).rows.map(({ line, fault }) => [line, fault]),
    ).toEqual([
      [2, null],
      [3, "tooFewCells"],
      [4, "tooManyCells"],
      [5, "brokenQuotes"],
      [6, null],
      [7, "brokenQuotes"],
      [8, null],
      [9, "brokenQuotes"],
    ]));

  test("keeps the text of a row that is badly quoted", () =>
    expect(read('nimi;kuvaus\n"auki;rivi\nB;b\n').rows[0]).toEqual({
      line: 2,
      cells: ['"auki;rivi'],
      fault: "brokenQuotes",
    }));

  test("takes quotation marks inside a name for letters", () =>
    expect(read('nimi;kuvaus\nTyttö "Kulma" ry;x\nB;b\n').rows.map(({ cells }) => cells)).toEqual([
      ['Tyttö "Kulma" ry', "x"],
      ["B", "b"],
    ]));

  test("with nothing in it is none", () => expect(readCsv("\n \n")).toEqual({ ok: false, refusal: "noTable" }));

  test("comes back as it was written, whatever stands in its cells", () => {
    const cell = fc.string({ unit: fc.constantFrom(...'aä ;,"\n\tx€') }).map((text) => text.trim());
    const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
    const row = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), fc.constantFrom(";", ","), (rows, sign) => {
        const lines = [["nimi", "kuvaus", "muu"], ...rows].map((cells) => cells.map(quoted).join(sign));
        const filled = rows.filter((cells) => cells.some(Boolean));
        expect(read(`sep=${sign}\n${lines.join("\r\n")}`).rows).toEqual(
          filled.map((cells) => ({ line: expect.any(Number) as number, cells, fault: null })),
        );
      }),
    );
  });
});
