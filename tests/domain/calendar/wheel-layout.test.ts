import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutWheel, MIN_ARC, type WheelEvent } from "#domain/calendar/wheel-layout";
import { addDays, daysBetween, daysInYear, partsOf, plainDate } from "#domain/shared/plain-date";

const event = (id: string, startsOn: string, endsOn = startsOn, ring = "kaupunki"): WheelEvent => ({
  id,
  title: `Tapahtuma ${id}`,
  startsOn: plainDate(startsOn),
  endsOn: plainDate(endsOn),
  ring,
});
const layout = (events: WheelEvent[], year = 2027, today = "2027-01-01") =>
  layoutWheel({ events, year, today: plainDate(today) });

describe("the yearly wheel", () => {
  test("has months as long as they are, also in a leap year", () => {
    expect(layout([]).months[1]).toEqual({ month: 2, start: 31 / 365, end: 59 / 365 });
    expect(layout([], 2028).months[1]).toEqual({ month: 2, start: 31 / 366, end: 60 / 366 });
    expect(layout([]).months.at(-1)?.end).toBe(1);
  });
  test("marks today in its own year only", () => {
    expect(layout([], 2027, "2027-07-02").today).toBe(182 / 365);
    expect(layout([], 2027, "2026-07-02").today).toBeNull();
  });
  test("gives a ring to each table in the order met, and a lane to what overlaps", () => {
    const { rings } = layout([
      event("a", "2027-01-01", "2027-02-10"),
      event("b", "2027-05-01", "2027-05-31", "Jäppilä"),
      event("c", "2027-02-01", "2027-03-31"),
      event("d", "2027-02-11", "2027-03-01"),
    ]);
    expect(rings.map(({ ring, laneCount }) => [ring, laneCount])).toEqual([
      ["kaupunki", 2],
      ["Jäppilä", 1],
    ]);
    expect(rings[0]?.arcs.map(({ id, lane }) => [id, lane])).toEqual([
      ["a", 0],
      ["c", 1],
      ["d", 0],
    ]);
  });
  test("cuts what runs over the new year and leaves other years out", () => {
    const { rings } = layout([
      event("a", "2026-12-01", "2027-01-31"),
      event("b", "2027-12-31"),
      event("c", "2026-06-01"),
      event("d", "2027-12-01", "2028-01-31"),
    ]);
    const spans = Object.fromEntries((rings[0]?.arcs ?? []).map(({ id, start, end }) => [id, [start, end]]));
    expect(spans).toEqual({ a: [0, 31 / 365], d: [334 / 365, 1], b: [1 - MIN_ARC, 1] });
  });
});

describe("laws of the wheel", () => {
  const years = fc.integer({ min: 2024, max: 2032 });
  const events = fc.array(fc.tuple(fc.integer({ min: -60, max: 420 }), fc.nat(90), fc.constantFrom("x", "y")), {
    maxLength: 40,
  });
  const wheels = fc.tuple(years, events).map(([year, spans]) => {
    const first = plainDate(`${year}-01-01`);
    return {
      year,
      today: first,
      events: spans.map(([start, length, ring], index) =>
        event(String(index), addDays(first, start), addDays(first, start + length), ring),
      ),
    };
  });

  test("nothing in a lane overlaps, everything is on the circle and wide enough to hit", () => {
    fc.assert(
      fc.property(wheels, (wheel) => {
        for (const { arcs, laneCount } of layoutWheel(wheel).rings) {
          for (let lane = 0; lane < laneCount; lane++) {
            const inLane = arcs.filter((arc) => arc.lane === lane).toSorted((a, b) => a.start - b.start);
            expect(inLane.length).toBeGreaterThan(0);
            inLane.slice(1).forEach((arc, index) => expect(arc.start).toBeGreaterThanOrEqual(inLane[index]?.end ?? 0));
          }
          for (const { start, end, lane } of arcs) {
            expect(start >= 0 && end <= 1 && lane < laneCount).toBe(true);
            expect(end - start).toBeGreaterThan(MIN_ARC - 1e-12);
          }
        }
      }),
    );
  });
  test("every event of the year is there once, and no other", () => {
    fc.assert(
      fc.property(wheels, (wheel) => {
        const shown = layoutWheel(wheel).rings.flatMap(({ arcs }) => arcs.map(({ id }) => id));
        const ofYear = wheel.events.filter(
          ({ startsOn, endsOn }) => partsOf(startsOn).year <= wheel.year && partsOf(endsOn).year >= wheel.year,
        );
        expect(shown.toSorted()).toEqual(ofYear.map(({ id }) => id).toSorted());
      }),
    );
  });
  test("no ring has more lanes than events at once", () => {
    fc.assert(
      fc.property(wheels, (wheel) => {
        for (const { arcs, laneCount } of layoutWheel(wheel).rings) {
          const depth = Math.max(
            ...arcs.map(({ start }) => arcs.filter((arc) => arc.start <= start && arc.end > start).length),
          );
          expect(laneCount).toBe(depth);
        }
      }),
    );
  });
  test("months follow each other and fill the year", () => {
    fc.assert(
      fc.property(years, (year) => {
        const { months } = layoutWheel({ events: [], year, today: plainDate(`${year}-12-31`) });
        months.slice(1).forEach((month, index) => expect(month.start).toBe(months[index]?.end));
        const lengths = months.map(({ start, end }) => Math.round((end - start) * daysInYear(year)));
        expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(
          daysBetween(plainDate(`${year}-01-01`), plainDate(`${year + 1}-01-01`)),
        );
      }),
    );
  });
});
