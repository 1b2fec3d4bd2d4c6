import { describe, expect, test } from "vitest";
import { unknownFigures } from "#domain/grants/scoring/computed";
import type { Criterion } from "#domain/grants/scoring/criteria";
import { plainDate } from "#domain/shared/plain-date";

const counting = (source: string): Criterion => ({
  ...{ id: "young", name: { fi: "Nuoret" }, guidance: { fi: "" }, min: 0, max: 10, weightBp: 100_00 },
  judging: {
    ...{ kind: "computed", over: "application" },
    formula: { version: 1, source, since: plainDate("2026-01-01") },
  },
});

describe("the figures that a formula lacks", () => {
  const counted = { figures: { members: 40, membersUnder20: null }, activity: [] };

  test("are those it uses and the application does not tell", () => {
    expect(unknownFigures(counting("min(10, membersUnder20 / members * 10)"), counted)).toEqual(["membersUnder20"]);
    expect(unknownFigures(counting("events + groups"), counted)).toEqual(["groups", "events"]);
  });

  test("are none where all it uses is told, or a person judges", () => {
    expect(unknownFigures(counting("members * 2"), counted)).toEqual([]);
    expect(unknownFigures({ ...counting(""), judging: { kind: "judged" } }, counted)).toEqual([]);
  });
});
