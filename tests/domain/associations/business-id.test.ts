import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseBusinessId } from "#domain/associations/business-id";

describe("a business identity code", () => {
  test.each(["0242746-2", "0168900-6", "0169048-8", "0207604-1", "3221317-4"])(
    "of a public body is valid: %s",
    (text) => expect(parseBusinessId(text)).toEqual({ ok: true, value: text }),
  );
  test.each(["02427462", "FI02427462", "fi 0242746-2", " 0242746 - 2 ", "242746-2", "2427462"])(
    "is normalised from %j",
    (text) => expect(parseBusinessId(text)).toEqual({ ok: true, value: "0242746-2" }),
  );
  test.each([
    ["0242746-3", "wrongCheckDigit"],
    ["0242746", "wrongCheckDigit"],
    ["024274-2", "wrongCheckDigit"],
    ["", "notABusinessId"],
    ["12345-6", "notABusinessId"],
    ["0242746-2-1", "notABusinessId"],
    ["SE02427462", "notABusinessId"],
  ])("is not %j: %s", (text, refusal) => expect(parseBusinessId(text)).toEqual({ ok: false, refusal }));
  test("is never given to digits whose remainder is 1", () => {
    // 0000006: 6 * 2 = 12, and 12 modulo 11 is 1
    for (let digit = 0; digit < 10; digit++)
      expect(parseBusinessId(`0000006-${digit}`)).toEqual({ ok: false, refusal: "wrongCheckDigit" });
  });
});

describe("laws of the check digit", () => {
  const bases = fc.nat(9_999_999).map((base) => String(base).padStart(7, "0"));
  const validOf = (base: string) => [..."0123456789"].filter((digit) => parseBusinessId(`${base}-${digit}`).ok);

  test("at most one fits, and the weighted sum is divisible by 11", () => {
    fc.assert(
      fc.property(bases, (base) => {
        const fitting = validOf(base);
        expect(fitting.length).toBeLessThanOrEqual(1);
        for (const digit of fitting) {
          const sum = [7, 9, 10, 5, 8, 4, 2, 1].reduce(
            (total, weight, index) => total + weight * Number(`${base}${digit}`[index]),
            0,
          );
          expect(sum % 11).toBe(0);
        }
      }),
    );
  });
  test("one mistyped digit is always noticed", () => {
    fc.assert(
      fc.property(bases, fc.nat(6), fc.nat(9), (base, at, digit) => {
        fc.pre(base[at] !== String(digit));
        const mistyped = `${base.slice(0, at)}${digit}${base.slice(at + 1)}`;
        for (const check of validOf(base)) expect(parseBusinessId(`${mistyped}-${check}`).ok).toBe(false);
      }),
    );
  });
});
