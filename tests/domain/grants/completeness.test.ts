import { describe, expect, test } from "vitest";
import { askableOf } from "#domain/grants/askable";
import { lackingIn, type CompletenessFacts } from "#domain/grants/completeness";
import { uncoveredCents } from "#domain/grants/uncovered";
import { plainDate } from "#domain/shared/plain-date";

const WHOLE: CompletenessFacts = {
  emptyFields: [],
  attachmentCodes: ["actionPlan", "other"],
  requiredAttachmentCodes: ["actionPlan"],
  form: { lacks: [], later: [] },
  eligibility: [
    { code: "home", verdict: "met" },
    { code: "active", verdict: "toCheck" },
  ],
  overCapCents: null,
  sumsThatDiffer: [],
  uncoveredCents: null,
  today: plainDate("2027-02-15"),
};

describe("what an application lacks", () => {
  test("is nothing where all is there, and what no register tells lacks nothing", () =>
    expect(lackingIn(WHOLE)).toEqual([]));

  test("is a smaller sum where more is asked for than the call gives", () =>
    expect(lackingIn({ ...WHOLE, overCapCents: 500_00 })).toEqual([{ kind: "overCap", capCents: 500_00 }]));

  test("is a sum that the budget says otherwise", () =>
    expect(lackingIn({ ...WHOLE, sumsThatDiffer: ["ownShareCents"] })).toEqual([
      { kind: "sumDiffers", sum: "ownShareCents" },
    ]));

  test("is money, where costs are left that nothing covers", () => {
    expect(lackingIn({ ...WHOLE, uncoveredCents: 1_000_00 })).toEqual([{ kind: "uncovered", cents: 1_000_00 }]);
    expect(askableOf([{ kind: "uncovered", cents: 1_000_00 }])).toEqual(["core:totalCostsCents"]);
    const sums = { totalCostsCents: 3_000_00, ownShareCents: 500_00, otherFundingCents: 0, requestedCents: 1_500_00 };
    expect(uncoveredCents(sums)).toBe(1_000_00);
    expect(uncoveredCents({ ...sums, requestedCents: 2_500_00 })).toBeNull();
    expect(uncoveredCents({ ...sums, requestedCents: 2_600_00 })).toBeNull();
    for (const unknown of Object.keys(sums)) expect(uncoveredCents({ ...sums, [unknown]: null }), unknown).toBeNull();
  });

  test("is told in the order in which it is mended", () => {
    const later = (by: string) => ({ section: "s", field: "accounts", by: plainDate(by) });
    const lacking = lackingIn({
      ...WHOLE,
      emptyFields: ["iban"],
      attachmentCodes: [],
      form: {
        lacks: [{ section: "s", field: "groups", name: "groups", message: "required" }],
        later: [later("2027-02-15"), later("2027-02-14")],
      },
      eligibility: [
        { code: "registered", verdict: "toCheck" },
        { code: "category", verdict: "notMet" },
      ],
    });
    expect(lacking).toEqual([
      { kind: "field", field: "iban" },
      { kind: "answer", section: "s", field: "groups", message: "required" },
      { kind: "attachment", code: "actionPlan" },
      { kind: "toFollow", section: "s", field: "accounts", by: "2027-02-15", isLate: false },
      { kind: "toFollow", section: "s", field: "accounts", by: "2027-02-14", isLate: true },
      { kind: "number" },
      { kind: "rule", code: "category" },
    ]);
  });
});
