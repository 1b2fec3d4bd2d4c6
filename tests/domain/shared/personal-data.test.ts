import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { optionalText, text } from "#domain/shared/fields";
import {
  holdsIdentityCode,
  personalDataIn,
  personalDataToTell,
  withoutIdentityCodes,
} from "#domain/shared/personal-data";

describe("personal data in free text", () => {
  test.each([
    ["hetu 131052-308T, soita", ["identityCode"]],
    ["131052A308t", ["identityCode"]],
    ["010203X123W", ["identityCode"]],
    ["13.10.52 - 308T", ["identityCode"]],
    ["13.10.1952-308T", ["identityCode"]],
    ["13/10/52-308T", ["identityCode"]],
    ["13 10 52 - 308T", ["identityCode"]],
    ["131052 –308T", ["identityCode"]],
    ["131052‑308T", ["identityCode"]],
    ["131052  -  308T", ["identityCode"]],
    ["131052 308T", ["identityCode"]],
    ["131052_308T", ["identityCode"]],
    ["131052308T", ["identityCode"]],
    ["13105\u200B2-308T", ["identityCode"]],
    ["hetu131052-308T", ["identityCode"]],
    ["131052-308Tn asia", ["identityCode"]],
    ["131052-3081", ["identityCode"]],
    ["puh. 040 123 4567", ["phone"]],
    ["(040) 123 4567", ["phone"]],
    ["Puh.0401234567", ["phone"]],
    ["nro:040.123.4567", ["phone"]],
    ["040/1234567", ["phone"]],
    ["358401234567", ["phone"]],
    ["+358401234567", ["phone"]],
    ["015-788 4567", ["phone"]],
    ["aino@example.org", ["email"]],
    ["aino(at)example.org", ["email"]],
    ["aino@example.org tai 0401234567", ["phone", "email"]],
  ])("%j shows %j", (words, found) => expect(personalDataToTell(words)).toEqual(found));

  test.each([
    "tiistaisin klo 12.30–14.00, 5,50 € kerta",
    "klo 08.30-14.00 ja 09-16.30",
    "ke 13.10. ja 20.10.2026, 01.12.2026 asti",
    "13.10.2026-15.11.2026",
    "kurssi 12.10.26-15.11.26, 120 henkeä",
    "11.12.26 100 m juoksu",
    "Y-tunnus 1234567-8",
    "tilille FI21 1234 5600 0007 85",
    "sopii viikolla 41, mieluiten aamupäivällä",
    "76100 Pieksämäki, Keskuskatu 12 A 3",
    "yli 65-vuotiaille, ryhmässä 10–12",
  ])("%j shows nothing", (words) => expect(personalDataIn(words)).toEqual([]));

  const codes = fc
    .record({
      day: fc.integer({ min: 1, max: 31 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 0, max: 99 }),
      sign: fc.constantFrom(..."-+ABCDEFUVWXY"),
      number: fc.integer({ min: 2, max: 899 }),
      check: fc.constantFrom(..."0123456789ABCDEFHJKLMNPRSTUVWXY"),
    })
    .map(({ day, month, year, sign, number, check }) => {
      const two = (value: number) => String(value).padStart(2, "0");
      return `${two(day)}${two(month)}${two(year)}${sign}${String(number).padStart(3, "0")}${check}`;
    });

  test("no identity code passes any field of text, whatever stands around it and however it is written", () => {
    fc.assert(
      fc.property(codes, fc.constantFrom("", " ", "hetu: ", "("), fc.boolean(), (code, before, isSmall) => {
        const written = `${before}${isSmall ? code.toLowerCase() : code} ja muuta`;
        expect(holdsIdentityCode(written)).toBe(true);
        expect(withoutIdentityCodes(`${written}, ${code}.`)).toBe(`${before}*** ja muuta, ***.`);
        for (const field of [text(), optionalText()])
          expect(field.safeParse(written).error?.issues[0]?.message).toBe("identityCode");
      }),
    );
  });

  test("a number that is called is no identity code", () => {
    const numbers = fc.tuple(
      fc.constantFrom("040", "041", "044", "050", "015", "09"),
      fc.integer({ min: 0, max: 9999999 }),
    );
    fc.assert(
      fc.property(numbers, fc.constantFrom("", " ", "-"), ([area, rest], between) => {
        expect(holdsIdentityCode(`${area}${between}${String(rest).padStart(7, "0")}`)).toBe(false);
      }),
    );
  });
});
