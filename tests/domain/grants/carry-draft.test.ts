import { describe, expect, test } from "vitest";
import { EMPTY_APPLICATION, type ApplicationContent } from "#domain/grants/application";
import { carryDraft } from "#domain/grants/carry-draft";
import { NO_DRAFTING, type OtherAnswer } from "#domain/grants/drafting";
import type { LeftOver } from "#domain/grants/form/carry-over";
import { saveStep, type SentStep } from "#domain/grants/save-step";
import { field, formOf, options } from "#tests/domain/grants/form/sample-forms";

const goal = field("text", { id: "goal", maxLength: 100 });
const area = field("text", { id: "area", maxLength: 100 });
const before = formOf(goal, area);
/** The area is chosen now, and there is more room for the goal. */
const after = formOf(
  field("choice", { id: "area", options: options("north", "south") }),
  field("longText", { id: "goal", maxLength: 500 }),
);

const words = (text: string) => ({ kind: "text" as const, text });
const long = (text: string) => ({ kind: "longText" as const, text });
const content = (answers: ApplicationContent["answers"]): ApplicationContent => ({
  ...EMPTY_APPLICATION,
  answers,
  formVersion: 1,
});
const to = { version: 2, definition: after };
const other = (name: string, value: OtherAnswer["value"]): OtherAnswer => ({
  ...{ id: name, of: "form", field: name, part: null, row: null, value },
  ...{ by: { personId: "p", name: "Maija" }, at: new Date("2027-01-05T10:00:00Z") },
});

describe("a draft whose form was changed", () => {
  test("goes on with what fits and keeps the rest with its question", () => {
    const written = content({ goal: words("Retkiä"), area: words("Koko kylä") });
    const carried = carryDraft({ content: written, drafting: NO_DRAFTING }, before, to);
    expect(carried.content).toMatchObject({ answers: { goal: long("Retkiä") }, formVersion: 2 });
    expect(carried.content.answers["area"]).toBeUndefined();
    expect(carried.drafting.leftOver).toEqual([{ field: area, answer: words("Koko kylä") }]);
  });

  test("keeps what another person wrote to a question that is gone, and what waited to be confirmed elsewhere", () => {
    const drafting = {
      ...NO_DRAFTING,
      otherAnswers: [other("area", words("Satama")), { ...other("title", "Toinen"), of: "core" as const }],
      copied: { caseId: "c", year: 2026, unconfirmed: ["title", "form area", "form goal"] },
    };
    const written = content({ goal: words("Retkiä"), area: words("Koko kylä") });
    const carried = carryDraft({ content: written, drafting }, before, to);
    expect(carried.drafting.otherAnswers.map(({ field: name }) => name)).toEqual(["title"]);
    expect(carried.drafting.leftOver.map(({ answer }) => answer)).toEqual([words("Koko kylä"), words("Satama")]);
    expect(carried.drafting.copied?.unconfirmed).toEqual(["title", "form goal"]);
  });
});

describe("a page that asks by the older form", () => {
  const save = (stored: ApplicationContent, leftOver: readonly LeftOver[], sent: Partial<SentStep>) => {
    const about = { step: "part-main", typed: {}, asked: ["goal", "area"], base: null, ...sent };
    const saved = saveStep(stored, after, about, { definition: before, leftOver });
    if (!saved) throw new Error("no such step");
    return saved;
  };
  const left = (text: string) => ({ field: area, answer: words(text) });

  test("loses nothing of what is typed: what fits stands, what does not replaces what was left over of it", () => {
    const stored = content({ goal: long("Retkiä") });
    const base = { goal: ["Retkiä"], area: ["Koko kylä"] };
    const typed = { goal: ["Retkiä ja leirejä"], area: ["Koko kylä ja satama"] };
    const saved = save(stored, [left("Koko kylä")], { typed, base });
    expect(saved.content.answers).toMatchObject({ goal: long("Retkiä ja leirejä") });
    expect(saved.leftOver).toEqual([left("Koko kylä ja satama")]);
    const next = save(content(saved.content.answers ?? {}), saved.leftOver ?? [], {
      typed: { ...typed, area: ["Satama"] },
      base: saved.base,
    });
    expect(next.leftOver).toEqual([left("Satama")]);
    expect(next.content.answers).toMatchObject({ goal: long("Retkiä ja leirejä") });
  });

  test("does not write over what another answered to the newer form", () => {
    const stored = content({ goal: long("Uusi tavoite"), area: { kind: "choice", code: "south" } });
    const typed = { goal: ["Retkiä"], area: ["Satama"] };
    const saved = save(stored, [], { typed, base: { goal: ["Retkiä"], area: [] } });
    expect(saved.content.answers).toEqual(stored.answers);
    expect(saved.conflicts).toEqual([]);
    expect(saved.leftOver).toEqual([left("Satama")]);
  });

  test("tells of what both changed, in the newer form's kind", () => {
    const stored = content({ goal: long("Heidän") });
    const saved = save(stored, [], { typed: { goal: ["Minun"] }, base: { goal: ["Alku"] }, asked: ["goal"] });
    expect(saved.conflicts).toMatchObject([{ field: "goal", mine: long("Minun"), theirs: long("Heidän") }]);
  });

  test("may belong to a section that is there no more", () => {
    const elsewhere = { sections: after.sections.map((section) => ({ ...section, id: "other" })) };
    const about = { step: "part-main", typed: { goal: ["Retkiä"] }, asked: ["goal"], base: { goal: [] } };
    const saved = saveStep(content({}), elsewhere, about, { definition: before, leftOver: [] });
    expect(saved?.content.answers).toEqual({ goal: long("Retkiä") });
  });
});
