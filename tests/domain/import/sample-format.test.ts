import { describe, expect, test } from "vitest";
import { sample } from "#tests/domain/import/sample";
import { parseImportFile } from "#domain/import/sample-format";

const [association] = sample.associations;
const [activity] = sample.activities;
const issuesOf = (json: unknown) => {
  const parsed = parseImportFile(json);
  return parsed.ok ? [] : parsed.refusal.map(({ path, code }) => `${path}: ${code}`);
};

describe("the import format", () => {
  test("takes the demo data as it is", () => {
    const parsed = parseImportFile(sample);
    expect(issuesOf(sample)).toEqual([]);
    expect(
      parsed.ok &&
        [parsed.value.associations, parsed.value.activities, parsed.value.yearlyWheel].map(({ length }) => length),
    ).toEqual([60, 102, 40]);
  });
  test("has only optional parts", () => expect(issuesOf({})).toEqual([]));
  test.each<[string, unknown, string[]]>([
    ["an unknown part", { organisations: [] }, ["organisations: unknownKey"]],
    ["a misspelt key", { activities: [{ ...activity, schedul: {} }] }, ["activities[0].schedul: unknownKey"]],
    [
      "a misspelt key deep inside",
      { activities: [{ ...activity, schedule: { ...activity?.schedule, opensat: "09:00" } }] },
      ["activities[0].schedule.opensat: unknownKey"],
    ],
    ["a key left out", { associations: [{ ...association, name: undefined }] }, ["associations[0].name: missing"]],
    [
      "a wrong check digit",
      { associations: [{ ...association, businessId: "0242746-3" }] },
      ["associations[0].businessId: wrongCheckDigit"],
    ],
    [
      "a day that does not exist",
      { associations: [{ ...association, lastVerified: "2026-02-29" }] },
      ["associations[0].lastVerified: notADate"],
    ],
    [
      "a weekday in Finnish",
      { activities: [{ ...activity, schedule: { ...activity?.schedule, byDay: ["1TO"] } }] },
      ["activities[0].schedule.byDay[0]: wrongValue"],
    ],
    [
      "an unknown schedule",
      { activities: [{ ...activity, schedule: { type: "joskus", text: "" } }] },
      ["activities[0].schedule.type: wrongValue"],
    ],
    ["an id used twice", { associations: [association, association] }, ["associations[1].id: duplicateId"]],
    ["something else than an object", [], [": wrongValue"]],
  ])("refuses %s with its path", (_, json, issues) => expect(issuesOf(json)).toEqual(issues));
  test("tells everything at once", () =>
    expect(issuesOf({ foo: 1, associations: [{ ...association, memberCount: -1, bar: 2 }] }).toSorted()).toEqual([
      "associations[0].bar: unknownKey",
      "associations[0].memberCount: wrongValue",
      "foo: unknownKey",
    ]));
});
