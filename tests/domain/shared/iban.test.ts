import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatIban, parseIban } from "#domain/shared/iban";

describe("an account number", () => {
  test.each([
    ["FI21 1234 5600 0007 85", "FI2112345600000785"],
    ["fi2112345600000785", "FI2112345600000785"],
    ["SE45 5000 0000 0583 9825 7466", "SE4550000000058398257466"],
    ["NO93 8601 1117 947", "NO9386011117947"],
  ])("is read from %j", (text, iban) => expect(parseIban(text)).toEqual({ ok: true, value: iban }));
  test.each([
    ["", "notAnIban"],
    ["123456-785", "notAnIban"],
    ["FI21 1234 5600 0007 8", "notAnIban"],
    ["XX21 1234 5600 0007 85", "notAnIban"],
    ["FI22 1234 5600 0007 85", "wrongCheckDigits"],
    ["FI21 1234 5600 0007 86", "wrongCheckDigits"],
    ["TR33 0006 1005 1978 6457 8413 26", "notSepa"],
  ])("is not read from %j: %s", (text, refusal) => expect(parseIban(text)).toEqual({ ok: false, refusal }));
  test("is shown in groups of four and read back", () => {
    const read = parseIban("FI2112345600000785");
    expect(read.ok && formatIban(read.value)).toBe("FI21 1234 5600 0007 85");
  });
  test("with one digit mistyped is never taken for another account", () => {
    const iban = "FI2112345600000785";
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 17 }), fc.integer({ min: 0, max: 9 }), (at, digit) => {
        fc.pre(iban[at] !== String(digit));
        expect(parseIban(`${iban.slice(0, at)}${digit}${iban.slice(at + 1)}`)).toEqual({
          ok: false,
          refusal: "wrongCheckDigits",
        });
      }),
    );
  });
});
