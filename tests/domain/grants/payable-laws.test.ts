import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lapsedCents } from "#domain/grants/lapse";
import { calculatePayable } from "#domain/grants/payable";
import { cents, ZERO } from "#domain/shared/cents";

describe("laws of payment", () => {
  const euros = fc.nat(2_000_000_00).map(cents);
  const shares = fc.integer({ min: 0, max: 10_000 });
  const facts = fc.record({
    award: euros,
    shareBp: shares,
    acceptedCosts: euros,
    alreadyPaid: euros,
    income: euros,
    cap: euros,
  });
  const paidAfter = ({ payNow, toRecover }: { payNow: number; toRecover: number }, before: number) =>
    before + payNow - toRecover;

  test("the sum paid never leaves 0 … award, and never exceeds accepted costs or the cap", () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const paid = paidAfter(calculatePayable(fact), fact.alreadyPaid);
        expect(paid).toBeGreaterThanOrEqual(0);
        expect(paid).toBeLessThanOrEqual(Math.min(fact.award, fact.acceptedCosts, fact.cap));
      }),
    );
  });
  test("money never moves both ways at once", () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const { payNow, toRecover } = calculatePayable(fact);
        expect(Math.min(payNow, toRecover)).toBe(0);
      }),
    );
  });
  test("more accepted costs never pay less", () => {
    fc.assert(
      fc.property(facts, euros, (fact, more) => {
        const dearer = { ...fact, acceptedCosts: cents(fact.acceptedCosts + more) };
        expect(calculatePayable(dearer).payNow).toBeGreaterThanOrEqual(calculatePayable(fact).payNow);
      }),
    );
  });
  test("in how many claims the costs come makes no difference to the total", () => {
    fc.assert(
      fc.property(facts, fc.array(euros, { maxLength: 8 }), (fact, claims) => {
        let [costs, paid] = [0, 0];
        for (const claim of claims) {
          costs += claim;
          paid = paidAfter(calculatePayable({ ...fact, acceptedCosts: cents(costs), alreadyPaid: cents(paid) }), paid);
        }
        expect(paid).toBe(calculatePayable({ ...fact, acceptedCosts: cents(costs), alreadyPaid: ZERO }).payNow);
      }),
    );
  });
  test("paying what is payable leaves nothing to pay or recover", () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const paid = cents(paidAfter(calculatePayable(fact), fact.alreadyPaid));
        expect(calculatePayable({ ...fact, alreadyPaid: paid })).toMatchObject({ payNow: 0, toRecover: 0 });
      }),
    );
  });
  test("paid and lapsed make the award", () => {
    fc.assert(
      fc.property(euros, euros, (award, paid) => {
        expect(paid + lapsedCents(award, paid)).toBe(Math.max(award, paid));
      }),
    );
  });
});
