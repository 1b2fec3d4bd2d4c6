import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  askFromAfterImport,
  doubtOf,
  dueStep,
  expectedOn,
  freshnessOf,
  LADDER,
  monthsUntil,
  nextStep,
  type LadderStep,
  type StepTaken,
} from "#domain/associations/confirmation";
import { outOfOrder, monthsByField, USUAL_TIMES, type DirectoryTimes } from "#domain/associations/directory-times";
import { asksForSeason, campaignOn } from "#domain/associations/season";
import { addDays, addMonths, plainDate, type PlainDate } from "#domain/shared/plain-date";

const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDays(plainDate("2019-01-01"), days));

/** Times that grow from step to step, as the settings page lets nobody save any other. */
const times: fc.Arbitrary<DirectoryTimes> = fc
  .uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 5 })
  .map((months) => {
    const [first = 1, second = 2, stale = 3, unlist = 4, archive = 5] = months.toSorted((a, b) => a - b);
    return {
      remindAfterMonths: [first, second],
      staleAfterMonths: stale,
      unlistAfterMonths: unlist,
      archiveAfterMonths: archive,
      campaignMonths: [8, 12],
    };
  });

/** Takes the step that is due on each of the days the program runs on. */
function walk(confirmedOn: PlainDate | null, given: DirectoryTimes, days: readonly PlainDate[]): StepTaken[] {
  const reminders: StepTaken[] = [];
  for (const today of days) {
    const step = dueStep({ confirmedOn, reminders }, given, today);
    if (step) reminders.push({ step, on: today });
  }
  return reminders;
}

const everyDayFor = (from: PlainDate, count: number) =>
  Array.from({ length: count }, (_, index) => addDays(from, index));

describe("how sure we are of a record", () => {
  const today = plainDate("2026-11-22");
  test.each([
    ["2026-11-22", "fresh"],
    ["2026-02-23", "fresh"],
    ["2026-02-22", "dueSoon"],
    ["2025-11-23", "dueSoon"],
    ["2025-11-22", "stale"],
  ])("confirmed on %s is %s", (confirmedOn, freshness) => {
    expect(freshnessOf(confirmedOn, today, USUAL_TIMES)).toBe(freshness);
  });

  test("a leap day's year is full on the last of February", () => {
    expect(freshnessOf("2024-02-29", plainDate("2025-02-27"), USUAL_TIMES)).toBe("dueSoon");
    expect(freshnessOf("2024-02-29", plainDate("2025-02-28"), USUAL_TIMES)).toBe("stale");
  });

  test.each([
    ["old", { confirmedOn: "2025-11-22" }, "stale"],
    ["never confirmed", { confirmedOn: null }, "stale"],
    ["old, from a file, its turn has come", { confirmedOn: "2025-11-22", askFrom: "2026-11-22" }, "stale"],
    ["old, from a file, at rest", { confirmedOn: "2025-11-22", askFrom: "2026-11-23" }, "imported"],
    ["imported without a day, at rest", { confirmedOn: null, askFrom: "2026-11-23" }, "imported"],
    ["imported without a day, long ago", { confirmedOn: null, askFrom: "2026-01-01" }, "imported"],
    ["imported with a fresh day", { confirmedOn: "2026-11-01", askFrom: "2026-11-23" }, null],
  ])("what is %s is doubted for the right reason", (_what, record, doubt) => {
    const isImported = "askFrom" in record;
    expect(doubtOf({ ...record, isImported }, today, USUAL_TIMES)).toBe(doubt);
  });

  test("never confirmed is stale", () => {
    expect(freshnessOf(null, today, USUAL_TIMES)).toBe("stale");
  });

  test("never gets better by itself", () => {
    const worse = { fresh: 0, dueSoon: 1, stale: 2 };
    fc.assert(
      fc.property(day, day, day, times, (confirmedOn, one, other, given) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        expect(worse[freshnessOf(confirmedOn, earlier, given)]).toBeLessThanOrEqual(
          worse[freshnessOf(confirmedOn, later, given)],
        );
      }),
    );
  });
});

describe("the ladder", () => {
  test("by the usual times", () => {
    const taken = walk(plainDate("2026-05-31"), USUAL_TIMES, everyDayFor(plainDate("2026-05-31"), 1000));
    expect(taken).toEqual([
      { step: "firstReminder", on: "2027-02-28" },
      { step: "secondReminder", on: "2027-04-30" },
      { step: "unlist", on: "2027-11-30" },
      { step: "archive", on: "2028-05-31" },
    ]);
  });

  test("looked at every day, each step is taken once and on its day", () => {
    fc.assert(
      fc.property(day, times, (confirmedOn, given) => {
        const taken = walk(confirmedOn, given, everyDayFor(confirmedOn, 61 * 31));
        expect(taken).toEqual(
          LADDER.map((step: LadderStep) => ({ step, on: addMonths(confirmedOn, monthsUntil(step, given)) })),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("looked at now and then, no step is skipped, repeated or early, and after each there is a month to answer", () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.option(day), day, gaps, times, (confirmedOn, start, pauses, given) => {
        const days = pauses.reduce<PlainDate[]>((all, pause) => [...all, addDays(all.at(-1) ?? start, pause)], [start]);
        const taken = walk(confirmedOn, given, days);
        expect(taken.map(({ step }) => step)).toEqual(LADDER.slice(0, taken.length));
        taken.forEach(({ step, on }, index) => {
          const before = taken[index - 1];
          if (before) expect(on >= addMonths(plainDate(before.on), 1)).toBe(true);
          if (confirmedOn) expect(on >= addMonths(confirmedOn, monthsUntil(step as LadderStep, given))).toBe(true);
        });
      }),
    );
  });

  test("once a step is due it stays due until it is taken", () => {
    fc.assert(
      fc.property(day, day, day, times, (confirmedOn, one, other, given) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const record = { confirmedOn, reminders: [] };
        const due = dueStep(record, given, earlier);
        if (due) expect(dueStep(record, given, later)).toBe(due);
      }),
    );
  });

  test("says in good time when a record will leave the lists", () => {
    const record = { confirmedOn: "2026-05-31", reminders: [{ step: "firstReminder", on: "2027-02-28" }] };
    expect(expectedOn("unlist", record, USUAL_TIMES)).toBe("2027-11-30");
    const late = { confirmedOn: null, reminders: [{ step: "firstReminder", on: "2027-02-28" }] };
    expect(expectedOn("unlist", late, USUAL_TIMES)).toBe("2027-04-28");
  });

  test("has an end", () => {
    const reminders = LADDER.map((step) => ({ step, on: "2026-01-01" }));
    expect(nextStep({ confirmedOn: "2020-01-01", reminders }, USUAL_TIMES)).toBeNull();
  });
});

describe("the times", () => {
  test("must grow from step to step", () => {
    expect(outOfOrder(monthsByField(USUAL_TIMES))).toEqual([]);
    const months = { ...monthsByField(USUAL_TIMES), secondReminder: 9, unlist: 12 };
    expect(outOfOrder(months)).toEqual([
      { field: "secondReminder", after: 9 },
      { field: "unlist", after: 12 },
    ]);
  });
});

describe("the season", () => {
  const today = plainDate("2027-08-02");
  const weekly = { kind: "weekly", byDay: ["WE"], every: 1, except: [] } as const;
  test.each([
    ["goes on all year", { ...weekly, byDay: ["WE" as const], except: [] }, false],
    [
      "goes by seasons",
      { ...weekly, byDay: ["WE" as const], except: [], season: { startMonth: 9, endMonth: 5 } },
      true,
    ],
    ["has ended", { ...weekly, byDay: ["WE" as const], except: [], endsOn: plainDate("2027-05-30") }, true],
    ["ends later", { ...weekly, byDay: ["WE" as const], except: [], endsOn: plainDate("2027-12-30") }, false],
    ["was once", { kind: "dates" as const, dates: [{ startsOn: today, endsOn: plainDate("2027-08-01") }] }, true],
    ["is today", { kind: "dates" as const, dates: [{ startsOn: today, endsOn: today }] }, false],
    ["is agreed on", { kind: "byAgreement" as const }, false],
  ])("is asked about where the activity %s: %o", (_, schedule, asked) => {
    expect(asksForSeason(schedule, today)).toBe(asked);
  });

  test("is asked about in its months", () => {
    expect(campaignOn(today, USUAL_TIMES)).toBe("season 2027-08");
    expect(campaignOn(plainDate("2027-09-01"), USUAL_TIMES)).toBeNull();
  });
});

describe("what an import brought", () => {
  const id = fc.stringMatching(/^[0-9a-f]{24}$/);
  test("rests a week and is asked about within nine, however old its confirmation is", () =>
    fc.assert(
      fc.property(id, day, fc.option(day), times, (association, today, confirmedOn, given) => {
        const askFrom = askFromAfterImport(association, today);
        expect(askFrom >= addDays(today, 7) && askFrom < addDays(today, 63)).toBe(true);
        const next = nextStep({ confirmedOn, reminders: [], askFrom }, given);
        expect(next && next.on >= askFrom).toBe(true);
      }),
    ));
});
