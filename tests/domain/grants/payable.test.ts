import { describe, expect, test } from "vitest";
import { lapsedCents } from "#domain/grants/lapse";
import { calculatePayable } from "#domain/grants/payable";
import { cents, ZERO } from "#domain/shared/cents";

describe("payment in arrears", () => {
  test("pays realised costs in full, and the rest of the award lapses", () => {
    const facts = { award: cents(1_500_00), shareBp: 10_000, acceptedCosts: cents(1_180_40), alreadyPaid: ZERO };
    expect(calculatePayable(facts)).toEqual({ payNow: 1_180_40, toRecover: 0, limitedBy: "share" });
    expect(lapsedCents(facts.award, cents(1_180_40))).toBe(319_60);
  });
  test("pays the agreed share of accepted costs", () => {
    expect(
      calculatePayable({ award: cents(1_500_00), shareBp: 5_000, acceptedCosts: cents(2_300_00), alreadyPaid: ZERO }),
    ).toEqual({ payNow: 1_150_00, toRecover: 0, limitedBy: "share" });
  });
  test("takes income off first when the call pays net costs", () => {
    expect(
      calculatePayable({
        award: cents(1_000_00),
        shareBp: 7_000,
        acceptedCosts: cents(1_600_00),
        income: cents(500_00),
        alreadyPaid: ZERO,
      }),
    ).toEqual({ payNow: 770_00, toRecover: 0, limitedBy: "share" });
  });
  test("counts over all claims of the award: 400 + 900 on 1 000 pays 400 and then 600", () => {
    expect(
      calculatePayable({ award: cents(1_000_00), shareBp: 10_000, acceptedCosts: cents(400_00), alreadyPaid: ZERO }),
    ).toEqual({ payNow: 400_00, toRecover: 0, limitedBy: "share" });
    expect(
      calculatePayable({
        award: cents(1_000_00),
        shareBp: 10_000,
        acceptedCosts: cents(1_300_00),
        alreadyPaid: cents(400_00),
      }),
    ).toEqual({ payNow: 600_00, toRecover: 0, limitedBy: "award" });
  });
  test("asks an unspent advance back", () => {
    expect(
      calculatePayable({
        award: cents(1_000_00),
        shareBp: 10_000,
        acceptedCosts: cents(300_00),
        alreadyPaid: cents(500_00),
      }),
    ).toEqual({ payNow: 0, toRecover: 200_00, limitedBy: "share" });
  });
  test("stops at the call's cap: an event pays half, at most 5 000 €", () => {
    expect(
      calculatePayable({
        award: cents(8_000_00),
        shareBp: 5_000,
        acceptedCosts: cents(14_000_00),
        alreadyPaid: ZERO,
        cap: cents(5_000_00),
      }),
    ).toEqual({ payNow: 5_000_00, toRecover: 0, limitedBy: "cap" });
  });
  test.each([
    [10_000, 3_333, 33_33],
    [1, 5_000, 1],
    [1, 4_999, 0],
    [3, 5_000, 2],
  ])("rounds half cents up: %i cents at %i bp are %i", (costs, shareBp, payNow) => {
    expect(
      calculatePayable({ award: cents(1_000_00), shareBp, acceptedCosts: cents(costs), alreadyPaid: ZERO }).payNow,
    ).toBe(payNow);
  });
  test("names the award first when several limits are equal, then the cap", () => {
    const facts = {
      award: cents(500_00),
      shareBp: 5_000,
      acceptedCosts: cents(1_000_00),
      alreadyPaid: ZERO,
      cap: cents(500_00),
    };
    expect(calculatePayable(facts).limitedBy).toBe("award");
    expect(calculatePayable({ ...facts, award: cents(900_00) }).limitedBy).toBe("cap");
  });
  test("pays nothing for nothing", () => {
    expect(
      calculatePayable({ award: cents(1_000_00), shareBp: 10_000, acceptedCosts: ZERO, alreadyPaid: ZERO }),
    ).toEqual({ payNow: 0, toRecover: 0, limitedBy: "share" });
  });
});
