import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { DataTable, type Column } from "#components/data-table";

type Row = { name: string };

const columns: Column<Row>[] = [
  {
    key: "name",
    head: "Nimi",
    rowHeader: true,
    sort: { href: "?sort=-name", direction: "ascending" },
    cell: ({ name }) => name,
  },
  { key: "length", head: "Pituus", sort: { href: "?sort=length" }, cell: ({ name }) => name.length },
  { key: "first", head: "Alku", cell: ({ name }) => name[0] },
];

const html = (over: { columns?: Column<Row>[]; onPhone?: "stack" | "scroll" } = {}) =>
  renderToStaticMarkup(
    <DataTable caption="Nimet" rows={[{ name: "Aino" }]} rowKey={({ name }) => name} columns={columns} {...over} />,
  );
const sortRow = (page: string): string => /<nav class="sort-row.*?<\/nav>/.exec(page)?.[0] ?? "";

describe("a table that becomes lists on a phone", () => {
  test("can be sorted there by all that its headings sort by", () => {
    const row = sortRow(html());
    expect(row).toContain('aria-label="Järjestä: Nimet"');
    expect([...row.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(["?sort=-name", "?sort=length"]);
    expect(row).toMatch(/aria-current="true"[^>]*>Nimi<span class="visually-hidden"> \(nouseva\)/);
    expect(row).not.toContain("Alku");
  });

  test("has no such row where nothing sorts, or where it stays a table with its headings", () => {
    expect(sortRow(html({ columns: columns.map(({ sort: _, ...column }) => column) }))).toBe("");
    expect(sortRow(html({ onPhone: "scroll" }))).toBe("");
  });
});
