import { describe, expect, test } from "vitest";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import { computedPoints } from "#domain/grants/scoring/computed";
import { countedFrom } from "#domain/grants/scoring/counted-from";
import type { Criterion } from "#domain/grants/scoring/criteria";
import { inHundredths } from "#domain/grants/scoring/formula/ratio";
import { pointsOf } from "#domain/grants/scoring/points";
import { plainDate } from "#domain/shared/plain-date";

const judged = (id: string, weightBp: number): Criterion => ({
  id,
  name: { fi: id },
  guidance: { fi: "" },
  min: 0,
  max: 4,
  weightBp,
  judging: { kind: "judged" },
});
const computed = (source: string, weightBp: number, max = 100): Criterion => ({
  ...judged("computed", weightBp),
  max,
  judging: { kind: "computed", over: "application", formula: { version: 1, source, since: plainDate("2027-01-01") } },
});
const NOTHING = { figures: {}, activity: [] };

describe("the points of an application", () => {
  const criteria = [judged("reach", 5_000), judged("need", 5_000)];

  test("are the mean of what was given, and none until somebody has given any", () => {
    expect(pointsOf(criteria, [], NOTHING)).toBeNull();
    const given = [
      { assessor: "a", marks: { reach: 4, need: 4 } },
      { assessor: "b", marks: { reach: 2, need: 0 } },
    ];
    expect(pointsOf(criteria, given, NOTHING)).toBe(62_50);
  });

  test("are counted where nobody judges, and none where nothing is scored", () => {
    expect(pointsOf([computed("members", 10_000)], [], { figures: { members: 30 }, activity: [] })).toBe(30_00);
    expect(pointsOf([], [], NOTHING)).toBeNull();
  });
});

describe("what formulas count with", () => {
  const core = { ...EMPTY_APPLICATION, memberCount: 84, totalCostsCents: 1_234_56, requestedCents: 900_00 };

  test("is what the application tells, and nothing where it tells nothing", () => {
    const { figures, activity } = countedFrom(core, null, null);
    expect(figures).toMatchObject({ members: 84, costs: 1_234_56, applied: 900_00, membersUnder20: null });
    expect(activity).toEqual([]);
  });

  test("is what the preparer wrote down where they did, noughts too", () => {
    const { figures } = countedFrom(core, null, { figures: { members: 80, membersUnder20: 0 }, activity: [] });
    expect(figures).toMatchObject({ members: 80, membersUnder20: 0, costs: 1_234_56 });
  });

  test("money is counted in euros, exact to the cent", () => {
    const points = computedPoints(computed("costs / 10", 10_000, 1000), countedFrom(core, null, null));
    expect(points && inHundredths(points)).toBe(123_46);
  });
});
