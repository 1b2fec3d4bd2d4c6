import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CASE_COLUMN_KEYS, GROUPINGS, kindOf, type CaseColumn } from "#domain/grants/case-table/columns";
import { READY_VIEWS } from "#domain/grants/case-table/ready-views";
import {
  DAY_WORDS,
  PLAIN_TABLE,
  caseTableQuery,
  readCaseTable,
  type CaseFilter,
  type CaseTableState,
} from "#domain/grants/case-table/state";
import { plainDate } from "#domain/shared/plain-date";

const read = (query: string): CaseTableState => readCaseTable(new URLSearchParams(query));

const word = fc
  .string({ minLength: 1, maxLength: 40 })
  .map((text) => text.trim())
  .filter((text) => text !== "");
const amount = fc.option(fc.integer({ min: 0, max: 100_000_00 }), { nil: null });
const day = fc.option(
  fc
    .date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
    .map((at) => plainDate(at.toISOString().slice(0, 10))),
  { nil: null },
);
const isOpen = ({ from, to }: { from: unknown; to: unknown }) => from !== null || to !== null;

function filterOf(column: CaseColumn): fc.Arbitrary<CaseFilter> {
  const kind = kindOf(column);
  switch (kind) {
    case "text":
      return word.map((text) => ({ kind, text }));
    case "choice":
      return fc.uniqueArray(word, { minLength: 1, maxLength: 5 }).map((any) => ({ kind, any }));
    case "yesNo":
      return fc.boolean().map((yes) => ({ kind, yes }));
    case "date":
      return fc.oneof(
        fc.constantFrom(...DAY_WORDS).map((said): CaseFilter => ({ kind, from: null, to: null, word: said })),
        fc
          .record({ from: day, to: day })
          .filter(isOpen)
          .map((range): CaseFilter => ({ kind, ...range, word: null })),
      );
    case "number":
    case "money":
      return fc
        .record({ from: amount, to: amount })
        .filter(isOpen)
        .map((range) => ({ kind, ...range }));
  }
}

const columns = fc.uniqueArray(fc.constantFrom(...CASE_COLUMN_KEYS), { minLength: 1 });
const filters = fc
  .subarray([...CASE_COLUMN_KEYS])
  .chain((chosen) => fc.tuple(...chosen.map((column) => filterOf(column).map((filter) => [column, filter] as const))))
  .map((pairs) => Object.fromEntries(pairs));

const state: fc.Arbitrary<CaseTableState> = fc
  .record({
    q: fc.oneof(fc.constant(""), word),
    columns,
    sort: fc
      .uniqueArray(fc.constantFrom(...CASE_COLUMN_KEYS), { maxLength: 3 })
      .map((sorted) => sorted.map((column, at) => ({ column, desc: at % 2 === 0 }))),
    group: fc.option(fc.constantFrom(...GROUPINGS), { nil: null }),
    folded: fc.boolean(),
    filters,
    page: fc.integer({ min: 1, max: 500 }),
  })
  .map((made) => ({ ...made, folded: made.folded && made.group !== null }));

describe("the address of the case table", () => {
  test("says all of how the table is shown", () => {
    fc.assert(
      fc.property(state, (shown) => {
        expect(read(caseTableQuery(shown))).toEqual(shown);
      }),
    );
  });

  test("is read as something that can be shown, whatever somebody has written into it", () => {
    const name = fc.constantFrom(
      ...CASE_COLUMN_KEYS,
      "q",
      "sort",
      "columns",
      "group",
      "rows",
      "page",
      "arrived.from",
      "applied.to",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const shown = readCaseTable(new URLSearchParams(pairs));
        expect(read(caseTableQuery(shown))).toEqual(shown);
      }),
    );
  });

  test("says nothing of the plain table, and reads well otherwise", () => {
    expect(caseTableQuery(PLAIN_TABLE)).toBe("");
    const shown = read(
      "status=submitted&status=inPreparation&applied.to=1800,50&group=village&sort=-applied,applicant",
    );
    expect(caseTableQuery(shown)).toBe(
      "status=submitted&status=inPreparation&applied.to=1800,50&group=village&sort=-applied,applicant",
    );
    expect(shown.filters.applied).toEqual({ kind: "money", from: null, to: 1800_50 });
  });

  test.each(Object.entries(READY_VIEWS))("says the ready view %s", (_key, view) => {
    expect(read(caseTableQuery(view))).toEqual(view);
  });
});
