import { describe, expect, test } from "vitest";
import { timeOfDay } from "#domain/shared/time-of-day";
import { checkAppealing, checkAppealLine, isLateAppeal, REGISTRY_CLOSES } from "#domain/grants/appealing";

describe("a claim for a revised decision", () => {
  test.each([
    ["the day before", "2027-04-25T23:59:00+03:00", false],
    ["the last day before the registry closes", "2027-04-26T14:59:59+03:00", false],
    ["the moment it closes", "2027-04-26T15:00:00+03:00", true],
    ["the last evening", "2027-04-26T23:00:00+03:00", true],
    ["the day after", "2027-04-27T08:00:00+03:00", true],
  ])("that comes %s", (_, arrivedAt, late) =>
    expect(isLateAppeal(new Date(arrivedAt), "2027-04-26", REGISTRY_CLOSES)).toBe(late),
  );

  test("is in time until the registry of its municipality closes", () => {
    const arrivedAt = new Date("2027-04-26T15:44:00+03:00");
    expect(isLateAppeal(arrivedAt, "2027-04-26", timeOfDay("15:45"))).toBe(false);
    expect(isLateAppeal(arrivedAt, "2027-04-26", timeOfDay("15:44"))).toBe(true);
  });

  test("is never late while nobody has been told of the decision", () => {
    expect(isLateAppeal(new Date("2030-01-01T00:00:00Z"), null, REGISTRY_CLOSES)).toBe(false);
  });

  test("needs a decision, waits for the one before it, and goes to court after one was decided on", () => {
    expect(checkAppealing(null, false)).toEqual([{ code: "noDecision" }]);
    expect(checkAppealing({ basis: "list" }, true)).toEqual([{ code: "appealOpen" }]);
    expect(checkAppealing({ basis: "factualError" }, false)).toEqual([]);
    expect(checkAppealing({ basis: "appeal" }, false)).toEqual([{ code: "toCourt" }]);
  });
});

describe("what is decided on it", () => {
  const standing = { outcome: "grant" as const, awardedCents: 500_00, reason: "" };
  const upheld = (awardedCents: number, outcome: "grant" | "reject" = "grant") =>
    checkAppealLine(
      { outcome: "upheld", reason: "Jäsenmäärä.", anew: { outcome, awardedCents, reason: "x" } },
      standing,
    ).map(({ code }) => code);

  test("has a reason, and says the new sum when it is upheld", () => {
    expect(checkAppealLine({ outcome: "rejected", reason: " ", anew: null }, standing)).toEqual([
      { code: "reasonMissing" },
    ]);
    expect(checkAppealLine({ outcome: "rejected", reason: "Ei perustetta.", anew: null }, standing)).toEqual([]);
    expect(checkAppealLine({ outcome: "upheld", reason: "Joo.", anew: null }, standing)).toEqual([
      { code: "sumMissing" },
    ]);
    expect(upheld(600_00)).toEqual([]);
  });

  test("never harms whoever asked, and changes something", () => {
    expect(upheld(499_99)).toEqual(["upheldToHarm"]);
    expect(upheld(500_00)).toEqual(["upheldChangesNothing"]);
    expect(upheld(0)).toEqual(["sumMissing"]);
    expect(upheld(600_00, "reject")).toEqual(["sumOfRejected"]);
  });
});
