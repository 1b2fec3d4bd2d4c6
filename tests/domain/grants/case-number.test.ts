import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCaseNumbers, formatCaseNumber, parseCaseNumber } from "#domain/grants/case-number";

test("a case number names the city, the year and the order of arrival", () => {
  expect(formatCaseNumber({ prefix: "PKS", year: 2027, sequence: 41 })).toBe("PKS-2027-0041");
  expect(parseCaseNumber(" pks-2027-0041 ")).toEqual({ ok: true, value: { prefix: "PKS", year: 2027, sequence: 41 } });
  expect(formatCaseNumber({ prefix: "PKS", year: 2027, sequence: 12_345 })).toBe("PKS-2027-12345");
});
test.each(["", "PKS-2027-41", "PKS-2027-0000", "PKS-27-0041", "PKS-2027-00041", "P-2027-0041", "PKS 2027 0041"])(
  "%j is no case number",
  (text) => expect(parseCaseNumber(text)).toEqual({ ok: false, refusal: "notACaseNumber" }),
);
test("what could not be read back is never written", () => {
  expect(() => formatCaseNumber({ prefix: "PKS", year: 2027, sequence: 0 })).toThrow(RangeError);
  expect(() => formatCaseNumber({ prefix: "Ä", year: 2027, sequence: 1 })).toThrow(RangeError);
});
test("what is written is read back", () => {
  const numbers = fc.record({
    prefix: fc.stringMatching(/^[A-Z]{2,6}$/),
    year: fc.integer({ min: 2000, max: 2999 }),
    sequence: fc.integer({ min: 1, max: 999_999 }),
  });
  fc.assert(
    fc.property(numbers, (number) => {
      expect(parseCaseNumber(formatCaseNumber(number))).toEqual({ ok: true, value: number });
    }),
  );
});

test("cases are in the order of years and running numbers, not of letters", () => {
  const inOrder = ["PKS-2026-10000", "PKS-2027-0002", "PKS-2027-9999", "PKS-2027-10000"];
  expect(inOrder.toReversed().sort(compareCaseNumbers)).toEqual(inOrder);
  expect(["b", "a"].sort(compareCaseNumbers)).toEqual(["a", "b"]);
});
