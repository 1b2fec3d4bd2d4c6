import { describe, expect, test } from "vitest";
import { helpingRhythm, helpingTimes } from "#domain/associations/helping-time";
import { scheduleSchema, type ScheduleInput } from "#domain/calendar/schedule";

const parsed = (input: ScheduleInput) => scheduleSchema.parse(input);

describe("when a helper would be needed", () => {
  test.each<[string, ScheduleInput, string[], string]>([
    ["by agreement", { kind: "byAgreement" }, ["agreed"], "agreed"],
    ["on weekday mornings", { kind: "weekly", byDay: ["TU", "TH"], opensAt: "10:00" }, ["weekdayDay"], "weekly"],
    ["in the evening", { kind: "weekly", byDay: ["MO"], opensAt: "16:00" }, ["weekdayEvening"], "weekly"],
    ["just before the evening", { kind: "weekly", byDay: ["MO"], opensAt: "15:59" }, ["weekdayDay"], "weekly"],
    [
      "at the weekend too",
      { kind: "weekly", byDay: ["FR", "SU"], opensAt: "18:00" },
      ["weekdayEvening", "weekend"],
      "weekly",
    ],
    ["without hours", { kind: "weekly", byDay: ["WE"] }, ["weekdayDay", "weekdayEvening"], "weekly"],
    [
      "every fourth week",
      { kind: "weekly", byDay: ["WE"], opensAt: "09:00", every: 4, startsOn: "2026-01-07" },
      ["weekdayDay"],
      "monthly",
    ],
    ["on the first Saturday", { kind: "monthly", byDay: [{ nth: 1, weekday: "SA" }] }, ["weekend"], "monthly"],
    [
      "on a Sunday once",
      { kind: "dates", dates: [{ startsOn: "2026-11-29", endsOn: "2026-11-29", opensAt: "12:00" }] },
      ["weekend"],
      "once",
    ],
  ])("%s", (_, input, times, rhythm) => {
    expect(helpingTimes(parsed(input))).toEqual(times);
    expect(helpingRhythm(parsed(input))).toBe(rhythm);
  });

  test("a draft without its time is agreed upon", () => {
    expect(helpingTimes({ kind: "notYet", answers: null })).toEqual(["agreed"]);
  });
});
