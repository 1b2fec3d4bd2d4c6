import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairKey, suspectedPairs, type Named } from "#domain/associations/suspected-pairs";

const record = (id: string, name: string, registerNumber: string | null = null): Named => ({
  id,
  name,
  registerNumber,
  businessId: null,
});

describe("records that may be of one association", () => {
  test("an equal number is a surer reason than a near-equal name, and each pair stands once", () => {
    const pairs = suspectedPairs([record("a", "Savon Muisti ry", "1"), record("b", "Savon muisti", "1")], new Set());
    expect(pairs).toEqual([{ first: "a", second: "b", reason: "registerNumber" }]);
  });

  test("what a coordinator has called different is not suspected again, whichever stands first", () => {
    const records = [record("b", "Savon Muisti ry"), record("a", "Savon muisti")];
    expect(suspectedPairs(records, new Set())).toHaveLength(1);
    expect(suspectedPairs(records, new Set([pairKey("a", "b")]))).toEqual([]);
  });

  test("no record is suspected of being itself, and no pair stands twice", () => {
    const names = fc.constantFrom("Kiskolan Kulkijat ry", "Kiskolan kulkijat", "Laulun Ystävät", "ry");
    const records = fc
      .array(fc.tuple(names, fc.constantFrom("1", "2", null)), { maxLength: 12 })
      .map((list) => list.map(([name, number], index) => record(String(index), name, number)));
    fc.assert(
      fc.property(records, (all) => {
        const keys = suspectedPairs(all, new Set()).map(({ first, second }) => pairKey(first, second));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.every((key) => key.split(":")[0] !== key.split(":")[1])).toBe(true);
      }),
    );
  });
});
