import fc from "fast-check";
import { expect, test } from "vitest";
import { formatRegisterNumber, parseRegisterNumber } from "#domain/associations/register-number";

test.each([
  ["123.456", "123456"],
  ["123456", "123456"],
  [" 1.234 ", "1234"],
  ["000.990", "990"],
  ["7", "7"],
])("reads the register number %j", (text, number) =>
  expect(parseRegisterNumber(text)).toEqual({ ok: true, value: number }),
);
test.each(["", "0", "1.234.567", "123-456", "abc"])("does not read %j", (text) =>
  expect(parseRegisterNumber(text)).toEqual({ ok: false, refusal: "notARegisterNumber" }),
);
test("what is written is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999 }), (number) => {
      const read = parseRegisterNumber(String(number));
      if (!read.ok) throw new Error("not read");
      expect(parseRegisterNumber(formatRegisterNumber(read.value))).toEqual(read);
      expect(formatRegisterNumber(read.value)).toBe(
        number < 1000 ? String(number) : `${Math.floor(number / 1000)}.${String(number % 1000).padStart(3, "0")}`,
      );
    }),
  );
});
