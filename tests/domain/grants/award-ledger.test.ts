import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  awardBalance,
  isUsedUp,
  payableOfClaim,
  settledByClaim,
  unsettledCents,
  type AwardLedger,
} from "#domain/grants/award-ledger";
import { calculatePayable } from "#domain/grants/payable";
import { cents, sumCents, ZERO } from "#domain/shared/cents";

const rule = { shareBp: 10_000, capCents: null };

const claim = (
  id: string,
  status: "reviewed" | "approved" | "submitted",
  acceptedCents: number,
  payableCents: number | null,
) => ({
  id,
  status,
  rows: [{ review: { acceptedCents } }],
  payableCents,
});

describe("payableOfClaim", () => {
  test("a reviewed claim takes its share before it is approved", () => {
    const ledger: AwardLedger = {
      awardedCents: 1_000_00,
      claims: [claim("a", "reviewed", 400_00, 400_00)],
      payments: [],
    };
    expect(payableOfClaim(ledger, rule, { id: "b", acceptedCents: 900_00 })).toMatchObject({
      payNow: 600_00,
      limitedBy: "award",
    });
  });

  test("a payment the bank rejected is not counted twice with the one that replaces it", () => {
    const payments = [
      { claimId: "a", amountCents: 400_00, status: "rejectedByBank" as const },
      { claimId: "a", amountCents: 400_00, status: "queued" as const },
    ];
    const ledger: AwardLedger = { awardedCents: 1_000_00, claims: [claim("a", "approved", 400_00, 400_00)], payments };
    expect(payableOfClaim(ledger, rule, { id: "b", acceptedCents: 900_00 }).payNow).toBe(600_00);
    expect(awardBalance(ledger)).toEqual({ awarded: 1_000_00, paid: 0, onTheWay: 400_00, left: 600_00 });
  });

  test("a claim still being reviewed takes nothing", () => {
    const ledger: AwardLedger = { awardedCents: 1_000_00, claims: [claim("a", "submitted", 0, null)], payments: [] };
    expect(payableOfClaim(ledger, rule, { id: "b", acceptedCents: 900_00 }).payNow).toBe(900_00);
  });

  test("claims together are paid what one claim of all the costs would be, and each stays at its sum until approved", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_00 }),
        fc.integer({ min: 1, max: 10_000 }),
        fc.option(fc.integer({ min: 0, max: 5_000_00 })),
        fc.array(fc.integer({ min: 0, max: 2_000_00 }), { minLength: 1, maxLength: 6 }),
        (awardedCents, shareBp, capCents, costs) => {
          const claims: AwardLedger["claims"][number][] = [];
          for (const [index, acceptedCents] of costs.entries()) {
            const id = String(index);
            const { payNow } = payableOfClaim(
              { awardedCents, claims, payments: [] },
              { shareBp, capCents },
              { id, acceptedCents },
            );
            claims.push(claim(id, "reviewed", acceptedCents, payNow));
          }
          const whole = calculatePayable({
            award: cents(awardedCents),
            shareBp,
            acceptedCosts: sumCents(costs),
            alreadyPaid: ZERO,
            ...(capCents === null ? {} : { cap: cents(capCents) }),
          });
          expect(sumCents(claims.map(({ payableCents }) => payableCents ?? 0))).toBe(whole.payNow);
          for (const { id, payableCents, rows } of claims) {
            const acceptedCents = rows[0]?.review?.acceptedCents ?? 0;
            const again = payableOfClaim(
              { awardedCents, claims, payments: [] },
              { shareBp, capCents },
              { id, acceptedCents },
            );
            expect(again.payNow).toBe(payableCents);
          }
        },
      ),
    );
  });
});

describe("an advance", () => {
  const given = (awardedCents: number, advanceCents: number): AwardLedger => ({
    awardedCents,
    claims: [{ ...claim("ahead", "approved", advanceCents, advanceCents), isAdvance: true }],
    payments: [{ claimId: "ahead", amountCents: advanceCents, status: "paid" }],
  });

  test("what a claim is paid and what it settles are together what its costs give, and the rest stays unsettled", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000_00 }),
        fc.integer({ min: 0, max: 5_000_00 }),
        fc.integer({ min: 0, max: 8_000_00 }),
        fc.integer({ min: 1, max: 10_000 }),
        (awardedCents, asked, acceptedCents, shareBp) => {
          const advanceCents = Math.min(asked, awardedCents);
          const ledger = given(awardedCents, advanceCents);
          const [rate, next] = [
            { shareBp, capCents: null },
            { id: "b", acceptedCents },
          ];
          const { payNow } = payableOfClaim(ledger, rate, next);
          const { settled, left } = settledByClaim(ledger, rate, next);
          const gives = calculatePayable({
            ...{ award: cents(awardedCents), shareBp, acceptedCosts: cents(acceptedCents), alreadyPaid: ZERO },
          }).payNow;
          expect(payNow + settled).toBe(gives);
          expect(settled + left).toBe(advanceCents);
          expect(unsettledCents(ledger, rate)).toBe(advanceCents);
        },
      ),
    );
  });

  test("only an approved one is unsettled, never what a smaller decision makes to be recovered", () => {
    const ahead = { ...claim("ahead", "reviewed", 500_00, 500_00), isAdvance: true };
    expect(unsettledCents({ awardedCents: 1_000_00, claims: [ahead], payments: [] }, rule)).toBe(0);
    const paid = { claimId: "a", amountCents: 400_00, status: "paid" as const };
    const ledger: AwardLedger = {
      awardedCents: 300_00,
      claims: [claim("a", "approved", 400_00, 400_00)],
      payments: [paid],
    };
    expect(unsettledCents(ledger, rule)).toBe(0);
    expect(unsettledCents(given(300_00, 400_00), rule)).toBe(400_00);
  });

  test("an award is used up when all of it is taken and no advance of it is to be accounted for", () => {
    const whole = claim("a", "reviewed", 500_00, 500_00);
    const of = (awardedCents: number, claims: AwardLedger["claims"]) => ({ awardedCents, claims, payments: [] });
    expect(isUsedUp(of(500_00, [whole]), rule)).toBe(true);
    expect(isUsedUp(of(500_01, [whole]), rule)).toBe(false);
    expect(isUsedUp(of(500_01, [whole]), { ...rule, capCents: 500_00 })).toBe(true);
    expect(isUsedUp(of(500_00, [{ ...whole, isAdvance: true }]), rule)).toBe(false);
    expect(isUsedUp(given(500_00, 500_00), rule)).toBe(false);
  });
});
