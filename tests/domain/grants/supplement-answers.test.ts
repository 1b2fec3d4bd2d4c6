import { describe, expect, test } from "vitest";
import { EMPTY_APPLICATION, emptyFields } from "#domain/grants/application";
import { maskAccountsIn } from "#domain/grants/masked-account";
import { readAnswers } from "#domain/grants/supplement-answers";
import { maskedChange, shortChange } from "#domain/grants/supplement-changes";
import { CORE_SUBJECTS, subjectOf } from "#domain/grants/subjects";
import { ask, section } from "#domain/grants/form-editor/ready/parts";
import type { FormDefinition } from "#domain/grants/form/definition";
import { plainDate } from "#domain/shared/plain-date";

const ACCOUNT = "FI2112345600000785";
const content = { ...EMPTY_APPLICATION, title: "Kerho", totalCostsCents: 1_000_00, requestedCents: 500_00 };
const form: FormDefinition = {
  sections: [
    section(
      "plan",
      ["Suunnitelma", "Plan", "Plan"],
      [ask("text", "where", ["Missä?", "Var?", "Where?"], { maxLength: 50 }, { required: true })],
    ),
  ],
};
const standing = { content, form, capCents: 800_00, today: plainDate("2027-02-10") };
const about = (subject: string | null, id = "q") => ({ id, subject });
const answer = (subject: string | null, typed: Record<string, string[]>, words?: string) =>
  readAnswers({ questions: [about(subject)], texts: { q: words }, typed }, standing);
const lacks = (fields: string[], messages: string[]) => ({
  ok: false,
  refusal: [{ code: "incomplete", fields, messages }],
});

describe("a question about a field", () => {
  test("is answered in that field: what was missing no longer is, and the old value stays beside the new", () => {
    const read = answer("core:iban", { "fields.iban": ["FI21 1234 5600 0007 85"] });
    const { content: after, answered } = read.ok ? read.value : expect.fail();
    expect(emptyFields(after)).not.toContain("iban");
    expect(answered).toEqual([
      { id: "q", answer: null, changes: [{ of: "core", field: "iban", before: "", after: ACCOUNT }] },
    ]);
  });

  test("is read by the rules of the application, and never answered by words alone where it may not be empty", () => {
    expect(answer("core:iban", { "fields.iban": ["FI21 1234 5600 0007 86"] })).toEqual(
      lacks(["fields.iban"], ["wrongCheckDigits"]),
    );
    expect(answer("core:iban", { "fields.iban": [""] }, `Tili on ${ACCOUNT}`)).toEqual(
      lacks(["fields.iban"], ["required"]),
    );
    expect(answer("core:requestedCents", { "fields.requestedCents": ["900,00"] })).toEqual(
      lacks(["fields.requestedCents"], ["overCap|80000"]),
    );
    expect(answer("core:totalCostsCents", { "fields.totalCostsCents": ["400"] })).toEqual({
      ok: false,
      refusal: [{ code: "requestedMoreThanMissing" }],
    });
  });

  test("may stay as it was for whoever says why", () => {
    expect(answer("core:title", { "fields.title": ["Kerho"] })).toEqual(lacks(["answers.q"], ["unchanged"]));
    const read = answer("core:title", { "fields.title": ["Kerho"] }, "Nimi on oikein.");
    expect(read.ok && read.value).toEqual({
      content,
      answered: [{ id: "q", answer: "Nimi on oikein.", changes: [] }],
    });
  });

  test("about the period asks both of its days, in their order", () => {
    const days = { "fields.startsOn": ["2027-03-01"], "fields.endsOn": ["2027-02-01"] };
    expect(answer("core:startsOn", days)).toEqual(lacks(["fields.endsOn"], ["endsBeforeStart"]));
    const read = answer("core:startsOn", { ...days, "fields.endsOn": ["2027-06-01"] });
    expect(read.ok && read.value.content).toMatchObject({ startsOn: "2027-03-01", endsOn: "2027-06-01" });
  });

  test("of the programme's own form is answered there", () => {
    expect(answer("form:where", { _asked: ["where"], where: [""] }, "En tiedä.")).toEqual(
      lacks(["where"], ["required"]),
    );
    const read = answer("form:where", { _asked: ["where"], where: ["Poleenissa"] });
    expect(read.ok && read.value.content.answers["where"]).toMatchObject({ kind: "text", text: "Poleenissa" });
  });

  test("is answered in a field whatever core field it is", () => {
    for (const field of CORE_SUBJECTS) expect(answer(subjectOf("core", field), {})).toMatchObject({ ok: false });
  });
});

test("a question about no field is answered in words, and nothing of the application changes", () => {
  expect(answer(null, { "fields.iban": [ACCOUNT] })).toEqual(lacks(["answers.q"], ["required"]));
  const read = answer(null, { "fields.iban": [ACCOUNT] }, "Ulla ohjaa.");
  expect(read.ok && read.value.content).toEqual(content);
});

test("an official sees no account whole, wherever it was written", () => {
  const change = { of: "core", field: "iban", before: "", after: ACCOUNT } as const;
  expect(maskedChange(change)).toEqual({ ...change, after: "FI21 •••• 0785" });
  expect(shortChange(change)).toBe("FI21 •••• 0785");
  for (const written of [ACCOUNT, "FI21 1234 5600 0007 85", ACCOUNT.toLowerCase()])
    expect(maskAccountsIn(`Tili on ${written} ja summa 1 200.`)).toMatch(/^Tili on fi21 •••• 0785 ja summa 1 200\.$/i);
  expect(maskAccountsIn("Kulut 2026 olivat 1 234 567 euroa.")).toBe("Kulut 2026 olivat 1 234 567 euroa.");
});
