import { describe, expect, test } from "vitest";
import { sample } from "#tests/domain/import/sample";
import { nextOccurrence } from "#domain/calendar/occurrences";
import { scheduleSchema } from "#domain/calendar/schedule";
import { recordsOf, withoutHome } from "#domain/import/import-records";
import { RECORD_KINDS, type ImportedRecord } from "#domain/import/imported-record";
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

const saidOf = ({ said }: ImportedRecord) => Object.fromEntries(said.map(({ path, value }) => [path, value]));
const UNITS = [
  { code: "wellbeing", names: { fi: "Hyvinvoinnin edistäminen" } },
  { code: "central", names: { fi: "Keskushallinto" } },
];
const records = recordsOf(file, UNITS);
const ofKind = (kind: ImportedRecord["kind"]) => records.filter((record) => record.kind === kind);

describe("the demo data", () => {
  test("holds every kind of record, and tells what has no home yet", () => {
    expect(RECORD_KINDS.map((kind) => ofKind(kind).length)).toEqual([60, 102, 83, 6, 40]);
    expect(withoutHome(file)).toEqual([
      { part: "partnershipTables", count: 4 },
      { part: "metrics", count: 12 },
      { part: "stats", count: 60 },
    ]);
  });
  test("gives associations their kind, umbrella and confirmation; nobody's draft waits for the coordinator", () => {
    const [first, ...others] = ofKind("association");
    expect(first).toMatchObject({ externalId: "A-001", label: "Paiste ry", belongsTo: null, status: "published" });
    expect(first && saidOf(first)).toMatchObject({ name: "Paiste ry", kind: "umbrella", memberCount: 34 });
    expect(first?.confirmedOn).toBe("2025-09-12");
    expect(others[4]?.belongsTo).toEqual({ text: "A-001", isLoose: false });
    expect(new Set(others.map(({ status }) => status))).toEqual(new Set(["submitted", "published"]));
  });
  test("gives forms of cooperation a unit, or tells of a division that has none", () => {
    const [first] = ofKind("cooperationForm");
    expect(first).toMatchObject({ externalId: "A-001/cooperation/1", belongsTo: { text: "A-001" }, outside: [] });
    expect(first && saidOf(first)).toMatchObject({
      unit: "wellbeing",
      title: "Terveysjärjestöjen tiedotus ja neuvonta",
    });
    const outside = ofKind("cooperationForm").flatMap((record) => record.outside.map(({ value }) => value));
    expect(new Set(outside)).toContain("liikunta");
    expect(outside).not.toContain("perusturva");
  });
  test("gives activities that a form would accept and that happen", () => {
    const known = new Set(ofKind("association").map(({ externalId }) => externalId));
    for (const activity of ofKind("activity")) {
      expect(known.has(activity.belongsTo?.text ?? "")).toBe(true);
      const given = scheduleSchema.parse(saidOf(activity)["schedule"]);
      expect(given).toEqual(saidOf(activity)["schedule"]);
      expect(nextOccurrence(given, new Date("2026-01-01T00:00:00Z")) !== null).toBe(given.kind !== "byAgreement");
    }
    const costs = ofKind("activity").map(saidOf);
    expect(costs[0]).toMatchObject({ registration: "signUp", "cost.amountCents": 0, "cost.text": "maksuton" });
    expect(costs.find((said) => said["cost.text"] === "5 €/kerta")?.["cost.amountCents"]).toBe(500);
  });
  test("does not hide an activity because nobody has confirmed it lately", () => {
    const [activity] = file.activities.map((each) => ({ ...each, status: "stale" as const }));
    const read = activity && recordsOf({ ...file, associations: [], activities: [activity] }, UNITS)[0];
    expect(read?.status).toBe("published");
  });
  test("gives the yearly wheel its rings", () => {
    const [first, , third] = ofKind("wheelEvent");
    expect(first && saidOf(first)).toEqual({
      title: "Kaupungin toiminta-avustusten haku auki",
      startsOn: "2026-01-02",
      endsOn: "2026-01-31",
      ring: "grants",
      owner: "Kaupunki",
      isYearly: true,
    });
    expect(third && saidOf(third)["ring"]).toBe("tables");
  });
});
