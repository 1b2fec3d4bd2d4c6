import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMINKA_FORMULA, LIMINKA_WEIGHTS, type ActivityRow } from "#domain/grants/scoring/activity";
import { assessorScore, maySeeOthers, visibleTo, type Assessment } from "#domain/grants/scoring/assessment";
import { computedPoints } from "#domain/grants/scoring/computed";
import { checkCriteria, type Criterion, type Judging } from "#domain/grants/scoring/criteria";
import { inHundredths } from "#domain/grants/scoring/formula/ratio";
import { spreadOf } from "#domain/grants/scoring/spread";
import { plainDate } from "#domain/shared/plain-date";

const criterion = (id: string, weightBp: number, facts: Partial<Criterion> = {}): Criterion => ({
  id,
  name: { fi: id },
  guidance: { fi: "" },
  min: 0,
  max: 6,
  weightBp,
  judging: { kind: "judged" },
  ...facts,
});
const formula = (source: string) => ({ version: 1, source, since: plainDate("2027-01-01") });
const overApplication = (source: string): Judging => ({
  kind: "computed",
  over: "application",
  formula: formula(source),
});
const row = (facts: Partial<ActivityRow>): ActivityRow => ({
  ...{ age: 10, groups: 1, timesPerWeek: 1, weeks: 30, months: 9, participants: 10 },
  ...facts,
});
const NOTHING = { figures: {}, activity: [] };
const criteria = [criterion("reach", 5_000), criterion("quality", 3_000, { min: 1, max: 4 }), criterion("need", 2_000)];

describe("criteria", () => {
  test("that can be scored by are told apart from those that cannot, with every reason", () => {
    expect(checkCriteria(criteria)).toEqual([]);
    expect(checkCriteria([])).toEqual([{ code: "noCriteria" }]);
    const faulty = [
      criterion("a", 4_000, { max: 0 }),
      criterion("a", 0),
      criterion("b", 5_000, { judging: overApplication("members +") }),
      criterion("c", 500, {
        judging: { kind: "computed", over: "activity", formula: formula("members"), weights: [] },
      }),
    ];
    expect(checkCriteria(faulty)).toEqual([
      { code: "weightsNotWhole", sumBp: 9_500 },
      { code: "repeatedId", id: "a" },
      { code: "noRange", id: "a" },
      { code: "noWeight", id: "a" },
      { code: "formula", id: "b", problem: { code: "endsTooEarly", at: 9, text: "" } },
      { code: "formula", id: "c", problem: { code: "unknownName", at: 0, text: "members" } },
    ]);
  });
});

describe("a computed criterion", () => {
  const young = criterion("young", 10_000, { max: 100, judging: overApplication("membersUnder20 / members * 100") });
  const pointsFrom = (figures: Record<string, number | null>, of = young) => {
    const points = computedPoints(of, { figures, activity: [] });
    return points && inHundredths(points);
  };
  test("counts from the figures, within its scale", () => {
    expect(pointsFrom({ members: 80, membersUnder20: 50 })).toBe(62_50);
    expect(pointsFrom({ members: 80, membersUnder20: 90 })).toBe(100_00);
  });
  test("is nothing where nothing can be counted, and gives the least", () => {
    expect(pointsFrom({ members: 0, membersUnder20: 0 })).toBeNull();
    expect(pointsFrom({ members: null, membersUnder20: 4 })).toBeNull();
    expect(assessorScore([young], {}, NOTHING)).toEqual({ complete: true, total: 0 });
  });
  test("adds up activity by Liminka's weights", () => {
    const judging: Judging = {
      ...{ kind: "computed", over: "activity", formula: formula(LIMINKA_FORMULA), weights: LIMINKA_WEIGHTS },
    };
    const liminka = criterion("activity", 10_000, { max: 100_000, judging });
    const activity = [row({}), row({ age: 15, timesPerWeek: 3, participants: 20 }), row({ age: 40 })];
    const points = computedPoints(liminka, { figures: {}, activity });
    // 9 × 10 × 2.5 + 9 × 20 × 3, and adults have no weight.
    expect(points && inHundredths(points)).toBe(765_00);
  });
});

describe("an assessor's score", () => {
  test("is weighted to a hundred, to two decimals", () => {
    expect(assessorScore(criteria, { reach: 3, quality: 2, need: 6 }, NOTHING)).toEqual({
      complete: true,
      total: 55_00,
    });
    expect(assessorScore(criteria, { reach: 1, quality: 1, need: 0 }, NOTHING)).toEqual({
      complete: true,
      total: 8_33,
    });
  });
  test("says what it lacks", () => {
    expect(assessorScore(criteria, { reach: 7, quality: 1.5 }, NOTHING)).toEqual({
      complete: false,
      lacking: ["reach", "quality", "need"],
    });
  });

  const scales = fc.array(
    fc.record({
      min: fc.integer({ min: -5, max: 5 }),
      length: fc.integer({ min: 1, max: 30 }),
      weight: fc.integer({ min: 1, max: 900 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const scored = scales.map((all) => {
    const rest = 10_000 - all.slice(1).reduce((sum, { weight }) => sum + weight, 0);
    return all.map(({ min, length, weight }, at) =>
      criterion(`c${at}`, at === 0 ? rest : weight, { min, max: min + length }),
    );
  });
  const marksAt = (all: readonly Criterion[], parts: readonly number[]) =>
    Object.fromEntries(all.map(({ id, min, max }, at) => [id, min + Math.round((parts[at] ?? 0) * (max - min))]));
  const totalOf = (all: readonly Criterion[], parts: readonly number[]): number => {
    const score = assessorScore(all, marksAt(all, parts), NOTHING);
    return score.complete ? score.total : -1;
  };
  const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 });

  test("is 0 at the least everywhere, 100 at the most, and never falls by more points", () => {
    fc.assert(
      fc.property(scored, parts, fc.nat(7), (all, given, at) => {
        expect(
          totalOf(
            all,
            given.map(() => 0),
          ),
        ).toBe(0);
        expect(
          totalOf(
            all,
            given.map(() => 1),
          ),
        ).toBe(10_000);
        const more = given.map((part, index) => (index === at ? 1 : part));
        expect(totalOf(all, more)).toBeGreaterThanOrEqual(totalOf(all, given));
      }),
    );
  });
  test("lies with the others' between the least and the most, in any order", () => {
    fc.assert(
      fc.property(scored, fc.array(parts, { minLength: 1, maxLength: 5 }), (all, many) => {
        const assessments = many.map((given, at) => ({ assessor: `a${at}`, marks: marksAt(all, given) }));
        const spread = spreadOf(all, assessments, NOTHING);
        expect(spreadOf(all, assessments.toReversed(), NOTHING)).toEqual(spread);
        if (!spread) return expect(spread).not.toBeNull();
        expect(spread.mean).toBeGreaterThanOrEqual(spread.min);
        expect(spread.mean).toBeLessThanOrEqual(spread.max);
        expect(spread.deviation * 2).toBeLessThanOrEqual(spread.max - spread.min + 1);
        if (spread.differences.length === 0) expect([spread.deviation, spread.min]).toEqual([0, spread.max]);
      }),
    );
  });
});

describe("several assessors", () => {
  const full = { reach: 3, quality: 2, need: 6 };
  const anna: Assessment = { assessor: "anna", marks: full };
  const bo: Assessment = { assessor: "bo", marks: { reach: 6, quality: 3, need: 6 } };
  const chi: Assessment = { assessor: "chi", marks: { reach: 2 } };

  test("see the others' points only after their own are in", () => {
    const all = [anna, bo, chi];
    expect(["anna", "bo", "chi", "dan"].map((who) => maySeeOthers(criteria, who, all))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(visibleTo(criteria, "anna", all)).toEqual(all);
    expect(visibleTo(criteria, "chi", all)).toEqual([chi]);
    expect(visibleTo(criteria, "dan", all)).toEqual([]);
  });
  test("are told how far apart they are, and in what", () => {
    expect(spreadOf(criteria, [anna, bo, chi], NOTHING)).toEqual({
      ...{ assessors: 2, unfinished: 1, min: 55_00, max: 90_00, mean: 72_50, deviation: 17_50 },
      differences: [
        { id: "reach", least: 3, most: 6, effect: 25_00 },
        { id: "quality", least: 2, most: 3, effect: 10_00 },
      ],
    });
    expect(spreadOf(criteria, [chi], NOTHING)).toBeNull();
  });
});
