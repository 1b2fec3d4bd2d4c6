import { describe, expect, test } from "vitest";
import type { Answers, MemberRow } from "#domain/grants/form/answers";
import type { FormDefinition } from "#domain/grants/form/definition";
import { toldFigures } from "#domain/grants/form/told-figures";
import { EMPTY_APPLICATION } from "#domain/grants/application";
import { countedFrom } from "#domain/grants/scoring/counted-from";

const label = { fi: "x", sv: null, en: null };
const common = { label, help: null, required: false, condition: null };
const definition: FormDefinition = {
  sections: [
    {
      ...{ id: "s1", title: label, intro: null, condition: null },
      fields: [
        { ...common, id: "young", kind: "yesNo" },
        {
          ...{ ...common, id: "members", kind: "members" },
          bands: [
            { code: "under12", label, countsAs: "membersUnder20" },
            { code: "from12", label, countsAs: "membersUnder20" },
            { code: "from20", label, countsAs: null },
          ],
        },
        {
          ...{ ...common, id: "activity", kind: "statistics" },
          condition: { of: "all", tests: [{ field: "young", is: "equals", value: true }] },
          measures: [
            { code: "groups", label, unit: null, decimals: 0, countsAs: "groups" },
            { code: "hours", label, unit: null, decimals: 1, countsAs: "volunteerHours" },
            { code: "talkoot", label, unit: null, decimals: 1, countsAs: "volunteerHours" },
            { code: "camps", label, unit: null, decimals: 0 },
          ],
        },
      ],
    },
  ],
};
const band = (id: string, womenTotal: number, womenLocal: number): MemberRow => ({
  ...{ id, womenTotal, womenLocal, menTotal: 1, menLocal: 1, otherTotal: null, otherLocal: null },
});
const row = (id: string, count: number | null) => ({ id, count, note: "" });
const answers: Answers = {
  young: { kind: "yesNo", yes: true },
  members: { kind: "members", rows: [band("under12", 10, 8), band("from12", 5, 5), band("from20", 30, 20)] },
  activity: {
    kind: "statistics",
    rows: [row("groups", null), row("hours", 20.5), row("talkoot", 4.2), row("camps", 9)],
  },
};

describe("the figures that a form's answers tell", () => {
  test("are members by band and what was said to count, added up and whole", () => {
    expect(toldFigures(definition, answers)).toEqual({
      ...{ members: 48, localMembers: 36, membersUnder20: 17, volunteerHours: 25 },
    });
  });

  test("are none where nothing was answered or asked", () => {
    expect(toldFigures(definition, {})).toEqual({});
    const hidden = toldFigures(definition, { ...answers, young: { kind: "yesNo", yes: false } });
    expect(hidden).not.toHaveProperty("volunteerHours");
  });

  test("give way to the core's own and to what the preparer wrote down", () => {
    const core = { ...EMPTY_APPLICATION, memberCount: 50, answers };
    const { figures } = countedFrom(core, definition, { figures: { volunteerHours: 0 }, activity: [] });
    expect(figures).toMatchObject({
      members: 50,
      localMembers: 36,
      membersUnder20: 17,
      volunteerHours: 0,
      groups: null,
    });
  });
});
