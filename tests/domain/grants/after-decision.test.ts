import { expect, test } from "vitest";
import { afterDecision, type DecidedFacts } from "#domain/grants/after-decision";
import { plainDate } from "#domain/shared/plain-date";

const LAST = plainDate("2026-04-27");
const FACTS: DecidedFacts = {
  remedy: "review",
  lastDay: LAST,
  force: { state: "appealPeriod", inForceOn: plainDate("2026-05-02"), lacks: null },
  isLate: false,
  awardedCents: 2_000_00,
  isUsedUp: false,
  acceptedAt: null,
  claimsDueOn: "2026-11-30",
};
const ACCEPTED = new Date("2026-04-20T09:00:00Z");
const at = (today: string, changes: Partial<DecidedFacts> = {}) =>
  afterDecision({ ...FACTS, ...changes }, plainDate(today));
const FINAL = { state: "inForce", inForceOn: plainDate("2026-05-02"), lacks: null } as const;
const NOTHING = { awardedCents: 0 };

test("while there is time the association is waited for, and no legal force is told in advance", () => {
  expect(at("2026-04-20", NOTHING)).toEqual({
    ...{ remedy: "review", lastDay: LAST, appeal: "inTime", inForceOn: null },
    ...{ acceptance: null, claims: null, turn: "association" },
  });
});

test("a time that has passed is not waited for, and the decision is final from its day", () => {
  expect(at("2026-06-01", { ...NOTHING, isLate: true, force: FINAL })).toMatchObject({
    appeal: "over",
    inForceOn: "2026-05-02",
    turn: "nobody",
  });
});

test("the party's time may be over although the decision is not final yet", () => {
  expect(at("2026-04-28", { ...NOTHING, isLate: true })).toMatchObject({ appeal: "over", inForceOn: null });
});

test("an open appeal is the city's turn, and the decision is not final", () => {
  const force = { state: "appealed", inForceOn: null, lacks: null } as const;
  expect(at("2026-06-01", { ...NOTHING, isLate: true, force })).toMatchObject({
    ...{ appeal: "used", inForceOn: null, turn: "city" },
  });
});

test("the conditions are accepted before anything is claimed, also after the time to appeal", () => {
  const over = { isLate: true, force: FINAL };
  expect(at("2026-06-01", over)).toMatchObject({
    acceptance: { at: null },
    claims: { dueOn: "2026-11-30", state: "acceptFirst" },
    turn: "association",
  });
  expect(at("2026-06-01", { ...over, acceptedAt: ACCEPTED })).toMatchObject({
    ...{ acceptance: { at: ACCEPTED }, claims: { state: "open" }, turn: "association" },
  });
});

test("after the last day of claims, or when all is paid, nobody is waited for", () => {
  const done = { isLate: true, force: FINAL, acceptedAt: ACCEPTED };
  expect(at("2026-11-30", done).claims?.state).toBe("open");
  expect(at("2026-12-01", done)).toMatchObject({ claims: { state: "over" }, turn: "nobody" });
  expect(at("2026-06-01", { ...done, isUsedUp: true })).toMatchObject({ claims: null, turn: "nobody" });
});
