import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { acceptedSum, checkRowReview, REVIEW_OUTCOMES, type CostRowReview } from "#domain/grants/cost-row-review";
import { cents } from "#domain/shared/cents";

const row = { claimedCents: cents(100_00) };
const review = (
  outcome: CostRowReview["outcome"],
  accepted: number,
  reason = "Ruokailu ei kuulu avustukseen",
): CostRowReview => ({ outcome, acceptedCents: cents(accepted), reason });

describe("the review of a cost row", () => {
  test("accepts the whole sum without a word", () =>
    expect(checkRowReview(row, review("accepted", 100_00, ""))).toEqual([]));
  test("cuts or rejects with a reason", () => {
    expect(checkRowReview(row, review("cut", 60_00))).toEqual([]);
    expect(checkRowReview(row, review("rejected", 0))).toEqual([]);
  });
  test.each([
    [review("accepted", 99_99), ["acceptedIsNotClaimed"]],
    [review("cut", 100_00), ["cutIsNotBetween"]],
    [review("cut", 0), ["cutIsNotBetween"]],
    [review("rejected", 1), ["rejectedIsNotZero"]],
    [review("cut", 60_00, "  "), ["reasonRequired"]],
    [review("rejected", 5_00, ""), ["rejectedIsNotZero", "reasonRequired"]],
  ])("%j is refused: %j", (given, refusals) => expect(checkRowReview(row, given)).toEqual(refusals));

  test("that passes never accepts more than was claimed, and always explains less", () => {
    const reviews = fc.record({
      outcome: fc.constantFrom(...REVIEW_OUTCOMES),
      acceptedCents: fc.integer({ min: -5, max: 25 }).map(cents),
      reason: fc.constantFrom("", " ", "syy"),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), reviews, (claimed, given) => {
        fc.pre(checkRowReview({ claimedCents: cents(claimed) }, given).length === 0);
        expect(given.acceptedCents).toBeGreaterThanOrEqual(0);
        expect(given.acceptedCents).toBeLessThanOrEqual(claimed);
        expect(given.acceptedCents === claimed || given.reason === "syy").toBe(true);
      }),
    );
  });
  test("adds up to the accepted costs", () =>
    expect(acceptedSum([review("accepted", 100_00), review("cut", 60_00), review("rejected", 0)])).toBe(160_00));
});
