import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_NEED } from "#domain/referrals/coverage";
import {
  COUNTED,
  countSteps,
  figuresOf,
  inTimeShare,
  referralAnswer,
  referralEnd,
  shownFiguresOf,
  slipEnd,
  STEP_ENDS,
  stepsIn,
  toldSteps,
  type Group,
  type Step,
} from "#domain/referrals/figures";
import { daysOfMonths, monthsOf, periodsAt, readPeriod } from "#domain/referrals/figures-period";
import { REFERRAL_KINDS, REFERRAL_STATUSES } from "#domain/referrals/referral-lifecycle";
import { plainDate } from "#domain/shared/plain-date";

const TODAY = plainDate("2027-01-15");

const step = (change: Partial<Step> = {}): Step => ({
  ...{ activityId: "a", needs: ["suru"], area: "Jäppilä", month: "2027-01", kind: "contact" },
  ...{ end: "open", answer: null },
  ...change,
});

const anyStep: fc.Arbitrary<Step> = fc.record({
  activityId: fc.constantFrom("", "a", "b", "c"),
  needs: fc.array(fc.constantFrom("suru", "kipu", "velka"), { maxLength: 4 }),
  area: fc.constantFrom("", "Jäppilä", "Virtasalmi"),
  month: fc.constantFrom("2026-12", "2027-01"),
  kind: fc.constantFrom("slip", ...REFERRAL_KINDS),
  end: fc.constantFrom(...STEP_ENDS),
  answer: fc.constantFrom("inTime", "late", "untimed", "missing", null),
});

const sumOf = (groups: readonly Group[]) =>
  Object.fromEntries(COUNTED.map((key) => [key, groups.reduce((sum, { figures }) => sum + figures[key], 0)]));

describe("the figures", () => {
  test("add up over activities and over areas, and over what each came to", () =>
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        const { activities, areas, total } = figuresOf(steps);
        expect(sumOf(activities)).toEqual(total);
        expect(sumOf(areas)).toEqual(total);
        expect(stepsIn(total)).toBe(steps.length);
        expect(STEP_ENDS.reduce((sum, end) => sum + total[end], 0)).toBe(steps.length);
      }),
    ));

  test("count a step once in each of its needs, and one of none under no need", () =>
    fc.assert(
      fc.property(fc.array(anyStep), (steps) => {
        const { needs } = figuresOf(steps);
        const counted = needs.reduce((sum, { figures }) => sum + stepsIn(figures), 0);
        expect(counted).toBe(steps.reduce((sum, each) => sum + Math.max(1, new Set(each.needs).size), 0));
        expect(needs.some(({ code }) => code === NO_NEED)).toBe(steps.some((each) => each.needs.length === 0));
      }),
    ));

  test("keep slips apart from what was asked", () => {
    const { total, asked } = figuresOf([
      step({ kind: "slip", end: "arrived" }),
      step({ end: "arrived", answer: "inTime" }),
      step(),
    ]);
    expect(total).toMatchObject({ handed: 1, asked: 2, answered: 1, arrived: 2 });
    expect(asked).toMatchObject({ handed: 0, asked: 2, answered: 1, arrived: 1 });
  });

  test("keep no answer apart from zero", () => {
    expect(inTimeShare(countSteps([]))).toBeNull();
    expect(inTimeShare(countSteps([step(), step({ answer: "untimed" })]))).toBeNull();
    expect(inTimeShare(countSteps([step({ answer: "missing" })]))).toBe(0);
    const two = [step({ answer: "inTime" }), step({ answer: "late" })];
    expect(inTimeShare(countSteps(two))).toBe(5000);
    expect(inTimeShare(countSteps([...two, step({ answer: "missing" })]))).toBe(3300);
  });
});

describe("the figures as they are shown", () => {
  const sensitive = { activities: (code: string) => code === "a", needs: (code: string) => code === "suru" };
  const shown = (steps: readonly Step[]) => shownFiguresOf(steps, sensitive);
  const times = (count: number, change: Partial<Step> = {}) => Array.from({ length: count }, () => step(change));
  const open = { activityId: "b", needs: ["kipu"] };

  test("tell no one or two of what is sensitive, in its row, in an area, in the funnel or in the total", () => {
    const { activities, needs, areas, asked, total } = shown([...times(3, open), ...times(1)]);
    const hidden = { count: 1, atLeast: true };
    const told = { count: 3, atLeast: true };
    for (const groups of [activities, needs]) {
      expect(groups.map(({ shown: { all } }) => all)).toEqual([{ count: 3, atLeast: false }, hidden]);
      expect(groups[1]?.shown).toMatchObject({ asked: hidden, open: hidden, full: { count: 0, atLeast: false } });
    }
    for (const each of [areas[0]?.shown, asked, total])
      expect(each).toMatchObject({ all: told, open: told, asked: told });
  });

  test("tell no end by the other ends of its row, and no share that tells an answer", () => {
    const [row] = shown([...times(3, { end: "arrived", answer: "late" }), step({ answer: "inTime" })]).activities;
    expect(row?.shown).toMatchObject({
      ...{ all: { count: 3, atLeast: true }, arrived: { count: 3, atLeast: false }, open: { count: 1, atLeast: true } },
      ...{ inTime: { count: 1, atLeast: true }, share: null },
    });
    expect(shown(times(4, { answer: "inTime" })).total.share).toBe(10_000);
  });

  const facets = (steps: readonly Step[]) => {
    const { activities, needs } = figuresOf(steps);
    return [
      ...activities.filter(({ code }) => sensitive.activities(code)),
      ...needs.filter(({ code }) => sensitive.needs(code)),
    ].flatMap(({ figures }) => COUNTED.map((key) => figures[key]));
  };

  test("are made of steps of which no row of something sensitive has one or two", () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        expect(facets(toldSteps(steps, sensitive)).filter((count) => count === 1 || count === 2)).toEqual([]);
      }),
    ));

  test("are the same whatever the hidden numbers are: none comes out by subtraction", () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const told = toldSteps(steps, sensitive);
        const hidden = steps.filter((each) => !told.includes(each));
        for (const one of hidden) {
          const other = [...steps, { ...one }];
          if (toldSteps(other, sensitive).length === told.length) expect(shown(other)).toEqual(shown(steps));
        }
      }),
    ));

  test("tell nothing that is not true, and every number where nothing is hidden", () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        const [real, told] = [figuresOf(steps), shown(steps)];
        const isWhole = toldSteps(steps, sensitive).length === steps.length;
        for (const [figures, each] of [
          ...(["activities", "needs", "areas"] as const).flatMap((group) =>
            real[group].map(({ figures }, place) => [figures, told[group][place]?.shown] as const),
          ),
          ...[[real.asked, told.asked] as const, [real.total, told.total] as const],
        ])
          for (const key of COUNTED) {
            const { count = -1, atLeast = false } = each?.[key] ?? {};
            if (atLeast) expect(count).toBeLessThanOrEqual(figures[key]);
            else expect(count).toBe(figures[key]);
            if (isWhole) expect(atLeast).toBe(false);
          }
      }),
    ));
});

describe("what one step comes to", () => {
  test("is known of every status", () => {
    for (const status of REFERRAL_STATUSES) expect(STEP_ENDS).toContain(referralEnd(status));
    expect(slipEnd("full", true)).toBe("full");
    expect(slipEnd(null, false)).toBe("open");
    expect(slipEnd(null, true)).toBe("unknown");
  });

  test("is answered in time, late, not at all, or not due", () => {
    const asked = { status: "sent", respondBy: "2027-01-15", answeredInTime: null } as const;
    expect(referralAnswer(asked, TODAY)).toBeNull();
    expect(referralAnswer(asked, plainDate("2027-01-16"))).toBe("missing");
    expect(referralAnswer({ ...asked, status: "lapsed" }, plainDate("2027-02-16"))).toBe("missing");
    expect(referralAnswer({ ...asked, status: "withdrawn" }, plainDate("2027-02-16"))).toBeNull();
    expect(referralAnswer({ ...asked, status: "lapsed", respondBy: null }, TODAY)).toBeNull();
    expect(referralAnswer({ ...asked, status: "arrived" }, TODAY)).toBe("untimed");
    expect(referralAnswer({ ...asked, status: "lapsed", answeredInTime: true }, TODAY)).toBe("inTime");
    expect(referralAnswer({ ...asked, status: "declined", answeredInTime: false }, TODAY)).toBe("late");
  });
});

describe("the period", () => {
  test("is the last months with the present one, or a calendar year", () => {
    expect(monthsOf("3", TODAY)).toEqual({ from: "2026-11", to: "2027-01" });
    expect(monthsOf("12", plainDate("2027-03-31"))).toEqual({ from: "2026-04", to: "2027-03" });
    expect(monthsOf("2026", TODAY)).toEqual({ from: "2026-01", to: "2026-12" });
    expect(daysOfMonths({ from: "2026-01", to: "2026-12" })).toEqual({ start: "2026-01-01", end: "2027-01-01" });
  });

  test("is twelve months where none that may be chosen is asked for", () => {
    expect(periodsAt(TODAY)).toEqual(["3", "12", "2027", "2026"]);
    expect([null, "3", "2026", "1999", "x"].map((asked) => readPeriod(asked, TODAY))).toEqual([
      ...["12", "3", "2026", "12", "12"],
    ]);
  });
});
