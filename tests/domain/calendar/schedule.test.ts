import { parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { scheduleSchema, type ScheduleInput } from "#domain/calendar/schedule";

const issuesOf = (schedule: unknown) =>
  scheduleSchema.safeParse(schedule).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("a schedule", () => {
  test("by the week fills in what is usual", () => {
    const given: ScheduleInput = { kind: "weekly", byDay: ["TU"], opensAt: "9.30", closesAt: "11" };
    expect(scheduleSchema.parse(given)).toEqual({
      kind: "weekly",
      byDay: ["TU"],
      every: 1,
      opensAt: "09:30",
      closesAt: "11:00",
      except: [],
    });
  });
  test("may close after midnight", () =>
    expect(issuesOf({ kind: "weekly", byDay: ["SA"], opensAt: "20:00", closesAt: "01:00" })).toBeUndefined());
  test.each<[string, unknown, string[]]>([
    ["no day", { kind: "weekly", byDay: [] }, ["byDay: required"]],
    ["a closing time alone", { kind: "weekly", byDay: ["TU"], closesAt: "12:00" }, ["opensAt: required"]],
    [
      "no length",
      { kind: "weekly", byDay: ["TU"], opensAt: "12:00", closesAt: "12:00" },
      ["closesAt: endsBeforeStart"],
    ],
    ["every second week of an unknown week", { kind: "weekly", byDay: ["TU"], every: 2 }, ["startsOn: required"]],
    [
      "an end before the start",
      { kind: "dates", dates: [{ startsOn: "2027-05-02", endsOn: "2027-05-01" }] },
      ["dates.0.endsOn: endsBeforeStart"],
    ],
    ["a sixth Monday", { kind: "monthly", byDay: [{ nth: 6, weekday: "MO" }] }, ["byDay.0.nth: notAChoice"]],
    [
      "a thirteenth month",
      { kind: "weekly", byDay: ["TU"], season: { startMonth: 9, endMonth: 13 } },
      ["season.endMonth: notAChoice"],
    ],
    ["an unknown kind", { kind: "daily" }, ["kind: notAChoice"]],
  ])("is refused with %s", (_, schedule, issues) => expect(issuesOf(schedule)).toEqual(issues));

  test("is read from a posted form", () => {
    const form = new FormData();
    for (const [name, value] of [
      ["schedule.kind", "monthly"],
      ["schedule.byDay[0].nth", "-1"],
      ["schedule.byDay[0].weekday", "FR"],
      ["schedule.opensAt", "18:00"],
      ["schedule.closesAt", ""],
      ["schedule.season.startMonth", "9"],
      ["schedule.season.endMonth", "5"],
    ] as const)
      form.set(name, value);
    const submission = parseWithZod(form, { schema: z.object({ schedule: scheduleSchema }) });
    expect(submission.status === "success" && submission.value.schedule).toEqual({
      kind: "monthly",
      byDay: [{ nth: -1, weekday: "FR" }],
      opensAt: "18:00",
      closesAt: undefined,
      season: { startMonth: 9, endMonth: 5 },
      except: [],
    });
  });
});
