import { expect, test } from "vitest";
import { callPot } from "#domain/grants/call-pot";

const ASKED = { status: "inPreparation", requestedCents: 500_00, proposedCents: null, awardedCents: null } as const;
const PROPOSED = { ...ASKED, proposedCents: 300_00 } as const;
const DECIDED = { ...PROPOSED, status: "decided", awardedCents: 200_00 } as const;

test("before a decision a pot is spoken for by what is proposed and what is asked for", () => {
  const withdrawn = { ...ASKED, status: "withdrawn" } as const;
  expect(callPot(1000_00, null, [ASKED, PROPOSED, withdrawn])).toEqual({
    ...{ awardedCents: null, proposedCents: 300_00, unproposedCents: 500_00, leftCents: 200_00, isSettled: false },
  });
});

test("what is decided counts as awarded, as it stands, and no longer as proposed", () => {
  expect(callPot(1000_00, 200_00, [DECIDED])).toEqual({
    ...{ awardedCents: 200_00, proposedCents: 0, unproposedCents: 0, leftCents: 800_00, isSettled: true },
  });
});

test("what came after a decision is still to be divided", () => {
  expect(callPot(1000_00, 200_00, [DECIDED, ASKED])).toMatchObject({ unproposedCents: 500_00, isSettled: false });
  expect(callPot(600_00, 200_00, [DECIDED, ASKED]).leftCents).toBe(0);
});
