import { describe, expect, test } from "vitest";
import { LIMINKA_WEIGHTS } from "#domain/grants/scoring/activity";
import { checkCriteria } from "#domain/grants/scoring/criteria";
import { criteriaFrom, criteriaSchema } from "#domain/grants/scoring/criteria-form";
import { scoreSchema, withoutGaps } from "#domain/grants/scoring/score-form";
import { plainDate } from "#domain/shared/plain-date";
import { parseFormData } from "#http/parse-form.server";

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
};

const reach = {
  "criteria[0].id": "",
  "criteria[0].name.fi": "Tavoittavuus",
  "criteria[0].guidance.fi": "0 ei ketään, 4 koko kunta",
  "criteria[0].min": "0",
  "criteria[0].max": "4",
  "criteria[0].weight": "60",
  "criteria[0].judging": "judged",
};
const young = {
  "criteria[1].id": "",
  "criteria[1].name.fi": "Nuoret",
  "criteria[1].min": "0",
  "criteria[1].max": "10",
  "criteria[1].weight": "40",
  "criteria[1].judging": "application",
  "criteria[1].formula": "min(10, membersUnder20 / members * 10)",
};
const sent = (...parts: Record<string, string>[]) =>
  formOf(Object.assign({ version: "3", talkOver: "15" }, ...parts) as Record<string, string>);

const read = (form: FormData) => {
  const parsed = parseFormData(form, criteriaSchema);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
};
let next = 0;
const making = { since: plainDate("2027-01-01"), newId: () => String((next += 1)) };

describe("the editor of criteria", () => {
  test("reads rows to criteria, leaves blank and removed ones out, and gives new ones ids that stay", () => {
    const blank = { "criteria[2].judging": "judged", "criteria[2].name.fi": "" };
    const criteria = criteriaFrom(read(sent(reach, young, blank)).criteria, [], making);
    expect(criteria.map(({ name, weightBp }) => [name.fi, weightBp])).toEqual([
      ["Tavoittavuus", 6_000],
      ["Nuoret", 4_000],
    ]);
    expect(checkCriteria(criteria)).toEqual([]);
    const [first, second] = criteria;
    const again = sent(
      { ...reach, "criteria[0].id": first?.id ?? "", "criteria[0].remove": "on" },
      { ...young, "criteria[1].id": second?.id ?? "" },
    );
    expect(criteriaFrom(read(again).criteria, criteria, making)).toEqual([second]);
  });

  test("a formula that is changed gets a new number and day; one left as it was keeps them", () => {
    const before = criteriaFrom(read(sent(reach, young)).criteria, [], making);
    const id = before[1]?.id ?? "";
    const changed = sent({ ...young, "criteria[1].id": id, "criteria[1].formula": "membersUnder20" });
    const [after] = criteriaFrom(read(changed).criteria, before, { ...making, since: plainDate("2028-01-01") });
    expect(after?.judging).toMatchObject({ formula: { version: 2, source: "membersUnder20", since: "2028-01-01" } });
    const same = criteriaFrom(read(sent({ ...young, "criteria[1].id": id })).criteria, before, making);
    expect(same[0]?.judging).toMatchObject({ formula: { version: 1, since: "2027-01-01" } });
  });

  test("a formula over activity begins with Liminka's weights", () => {
    const row = { ...young, "criteria[1].judging": "activity", "criteria[1].formula": "months * weight" };
    const [criterion] = criteriaFrom(read(sent(row)).criteria, [], making);
    expect(criterion?.judging).toMatchObject({ kind: "computed", over: "activity", weights: LIMINKA_WEIGHTS });
  });

  test("weights are written a line each, and a line that says nothing is told by its number", () => {
    const row = { ...young, "criteria[1].judging": "activity", "criteria[1].formula": "months * weight" };
    const written = { ...row, "criteria[1].weights": "0–13; 1–2; 2,5\n\n14-19;3-7; 3" };
    const [criterion] = criteriaFrom(read(sent(written)).criteria, [], making);
    expect(criterion?.judging).toMatchObject({
      weights: [
        { fromAge: 0, toAge: 13, fromTimes: 1, toTimes: 2, weight: 250 },
        { fromAge: 14, toAge: 19, fromTimes: 3, toTimes: 7, weight: 300 },
      ],
    });
    const kept = criteriaFrom(
      read(sent({ ...row, "criteria[1].id": criterion?.id ?? "" })).criteria,
      criterion ? [criterion] : [],
      making,
    );
    expect(kept[0]?.judging).toEqual(criterion?.judging);
    const unread = parseFormData(
      sent({ ...row, "criteria[1].weights": "0–13; 1–2; 2,5\n9–3; 1–2; 1" }),
      criteriaSchema,
    );
    expect(unread).toMatchObject({ ok: false, errors: { "criteria[1].weights": ["notAWeight|2"] } });
  });

  test("says beside the field what a row lacks, and keeps what was typed", () => {
    const parsed = parseFormData(
      sent({ "criteria[0].name.sv": "Räckvidd", "criteria[0].judging": "application", "criteria[0].weight": "x" }),
      criteriaSchema,
    );
    expect(parsed.ok).toBe(false);
    if (parsed.ok) return;
    expect(parsed.errors).toMatchObject({ "criteria[0].weight": ["notANumber"] });
    expect(parsed.typed["criteria[0].name.sv"]).toEqual(["Räckvidd"]);
    const lacking = parseFormData(
      sent({ "criteria[0].name.sv": "Räckvidd", "criteria[0].judging": "application" }),
      criteriaSchema,
    );
    expect(lacking.ok ? {} : Object.keys(lacking.errors).sort()).toEqual(
      ["formula", "max", "min", "name.fi", "weight"].map((part) => `criteria[0].${part}`),
    );
  });
});

describe("an assessor's form", () => {
  const criteria = criteriaFrom(read(sent(reach, young)).criteria, [], making);
  const [judged, counted] = criteria.map(({ id }) => id);
  const scored = (fields: Record<string, string>) => parseFormData(formOf(fields), scoreSchema(criteria));

  test("takes points on the scale of what a person judges, and nothing for what is counted", () => {
    const parsed = scored({ [`marks.${judged}`]: "4", [`marks.${counted}`]: "9", [`comments.${judged}`]: " Hyvä " });
    expect(parsed.ok && withoutGaps(parsed.value.marks)).toEqual({ [judged ?? ""]: 4 });
    expect(parsed.ok && withoutGaps(parsed.value.comments)).toEqual({ [judged ?? ""]: "Hyvä" });
  });

  test("may be sent with gaps, and refuses points off the scale beside their field", () => {
    expect(scored({}).ok).toBe(true);
    const parsed = scored({ [`marks.${judged}`]: "5" });
    expect(parsed.ok ? null : parsed.errors).toEqual({ [`marks.${judged}`]: ["tooLarge|4"] });
  });
});
