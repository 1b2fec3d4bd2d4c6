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
  shownFigures,
  slipEnd,
  STEP_ENDS,
  stepsIn,
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

  test("tell no one or two of what is sensitive, and no share that tells them", () => {
    const figures = countSteps([
      step({ answer: "inTime" }),
      ...Array.from({ length: 3 }, () => step({ end: "arrived", answer: "late" })),
    ]);
    expect(shownFigures(figures, false)).toMatchObject({ all: 4, inTime: 1, open: 1, share: 2500 });
    expect(shownFigures(figures, true)).toMatchObject({ all: 4, inTime: null, open: null, arrived: 3, share: null });
    expect(shownFigures(countSteps([step(), step()]), true)).toMatchObject({ all: null, asked: null, full: 0 });
    const late = [1, 2, 3].map(() => step({ answer: "inTime" })).concat(step({ answer: "late" }));
    expect(shownFigures(countSteps(late), true).share).toBeNull();
  });
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
