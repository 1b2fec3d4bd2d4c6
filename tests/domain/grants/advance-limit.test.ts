import fc from "fast-check";
import { expect, test } from "vitest";
import { advanceLimit, isOverAdvance } from "#domain/grants/advance-limit";
import { cents } from "#domain/shared/cents";
import { shareOf } from "#domain/shared/half-up";

test("an advance is a part of the award, and what was named in it already takes of the room", () => {
  const half = { awardedCents: 1_000_00, shareBp: 10_000, percent: 50 };
  expect(advanceLimit(half, 0)).toEqual({ percent: 50, most: 500_00, room: 500_00 });
  expect(advanceLimit(half, 350_00)).toMatchObject({ most: 500_00, room: 150_00 });
  expect(advanceLimit(half, 900_00)).toMatchObject({ room: 0 });
  expect(advanceLimit({ ...half, shareBp: 8_000 }, 100_00)).toMatchObject({ most: 500_00, room: 525_00 });
});

test("costs that fit never pay above the limit, and those that do not fit are over it", () => {
  const rule = fc.record({
    awardedCents: fc.integer({ min: 1, max: 5_000_00 }),
    shareBp: fc.integer({ min: 1, max: 10_000 }),
    percent: fc.integer({ min: 1, max: 100 }),
  });
  fc.assert(
    fc.property(rule, (each) => {
      const { most, room } = advanceLimit(each, 0);
      expect(shareOf(room, each.shareBp)).toBeLessThanOrEqual(most);
      expect(shareOf(cents(room + 1), each.shareBp)).toBeGreaterThanOrEqual(
        Math.min(most, shareOf(room, each.shareBp)),
      );
      expect([isOverAdvance(each, room), isOverAdvance(each, room + 1)]).toEqual([false, true]);
    }),
  );
});
