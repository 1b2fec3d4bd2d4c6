import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changesToMake, compareWithRecord, isSameValue, type Version } from "#domain/import/compare";

const byImport = (content: Version["content"]): Version => ({ content, isImported: true });
const byPerson = (content: Version["content"]): Version => ({ content, isImported: false });
const said = (entries: Record<string, unknown>) => Object.entries(entries).map(([path, value]) => ({ path, value }));
const compare = (file: Record<string, unknown>, ...versions: Version[]) =>
  compareWithRecord(said(file), versions.at(-1)?.content ?? {}, versions);

describe("what an import changes in a record that stands", () => {
  test("what an import wrote, also where the file now says that there is none", () =>
    expect(compare({ name: "B", phone: null }, byImport({ name: "A", phone: "040" }))).toEqual([
      { path: "name", from: "A", to: "B", kept: false },
      { path: "phone", from: "040", to: null, kept: false },
    ]));
  test("nothing where both say the same, however it is written", () =>
    expect(
      compare(
        { name: "A", fields: ["b", "a"], note: "", schedule: { byDay: ["MO"], kind: "weekly", except: [] } },
        byImport({ name: "A", fields: ["a", "b"], note: null, schedule: { kind: "weekly", byDay: ["MO"] } }),
      ),
    ).toEqual([]));
  test("what a person wrote stays, and is told of", () =>
    expect(compare({ name: "B" }, byImport({ name: "A" }), byPerson({ name: "Oma" }))).toEqual([
      { path: "name", from: "Oma", to: "B", kept: true },
    ]));
  test("a person who wrote something else did not write this", () =>
    expect(compare({ name: "B" }, byImport({ name: "A" }), byPerson({ name: "A", note: "x" }))).toEqual([
      { path: "name", from: "A", to: "B", kept: false },
    ]));
  test("what nobody ever wrote is filled in, what a person emptied stays empty", () => {
    expect(compare({ note: "x" }, byPerson({ name: "A" }))).toEqual([
      { path: "note", from: undefined, to: "x", kept: false },
    ]);
    expect(compare({ note: "x" }, byImport({ note: "y" }), byPerson({ note: "" }))).toMatchObject([{ kept: true }]);
  });
  test("a file that knows nothing is no reason to forget what a person told", () =>
    expect(compare({ phone: null, fields: [] }, byPerson({ phone: "040", fields: ["a"] }))).toEqual([]));
  test("a time in words never takes the place of one in parts", () => {
    const vague = [{ path: "schedule", value: { kind: "byAgreement", note: "ma" }, isVague: true as const }];
    const weekly = { schedule: { kind: "weekly", byDay: ["MO"] } };
    expect(compareWithRecord(vague, weekly, [byImport(weekly)])).toEqual([]);
    const agreed = { schedule: { kind: "byAgreement", note: "ti" } };
    expect(compareWithRecord(vague, agreed, [byImport(agreed)])).toHaveLength(1);
  });
  test("records from before there were versions lose nothing that stands in them", () =>
    expect(compareWithRecord(said({ name: "B", note: "x" }), { name: "A", note: "" }, [])).toMatchObject([
      { path: "name", kept: true },
      { path: "note", kept: false },
    ]));
});

const value = fc.oneof(
  fc.constantFrom("", "a", "b", null, 0, 1, true, false),
  fc.array(fc.constantFrom("a", "b"), { maxLength: 2 }),
);
const content = fc.dictionary(fc.constantFrom("p", "q", "r"), value);
const version = fc.record({ content, isImported: fc.boolean() });

describe("an import carried out twice", () => {
  test("changes nothing the second time, except what it was told to leave alone and leaves alone again", () =>
    fc.assert(
      fc.property(fc.array(version, { maxLength: 4 }), content, fc.boolean(), (versions, file, takesAll) => {
        const current = versions.at(-1)?.content ?? {};
        const changes = compareWithRecord(said(file), current, versions);
        const made = changesToMake(changes, takesAll);
        const after = { ...current, ...Object.fromEntries(made.map(({ path, to }) => [path, to])) };
        const again = compareWithRecord(said(file), after, [...versions, byImport(after)]);
        expect(changesToMake(again, false)).toEqual([]);
        expect(again).toEqual(takesAll ? [] : changes.filter(({ kept }) => kept));
      }),
    ));
  test("equal values are equal both ways, and to themselves", () =>
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(isSameValue(a, b)).toBe(isSameValue(b, a));
        expect(isSameValue(a, a)).toBe(true);
      }),
    ));
});
