import { expect, test } from "vitest";
import { costTime, isOutside } from "#domain/grants/cost-time";

const timeOf = (startsOn: string | null, endsOn: string | null) => costTime({ startsOn, endsOn }, 2027);

test("costs come in the time applied for, else in the award's year", () => {
  expect(timeOf("2026-11-01", "2027-03-31")).toEqual({ from: "2026-11-01", until: "2027-03-31" });
  expect(timeOf(null, null)).toEqual({ from: "2027-01-01", until: "2027-12-31" });
  expect(timeOf("2028-02-01", null)).toEqual({ from: "2028-02-01", until: "2028-12-31" });
  expect(timeOf("2026-02-01", null)).toEqual({ from: "2026-02-01", until: "2027-12-31" });
  expect(timeOf(null, "2026-05-31")).toEqual({ from: "2026-01-01", until: "2026-05-31" });
});

test("a receipt of the first and of the last day is of that time, and of the days beside them is not", () => {
  const time = timeOf("2027-02-01", "2027-03-31");
  const days = ["2027-01-31", "2027-02-01", "2027-03-31", "2027-04-01"];
  expect(days.map((day) => isOutside(day, time))).toEqual([true, false, false, true]);
});
