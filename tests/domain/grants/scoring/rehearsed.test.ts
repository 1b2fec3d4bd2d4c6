import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Criterion } from "#domain/grants/scoring/criteria";
import { triedCriteria, triedPoints } from "#domain/grants/scoring/rehearsed";
import { plainDate } from "#domain/shared/plain-date";

const since = plainDate("2027-01-01");
const judged = (id: string, weightBp: number, max = 10): Criterion => ({
  ...{ id, name: { fi: id }, guidance: { fi: "" }, min: 0, max, weightBp },
  judging: { kind: "judged" },
});
const computed = (id: string, weightBp: number, source: string): Criterion => ({
  ...judged(id, weightBp, 100),
  judging: { kind: "computed", over: "application", formula: { version: 1, source, since } },
});
const counted = (figures: Record<string, number | null>) => ({ figures, activity: [] });
const given = (marks: Record<string, number>) => [{ assessor: "a", marks }];

describe("new criteria on last year's applications", () => {
  test("count the new formula on the figures that were filed, whatever was counted then", () => {
    const then = [computed("young", 10_000, "membersUnder20")];
    const now = [computed("young", 10_000, "membersUnder20 * 2")];
    const tried = triedCriteria(now, then);
    expect(triedPoints(tried, [], counted({ membersUnder20: 30 }))).toEqual({ points: 60_00, lacking: [] });
  });

  test("take the points that were given to the same criterion, with its new weight", () => {
    const then = [judged("reach", 5_000), judged("quality", 5_000)];
    const now = [judged("reach", 2_000), computed("young", 8_000, "membersUnder20")];
    const tried = triedCriteria(now, then);
    expect([tried.open, tried.weightBp]).toEqual([[], 10_000]);
    // 20 % of half the scale and 80 % of a quarter of it.
    expect(triedPoints(tried, given({ reach: 5, quality: 10 }), counted({ membersUnder20: 25 })).points).toBe(30_00);
  });

  test("leave open what nobody judged then, or judged by another scale, and count the rest as the whole", () => {
    const then = [judged("reach", 10_000, 6)];
    const now = [judged("reach", 3_000), judged("fresh", 3_000), computed("young", 4_000, "membersUnder20")];
    const tried = triedCriteria(now, then);
    expect(tried.open.map(({ id }) => id)).toEqual(["reach", "fresh"]);
    expect(tried.weightBp).toBe(4_000);
    expect(triedPoints(tried, given({ reach: 6 }), counted({ membersUnder20: 25 })).points).toBe(25_00);
    expect(
      triedPoints(triedCriteria([judged("fresh", 10_000)], then), given({ reach: 6 }), counted({})).points,
    ).toBeNull();
  });

  test("leave an application without points where nobody judged it, and name the figures that were not told", () => {
    const then = [judged("reach", 10_000)];
    const now = [judged("reach", 5_000), computed("young", 5_000, "membersUnder20 / members")];
    const tried = triedCriteria(now, then);
    expect(triedPoints(tried, [], counted({ members: 10, membersUnder20: 5 })).points).toBeNull();
    expect(triedPoints(tried, given({ reach: 10 }), counted({ members: 10, membersUnder20: null }))).toEqual({
      ...{ points: 50_00, lacking: ["membersUnder20"] },
    });
  });

  test("give all points where everything that can be tried is full, and none where it is nothing", () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 2_000 }), { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        (weights, open) => {
          const now = weights.map((weight, at) => judged(`c${at}`, weight));
          const tried = triedCriteria(
            now,
            now.filter((_, at) => at !== open),
          );
          const all = (points: number) =>
            triedPoints(tried, given(Object.fromEntries(now.map(({ id }) => [id, points]))), counted({})).points;
          if (tried.tried.length > 0) expect([all(10), all(0)]).toEqual([100_00, 0]);
        },
      ),
    ));
});
