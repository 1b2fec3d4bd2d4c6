import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { csvOf } from "#documents/tables/csv.server";
import { homeNumber, type Column, type TableContext } from "#documents/tables/table";

const context: TableContext = {
  locale: "fi",
  terms: { needs: [], targetGroups: [], categories: [], volunteerTypes: [], fields: [], accessibility: [] },
  unitName: (_municipality, unit) => unit,
  publicUrl: "https://kumppani.example.org",
  attribution: "Pieksämäki, Kumppani (CC BY 4.0)",
};

type Row = { name: string; amount: number | null };
const columns: Column<Row>[] = [
  ["name", ({ name }) => name],
  ["priceEuros", ({ amount }) => amount],
];

const written = async (...rows: Row[]) => buffer(csvOf(columns, Readable.from(rows), context));

describe("a table that anybody may download", () => {
  test("begins with a byte order mark, and keeps umlauts, quotes, semicolons and line ends in their cells", async () => {
    const bytes = await written({ name: 'Jäppilän "väki"; ym.\nKylätalo', amount: 4.5 });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString("utf8").slice(1)).toBe('Nimi;Hinta euroina\r\n"Jäppilän ""väki""; ym.\nKylätalo";4,5\r\n');
  });

  test.each(["=1+1", "+358401234567", "-5", "@SUM(A1)", "\tx", "\rx"])(
    "%j is told as text, never run as a formula",
    async (name) => {
      const [, line = ""] = (await written({ name, amount: null })).toString("utf8").split("\r\n");
      expect(line.replace(/^"/, "")).toMatch(/^'/);
    },
  );

  test("what is not known is an empty cell, what is free is a zero", async () => {
    const text = (await written({ name: "a", amount: null }, { name: "b", amount: 0 })).toString("utf8");
    expect(text).toContain("a;\r\nb;0\r\n");
  });

  test("a Finnish number is written the way it is dialled at home", () => {
    expect(homeNumber("+358401234567")).toBe("040 123 4567");
    expect(homeNumber("+46701234567")).toBe("+46701234567");
    expect(homeNumber(null)).toBe("");
  });
});
