import { expect, test } from "vitest";
import { apartWhatIsOver } from "#domain/associations/by-next-time";
import { activityTimes } from "#domain/associations/listed-activity";
import { scheduleSchema, type ScheduleInput } from "#domain/calendar/schedule";

const NOW = new Date("2026-11-25T10:00:00Z");
const row = (title: string, schedule: ScheduleInput) => ({
  title,
  ...activityTimes(scheduleSchema.parse(schedule), NOW),
});
const MONDAYS = { kind: "weekly" as const, byDay: ["MO" as const], opensAt: "18" };
const on = (day: string) => ({ kind: "dates" as const, dates: [{ startsOn: day, endsOn: day }] });

test("what has ended stands by itself, the newest first; what rests or is agreed upon does not", () => {
  const rows = [
    row("myyjäiset", on("2026-05-31")),
    row("kuoro", MONDAYS),
    row("kevätryhmä", { ...MONDAYS, endsOn: "2026-04-27" }),
    row("tauolla", { ...MONDAYS, breaks: [{ startsOn: "2026-11-01", endsOn: "2027-01-31" }] }),
    row("syysmarkkinat", on("2026-10-03")),
    row("sovitusti", { kind: "byAgreement" }),
  ];
  const { current, over } = apartWhatIsOver(rows);
  expect(current.map(({ title }) => title)).toEqual(["kuoro", "tauolla", "sovitusti"]);
  expect(over.map(({ title }) => title)).toEqual(["syysmarkkinat", "myyjäiset", "kevätryhmä"]);
});
