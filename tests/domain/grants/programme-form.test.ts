import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codesNeededNow, laterDueOn, mayFollow, overdueCodes } from "#domain/grants/attachment-timing";
import { dayInYear, parseDayOfYear, writtenDay } from "#domain/grants/day-of-year";
import { bodyInYear } from "#domain/grants/grant-terms";
import { programmeSchema } from "#domain/grants/programme-form";
import { plainDate } from "#domain/shared/plain-date";
import { parseFormData } from "#http/parse-form.server";

const TYPED = {
  unit: "sports",
  "names.fi": "Avustus",
  "purpose.fi": "Liikuntaa.",
  "eligibleCosts.fi": "Vuokrat\n\n Palkkiot ",
  "ineligibleCosts.fi": "Velat",
  ...{ category: "sport", run: "yearly", applicants: "association", home: "home", claimsDay: "30.11." },
};

function read(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...TYPED, ...fields })) form.append(name, value);
  return parseFormData(form, programmeSchema);
}

describe("the form of a kind of grant", () => {
  test("costs are a line each, with the translation of the same line", () => {
    expect(read({ "eligibleCosts.sv": "Hyror\nArvoden" })).toMatchObject({
      ok: true,
      value: {
        eligibleCosts: [
          { fi: "Vuokrat", sv: "Hyror", en: null },
          { fi: "Palkkiot", sv: "Arvoden", en: null },
        ],
        claimsDay: "11-30",
      },
    });
    expect(read({ "eligibleCosts.sv": "Hyror" })).toMatchObject({
      errors: { "eligibleCosts.sv": ["otherLineCount|2"] },
    });
  });

  test("what may follow needs a day, and a half-typed row of who decides says which half is missing", () => {
    expect(read({ "attachments.accounts": "later" })).toMatchObject({ errors: { laterDays: ["required"] } });
    expect(read({ "attachments.accounts": "later", laterDay: "15.4." })).toMatchObject({
      ok: true,
      value: { attachments: [{ code: "accounts", timing: "later" }], laterDay: "04-15" },
    });
    expect(read({ "bodies[0].year": "2023" })).toMatchObject({ errors: { "bodies[0].body": ["required"] } });
    expect(read({ "bodies[1].year": "2023", "bodies[1].body": "leisureBoard" })).toMatchObject({
      ok: true,
      value: { bodies: [{ year: 2023, body: "leisureBoard" }] },
    });
  });
});

test("who decides follows the table year by year", () => {
  const bodies = [
    { year: 2023, body: "cityGovernment" },
    { year: 2017, body: "welfareBoard" },
  ];
  expect([2016, 2017, 2022, 2023, 2030].map((year) => bodyInYear(bodies, year))).toEqual([
    null,
    ...["welfareBoard", "welfareBoard", "cityGovernment", "cityGovernment"],
  ]);
});

test("a day of the year is read as it is written, and 30 February is none", () => {
  for (const written of ["15.4.", "15.4", "15. 4.", "29.2."]) {
    const parsed = parseDayOfYear(written);
    expect(parsed.ok && parseDayOfYear(writtenDay(parsed.value))).toEqual(parsed);
  }
  expect(["30.2.", "0.1.", "1.13.", "huhtikuu"].map((text) => parseDayOfYear(text).ok)).toEqual([
    ...[false, false, false, false],
  ]);
  expect(dayInYear("02-29", 2027)).toBe("2027-02-28");
});

test("what may follow is due after the close, in the same year or the next", () => {
  const closesOn = plainDate("2027-01-31");
  expect(laterDueOn({ days: 14, dayOfYear: null }, closesOn)).toBe("2027-02-14");
  expect(laterDueOn({ days: 14, dayOfYear: "04-15" }, closesOn)).toBe("2027-04-15");
  expect(laterDueOn({ days: null, dayOfYear: "01-15" }, closesOn)).toBe("2028-01-15");
  expect(laterDueOn({ days: null, dayOfYear: null }, closesOn)).toBeNull();
});

test("what may follow may do so to the end of its day, and nothing else may", () => {
  const accounts = { timing: "later" as const, dueOn: "2027-04-15" };
  expect(mayFollow(accounts, plainDate("2027-04-15"))).toBe(true);
  expect(mayFollow(accounts, plainDate("2027-04-16"))).toBe(false);
  expect(mayFollow({ ...accounts, timing: "now" }, plainDate("2027-01-15"))).toBe(false);
  const asked = [{ code: "accounts", ...accounts }];
  expect(overdueCodes(asked, plainDate("2027-04-15"))).toEqual([]);
  expect(overdueCodes(asked, plainDate("2027-04-16"))).toEqual(["accounts"]);
});

test("an attachment given with an earlier application is asked again only where it must come with each", () => {
  const timings = fc.constantFrom("now" as const, "later" as const, "once" as const);
  fc.assert(
    fc.property(fc.array(fc.record({ code: fc.constantFrom("a", "b", "c"), timing: timings })), (asked) => {
      const [first, again] = [codesNeededNow(asked, []), codesNeededNow(asked, ["a", "b", "c"])];
      expect(again.every((code) => first.includes(code))).toBe(true);
      expect(again).toEqual(asked.filter(({ timing }) => timing === "now").map(({ code }) => code));
    }),
  );
});
