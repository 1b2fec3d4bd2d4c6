import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parted, refusalsSeen, seenOf } from "#domain/grants/allocation/as-seen";
import { divide, type Divisible } from "#domain/grants/allocation/divide";
import { cents, sumCents } from "#domain/shared/cents";
import { applicant, manyApplicants, pots, rules } from "#tests/domain/grants/allocation/applicants";

const application = (facts: Divisible["applicant"], changes: Partial<Divisible> = {}): Divisible => ({
  ...{ caseId: facts.caseNumber, associationId: `of-${facts.caseNumber}`, applicantName: facts.caseNumber },
  ...{ isLate: false, untold: [], members: null, applicant: facts, outcome: null, proposedCents: null, reason: "" },
  ...{ groups: { village: null, field: null, ageGroup: null, size: null }, awardedCents: null },
  ...changes,
});

const tiedTo = (...caseIds: string[]) => ({
  memberships: [],
  ties: caseIds.map((caseId) => ({ associationId: `of-${caseId}`, caseId, kind: "relative" as const })),
});

describe("a bench whose reader is tied to one of its applications", () => {
  test("tells of the others alone: their lines are as they were, and no sum counts the one that is kept", () => {
    fc.assert(
      fc.property(rules, manyApplicants, pots, fc.nat(20), (rule, facts, pot, at) => {
        const all = facts.map((each) => application(each));
        const divided = divide(pot, all, { rule, pins: {} });
        const own = all[at % Math.max(1, all.length)];
        if (!divided.ok || !own) return;
        const parts = parted(tiedTo(own.caseId), all, false);
        const seen = seenOf(divided.value, parts);
        const others = divided.value.lines.filter(({ caseNumber }) => caseNumber !== own.applicant.caseNumber);
        expect(parts.kept).toEqual([own]);
        expect(seen.lines).toEqual(others);
        expect(seen.givenCents).toBe(sumCents(others.map((line) => line.cents)));
        expect([seen.leftCents, seen.shortCents]).toEqual([null, null]);
      }),
    );
  });

  test("tells all to whoever is tied to none, and what has been decided to everybody", () => {
    const all = [application(applicant(1)), application(applicant(2))];
    const rule = { base: { kind: "equalShare" as const }, caps: {}, minimum: null, stepCents: 1 as const };
    const divided = divide(cents(100_00), all, { rule, pins: {} });
    if (!divided.ok) throw new Error("not divided");
    const own = all[0]?.caseId ?? "";
    expect(seenOf(divided.value, parted(tiedTo(), all, false))).toEqual(divided.value);
    expect(seenOf(divided.value, parted(tiedTo(own), all, true))).toEqual(divided.value);
    const decided = all.map((one) => ({ ...one, awardedCents: cents(50_00) }));
    expect(parted(tiedTo(own), decided, false).kept).toEqual([]);
  });

  test("is refused without the excess, and without what the tied one applied for", () => {
    const all = [application(applicant(1)), application(applicant(2))];
    const [own, other] = all.map((one) => one.applicant.caseNumber);
    const refusals = [
      { code: "pinsOverPot" as const, excessCents: cents(7_00) },
      ...[own, other].map((caseNumber = "") => ({
        ...{ code: "pinOverApplied" as const, caseNumber, appliedCents: cents(9_00) },
      })),
    ];
    expect(refusalsSeen(refusals, parted(tiedTo(own ?? ""), all, false))).toEqual([
      { code: "pinsOverPotKept" },
      { code: "pinOfOthersOverApplied", associations: [own] },
      refusals[2],
    ]);
    expect(refusalsSeen(refusals, parted(tiedTo(), all, false))).toEqual(refusals);
  });
});
