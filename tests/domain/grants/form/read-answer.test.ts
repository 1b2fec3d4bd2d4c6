import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FieldOf, Kind } from "#domain/grants/form/definition";
import { isEmptyAnswer } from "#domain/grants/form/kinds";
import { readAnswer } from "#domain/grants/form/read-answer";
import { typedAnswer } from "#domain/grants/form/typed-answer";
import { answerOf, EVERY_KIND, field, KIND_NAMES, options } from "#tests/domain/grants/form/sample-forms";

const everyField = (kind: Kind): FieldOf<Kind> => EVERY_KIND[kind];
const errorsOf = (asked: FieldOf<Kind>, typed: Record<string, string[]>) => {
  const read = readAnswer(asked, typed);
  return read.ok ? {} : read.refusal.errors;
};

describe.each(KIND_NAMES)("a field of the kind %s", (kind) => {
  test("reads what it wrote into its inputs", () => {
    fc.assert(
      fc.property(answerOf<Kind>(kind), (answer) => {
        expect(readAnswer(everyField(kind), typedAnswer(everyField(kind).id, answer))).toEqual({
          ok: true,
          value: answer,
        });
      }),
    );
  });

  test("that nobody filled in is empty", () => {
    const read = readAnswer(everyField(kind), {});
    expect(read.ok && isEmptyAnswer(read.value)).toBe(true);
  });

  test("reads or refuses anything, keeps what was typed and names inputs of its own only", () => {
    const { id } = everyField(kind);
    const parts = [
      "",
      ".text",
      ".given",
      ".files",
      ".none",
      "[0].name",
      ".costs[0].cents",
      ".rows[99999].year",
      ".first.menTotal",
    ];
    const typed = fc.dictionary(
      fc.constantFrom(...parts.map((part) => id + part), "__proto__", "other"),
      fc.array(fc.oneof(fc.string(), fc.constantFrom("-1", "1,5", "99999999999", "31.1.2027", "first", "yes"))),
    );
    fc.assert(
      fc.property(typed, (values) => {
        const read = readAnswer(everyField(kind), values);
        if (read.ok) return;
        expect(read.refusal.typed).toBe(values);
        for (const name of Object.keys(read.refusal.errors)) expect(name.startsWith(id)).toBe(true);
      }),
    );
  });
});

describe("what is typed", () => {
  test.each<[string, FieldOf<Kind>, string[], string]>([
    ["too long a text", EVERY_KIND.text, ["a".repeat(61)], "tooLong|60"],
    ["an identity code", EVERY_KIND.longText, ["131052-308T"], "identityCode"],
    ["a word for a number", EVERY_KIND.number, ["viisi"], "notADecimal|2"],
    ["too many decimals", EVERY_KIND.number, ["1,234"], "notADecimal|2"],
    [
      "part of a whole",
      field("number", { id: "n", unit: null, min: null, max: null, decimals: 0 }),
      ["1,5"],
      "notANumber",
    ],
    ["too small a number", EVERY_KIND.number, ["−100,5"], "tooSmall|-100"],
    ["too large a number", EVERY_KIND.number, ["101"], "tooLarge|100"],
    ["a negative sum", EVERY_KIND.money, ["-5"], "negativeSum"],
    ["too large a sum", EVERY_KIND.money, ["5000,01"], "sumTooLarge|500000"],
    ["no date", EVERY_KIND.date, ["31.2.2027"], "notADate"],
    ["too early a day", EVERY_KIND.date, ["31.12.2025"], "dayTooEarly|2026-01-01"],
    ["too late a day", EVERY_KIND.date, ["1.1.2030"], "dayTooLate|2028-09-26"],
    ["what is not offered", EVERY_KIND.choice, ["fourth"], "notAChoice"],
    ["one that is not offered among others", EVERY_KIND.many, ["first", "fourth"], "notAChoice"],
    [
      "more than may be chosen",
      field("many", { id: "m", options: options("a", "b"), most: 1 }),
      ["a", "b"],
      "tooMany|1",
    ],
    ["neither yes nor no", EVERY_KIND.yesNo, ["perhaps"], "notAChoice"],
  ])("%s is told beside the field", (_, asked, typed, message) =>
    expect(errorsOf(asked, { [asked.id]: typed })).toEqual({ [asked.id]: [message] }),
  );

  test("in a table is told in its cell, and lines left empty are no rows", () => {
    const typed = {
      "budget.costs[0].name": ["  "],
      "budget.costs[2].name": ["Tilavuokra"],
      "budget.costs[2].cents": ["1 200,50 €"],
      "budget.costs[3].id": ["row1"],
      "budget.costs[3].name": ["Ohjaajat"],
      "budget.costs[3].cents": ["paljon"],
    };
    expect(errorsOf(EVERY_KIND.budget, typed)).toEqual({ "budget.costs[3].cents": ["notASum"] });
    const mended = readAnswer(EVERY_KIND.budget, { ...typed, "budget.costs[3].cents": ["300"] });
    expect(mended.ok && mended.value.costs).toEqual([
      { id: "row2", name: "Tilavuokra", cents: 1_200_50, note: "" },
      { id: "row1", name: "Ohjaajat", cents: 300_00, note: "" },
    ]);
  });

  test("in rows that came with one id gives each of them an id of its own", () => {
    const names = ["Vuokra", "Ohjaajat", "Matkat", "Luvat"];
    const ids = ["row2", "row2", "", "no id"];
    const typed = names.flatMap((name, index) => [
      [`budget.costs[${index}].name`, [name]],
      [`budget.costs[${index}].id`, [ids[index] ?? ""]],
    ]) satisfies [string, string[]][];
    const read = readAnswer(EVERY_KIND.budget, Object.fromEntries(typed));
    const costs = read.ok ? read.value.costs : [];
    expect(costs.map(({ name }) => name)).toEqual(names);
    expect(new Set(costs.map(({ id }) => id)).size).toBe(4);
    expect(costs[0]?.id).toBe("row2");
  });

  test("of no grants is taken back by a grant", () => {
    const typed = { "otherGrants.none": ["on"], "otherGrants.rows[0].from": ["Maakunta"] };
    const read = readAnswer(EVERY_KIND.otherGrants, typed);
    expect(read.ok && read.value).toMatchObject({ none: false, rows: [{ from: "Maakunta" }] });
  });

  test("as the year of another grant is one in four digits", () => {
    const errorsIn = (year: string) => errorsOf(EVERY_KIND.otherGrants, { "otherGrants.rows[0].year": [year] });
    expect(errorsIn("2025")).toEqual({});
    for (const year of ["25", "2025–2026", "1825", "viime vuonna"])
      expect(errorsIn(year)).toEqual({ "otherGrants.rows[0].year": ["notAYear"] });
  });

  test("as a way to give a document is one that the form allows", () => {
    const strict = field("attachment", { id: "plan", code: "actionPlan", mayFollowBy: null, mayBeGivenBefore: false });
    expect(errorsOf(strict, { "plan.given": ["later"] })).toEqual({ "plan.given": ["notAChoice"] });
    expect(errorsOf(strict, { "plan.given": ["before"] })).toEqual({ "plan.given": ["notAChoice"] });
    expect(errorsOf(strict, { "plan.given": ["now"] })).toEqual({});
  });
});
