import { describe, expect, test } from "vitest";
import { sample } from "#tests/domain/import/sample";
import { nextOccurrence } from "#domain/calendar/occurrences";
import { scheduleSchema } from "#domain/calendar/schedule";
import { activityInputs, associationInputs, wheelEventInputs } from "#domain/import/import-records";
import { importSchedule } from "#domain/import/import-schedule";
import { parseImportFile } from "#domain/import/sample-format";
import { importScheduleSchema } from "#domain/import/schedule-format";

const parsed = parseImportFile(sample);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
const file = parsed.value;
const schedule = (given: object) => importSchedule(importScheduleSchema.parse({ text: "", ...given }));

describe("a schedule of the import format", () => {
  test("by the month, with its season", () =>
    expect(
      schedule({
        type: "toistuva",
        freq: "MONTHLY",
        byDay: ["1TH", "-1FR"],
        opensAt: "17:30",
        closesAt: "19:30",
        seasonStartMonth: 9,
        seasonEndMonth: 5,
      }),
    ).toEqual({
      kind: "monthly",
      byDay: [
        { nth: 1, weekday: "TH" },
        { nth: -1, weekday: "FR" },
      ],
      opensAt: "17:30",
      closesAt: "19:30",
      season: { startMonth: 9, endMonth: 5 },
      except: [],
    }));
  test("by the week, all year round", () =>
    expect(
      schedule({
        type: "toistuva",
        freq: "WEEKLY",
        byDay: ["TU"],
        opensAt: "10:00",
        closesAt: "11:30",
        seasonStartMonth: 1,
        seasonEndMonth: 12,
      }),
    ).toEqual({ kind: "weekly", byDay: ["TU"], every: 1, opensAt: "10:00", closesAt: "11:30", except: [] }));
  test("once, for a week", () =>
    expect(schedule({ type: "kertaluonteinen", startDate: "2026-09-07", endDate: "2026-09-13" })).toEqual({
      kind: "dates",
      dates: [{ startsOn: "2026-09-07", endsOn: "2026-09-13" }],
    }));
  test("as agreed, in its own words", () =>
    expect(schedule({ type: "jatkuva", text: "jatkuva, sovitaan yhdessä" })).toEqual({
      kind: "byAgreement",
      note: "jatkuva, sovitaan yhdessä",
    }));
});

describe("the demo data", () => {
  test("gives associations their kind, umbrella and cooperation forms", () => {
    const associations = associationInputs(file);
    expect(associations[0]).toMatchObject({
      externalId: "A-001",
      name: "Paiste ry",
      kind: "umbrella",
      umbrellaExternalId: null,
      status: "published",
      confirmedOn: "2025-09-12",
    });
    expect(associations[0]?.cooperationForms).toContainEqual({
      division: "perusturva",
      form: "terveysjärjestöjen tiedotus ja neuvonta",
    });
    expect(associations[5]).toMatchObject({ kind: "association", umbrellaExternalId: "A-001" });
    expect(new Set(associations.map(({ status }) => status))).toEqual(new Set(["draft", "submitted", "published"]));
  });
  test("gives activities that a form would accept and that happen", () => {
    const activities = activityInputs(file);
    const known = new Set(associationInputs(file).map(({ externalId }) => externalId));
    expect(activities.every(({ associationExternalId }) => known.has(associationExternalId))).toBe(true);
    for (const { schedule } of activities) {
      expect(scheduleSchema.parse(schedule)).toEqual(schedule);
      const happens = nextOccurrence(schedule, new Date("2026-01-01T00:00:00Z")) !== null;
      expect(happens).toBe(schedule.kind !== "byAgreement");
    }
    expect(activities[0]).toMatchObject({
      registration: "signUp",
      scope: "local",
      cost: { isFree: true, amountCents: 0, text: "maksuton" },
    });
    expect(activities.find(({ cost }) => cost.text === "5 €/kerta")?.cost).toEqual({
      isFree: false,
      amountCents: 500,
      text: "5 €/kerta",
    });
  });
  test("does not hide an activity because nobody has confirmed it lately", () => {
    const [activity] = file.activities.map((each) => ({ ...each, status: "stale" as const }));
    expect(activity && activityInputs({ ...file, activities: [activity] })[0]?.status).toBe("published");
  });
  test("gives the yearly wheel its owners", () => {
    const events = wheelEventInputs(file);
    expect(events[0]).toEqual({
      externalId: "W-01",
      title: "Kaupungin toiminta-avustusten haku auki",
      startsOn: "2026-01-02",
      endsOn: "2026-01-31",
      theme: "avustushaku",
      associationExternalId: null,
      tableExternalId: null,
      organiser: "kaupunki",
      isYearly: true,
    });
    expect(events[2]).toMatchObject({ tableExternalId: "K-3", associationExternalId: null });
    expect(events.some(({ associationExternalId }) => associationExternalId === "A-001")).toBe(true);
  });
});
