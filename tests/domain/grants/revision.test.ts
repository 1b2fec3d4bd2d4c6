import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LINE_OUTCOMES } from "#domain/grants/proposal-lines";
import { checkRevision, ERROR_KINDS, isToHarm, type DecidedAnew, type Standing } from "#domain/grants/revision";

const standing: Standing = {
  ...{ outcome: "grant", awardedCents: 1_000_00, reason: "Määräraha ei riitä." },
  ...{ committedCents: 300_00, reviewedCents: 100_00 },
};
const anew: DecidedAnew = { outcome: "grant", awardedCents: 1_200_00, reason: "Laskuvirhe korjattu." };
const codes = (
  changes: Partial<DecidedAnew>,
  kind: "factualError" | "typingError" = "typingError",
  hasConsent = false,
) => checkRevision(standing, { ...anew, ...changes }, { basis: kind, hasConsent }).map(({ code }) => code);

describe("a decision that replaces another", () => {
  test("may give more, or say the same sum for another reason", () => {
    expect(codes({})).toEqual([]);
    expect(codes({ awardedCents: 1_000_00 })).toEqual([]);
  });
  test.each<[string, Partial<DecidedAnew>, string[]]>([
    ["nothing new", { awardedCents: 1_000_00, reason: " Määräraha ei riitä. " }, ["changesNothing"]],
    ["no reason", { reason: "  " }, ["reasonMissing"]],
    ["a grant of nothing", { awardedCents: 0 }, ["sumMissing", "underPaid"]],
    ["a rejection with a sum", { outcome: "reject" }, ["sumOfRejected"]],
    ["less than has been paid and reviewed", { awardedCents: 399_99 }, ["underPaid"]],
  ])("is refused for %s", (_, changes, expected) => expect(codes(changes)).toEqual(expected));

  test("takes away by an error of substance only with the party's consent (hallintolaki 50.2 §)", () => {
    expect(codes({ awardedCents: 400_00 }, "factualError")).toEqual(["consentMissing"]);
    expect(codes({ awardedCents: 400_00 }, "factualError", true)).toEqual([]);
    expect(codes({ awardedCents: 400_00 }, "typingError")).toEqual([]);
  });

  test("never leaves the award under what hangs on it, and never harms by substance without consent", () => {
    const sum = fc.integer({ min: 0, max: 2_000_00 });
    const decided = fc.record({ outcome: fc.constantFrom(...LINE_OUTCOMES), awardedCents: sum, reason: fc.string() });
    fc.assert(
      fc.property(decided, decided, sum, sum, fc.constantFrom(...ERROR_KINDS), fc.boolean(), (...given) => {
        const [before, after, committedCents, reviewedCents, basis, hasConsent] = given;
        const stands = { ...before, committedCents, reviewedCents };
        if (checkRevision(stands, after, { basis, hasConsent }).length > 0) return;
        expect(after.awardedCents).toBeGreaterThanOrEqual(committedCents + reviewedCents);
        expect(after.awardedCents > 0).toBe(after.outcome === "grant");
        if (basis === "factualError" && isToHarm(before, after)) expect(hasConsent).toBe(true);
      }),
    );
  });
});
