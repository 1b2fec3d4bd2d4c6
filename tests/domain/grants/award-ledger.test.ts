import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awardBalance, payableOfClaim, type AwardLedger } from "#domain/grants/award-ledger";
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
