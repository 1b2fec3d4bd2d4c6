import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { FormSection } from "#components/grants/form/form-section";
import type { Answers } from "#domain/grants/form/answers";
import type { Field, FieldOf, Kind } from "#domain/grants/form/definition";
import { liveFields } from "#domain/grants/form/live-conditions";
import { missing } from "#domain/grants/form/missing";
import { readAnswer } from "#domain/grants/form/read-answer";
import { typedAnswer } from "#domain/grants/form/typed-answer";
import type { TypedValues } from "#domain/grants/form/typed-values";
import { plainDate } from "#domain/shared/plain-date";
import { answerOf, EVERY_KIND, field, formOf, KIND_NAMES } from "#tests/domain/grants/form/sample-forms";

const REPORTS = ["report-1", "report-2"].map((reportId) => ({ reportId, name: reportId, href: `/files/${reportId}` }));

function drawn(fields: Field[], answers: Answers, typed: TypedValues): string {
  const definition = formOf(...fields);
  const section = definition.sections[0];
  if (!section) throw new Error("the form has no section");
  const entries = { typed, newRows: "new", reports: REPORTS };
  return renderToStaticMarkup(<FormSection fields={liveFields(definition, section, answers)} entries={entries} />);
}

const unescaped = (html: string): string =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescaped(found);
};

const nothing = (tag: string): string => (/type="(radio|checkbox)"/.test(tag) ? "on" : "");
const isSent = (tag: string): boolean => !/type="(radio|checkbox)"/.test(tag) || /\schecked=""/.test(tag);

const valueOf = (tag: string): string => attribute(tag, "value") ?? nothing(tag);
const matchesOf = (body: string, pattern: RegExp): string[][] => [...body.matchAll(pattern)];

/** The tags of inputs with what stands in each. */
function* inputsIn(body: string): Generator<[string, string]> {
  for (const [tag = ""] of matchesOf(body, /<input[^>]*>/g)) if (isSent(tag)) yield [tag, valueOf(tag)];
  // React writes a line break before a text that begins with one, and browsers drop the first of an area.
  for (const [, tag = "", text = ""] of matchesOf(body, /<textarea([^>]*)>(.*?)<\/textarea>/gs))
    yield [tag, unescaped(text.replace(/^\n/, ""))];
  for (const [, tag = "", list = ""] of matchesOf(body, /<select([^>]*)>(.*?)<\/select>/gs))
    yield [tag, valueOf(/<option[^>]*selected=""[^>]*>/.exec(list)?.[0] ?? "")];
}

/** What a browser would send of a form that nobody touches. */
function sent(html: string): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  const body = html.replace(/<template.*?<\/template>/gs, "").replace(/<fieldset[^>]*disabled.*?<\/fieldset>/gs, "");
  for (const [tag, value] of inputsIn(body)) (all[attribute(tag, "name") ?? ""] ??= []).push(value);
  return all;
}

const fieldOf = (kind: Kind): FieldOf<Kind> => EVERY_KIND[kind];

describe.each(KIND_NAMES.filter((kind) => kind !== "attachment"))("a question of the kind %s", (kind) => {
  test("sends back what stands in it when nobody touches it", () => {
    const asked = fieldOf(kind);
    fc.assert(
      fc.property(answerOf<Kind>(kind), (answer) => {
        const typed = typedAnswer(asked.id, answer);
        const read = readAnswer(asked, sent(drawn([asked], { [asked.id]: answer }, typed)));
        expect(read).toEqual({ ok: true, value: answer });
      }),
      { numRuns: 40 },
    );
  });
});

describe("the questions of a section", () => {
  test("lead from everything that is missing to the place where it is mended", () => {
    const fields = KIND_NAMES.map((kind) => ({ ...fieldOf(kind), required: true }));
    const html = drawn(fields, {}, {});
    const { lacks, later } = missing(formOf(...fields), {}, plainDate("2026-01-01"));
    for (const name of [...lacks.map((lack) => lack.name), ...later.map((one) => one.field)])
      expect(html).toContain(`id="answer-${name}"`);
  });

  test("keep what is not asked out of sight and send nothing of it", () => {
    const when = { of: "all" as const, tests: [{ field: "yesNo", is: "equals" as const, value: true }] };
    const why = field("text", { id: "why", maxLength: 60, condition: when });
    const html = (yes: boolean) =>
      drawn([EVERY_KIND.yesNo, why], { yesNo: { kind: "yesNo", yes } }, { why: ["Siksi"] });
    expect(sent(html(true))).toMatchObject({ why: ["Siksi"], _asked: ["yesNo", "why"] });
    expect(sent(html(false))).toMatchObject({ _asked: ["yesNo"] });
    expect(sent(html(false))).not.toHaveProperty("why");
    expect(html(false)).toMatch(/<fieldset[^>]*hidden=""/);
  });
});
