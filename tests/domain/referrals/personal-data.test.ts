import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { text } from "#domain/shared/fields";
import { guarded, holdsIdentityCode, personalDataIn, personalDataToTell } from "#domain/referrals/personal-data";

describe("personal data in free text", () => {
  test.each([
    ["hetu 131052-308T, soita", ["identityCode"]],
    ["131052A308t", ["identityCode"]],
    ["010203X123W", ["identityCode"]],
    ["13.10.52 - 308T", ["identityCode"]],
    ["131052 –308T", ["identityCode"]],
    ["puh. 040 123 4567", ["phone"]],
    ["+358401234567", ["phone"]],
    ["015-788 4567", ["phone"]],
    ["aino@example.org", ["email"]],
    ["aino@example.org tai 0401234567", ["phone", "email"]],
  ])("%j shows %j", (words, found) => expect(personalDataIn(words)).toEqual(found));

  test.each([
    "tiistaisin klo 12.30–14.00, 5,50 € kerta",
    "ke 13.10. ja 20.10.2026",
    "Y-tunnus 1234567-8",
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

  test("no identity code passes, whatever stands around it and however it is written", () => {
    fc.assert(
      fc.property(codes, fc.constantFrom("", " ", "hetu: ", "("), fc.boolean(), (code, before, isSmall) => {
        const written = `${before}${isSmall ? code.toLowerCase() : code} ja muuta`;
        expect(holdsIdentityCode(written)).toBe(true);
        expect(guarded(text()).safeParse(written).error?.issues[0]?.message).toBe("identityCode");
      }),
    );
  });
});

test("an identity code is told of alone, though it reads like a number", () => {
  expect(personalDataToTell("Hetu 010150-123A, puhelin 040 1234567")).toEqual(["identityCode"]);
  expect(personalDataToTell("Soita 040 1234567")).toEqual(["phone"]);
});
