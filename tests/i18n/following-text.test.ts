import { describe, expect, test } from "vitest";
import { scheduleSchema, type ScheduleInput } from "#domain/calendar/schedule";
import { nextOccurrences } from "#domain/calendar/occurrences";
import { plainTime } from "#domain/associations/listed-activity";
import { followingText } from "#i18n/following-text";

const NOW = new Date("2026-11-25T10:00:00Z");

function told(schedule: ScheduleInput, locale: "fi" | "sv" | "en" = "fi"): string {
  const [next = null, ...following] = nextOccurrences(scheduleSchema.parse(schedule), NOW, 4).map(plainTime);
  return followingText({ next, following }, locale, "2026-11-25");
}

describe("the times after the next one", () => {
  test("of a series are days, for its hours are told already", () => {
    const series: ScheduleInput = { kind: "weekly", byDay: ["TH"], opensAt: "13:00", closesAt: "15:00" };
    expect(told(series)).toBe("3.12., 10.12. ja 17.12.");
    expect(told(series, "en")).toBe("3 Dec, 10 Dec and 17 Dec");
  });

  test("with other hours tell them", () => {
    const dates = [
      { startsOn: "2026-12-01", endsOn: "2026-12-01", opensAt: "13:00" },
      { startsOn: "2026-12-05", endsOn: "2026-12-05", opensAt: "10:00" },
    ];
    expect(told({ kind: "dates", dates })).toBe("5.12. klo 10");
  });

  test("that are far off tell the year", () => {
    const dates = [
      { startsOn: "2026-12-01", endsOn: "2026-12-01" },
      { startsOn: "2027-12-01", endsOn: "2027-12-01" },
    ];
    expect(told({ kind: "dates", dates })).toBe("1.12.2027");
  });

  test("are nothing where there are none", () => {
    expect(told({ kind: "byAgreement" })).toBe("");
    expect(told({ kind: "dates", dates: [{ startsOn: "2026-12-01", endsOn: "2026-12-01" }] })).toBe("");
  });
});
