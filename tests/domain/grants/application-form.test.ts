import { describe, expect, test } from "vitest";
import { STEP_SCHEMAS } from "#domain/grants/application-form";
import { parseFormData } from "#http/parse-form.server";

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

describe("saving a step of the application", () => {
  test("an empty step can be saved: every field is simply not there yet", () => {
    expect(
      parseFormData(formOf({ version: "0", totalCostsCents: "", requestedCents: "" }), STEP_SCHEMAS.finances),
    ).toMatchObject({
      ok: true,
      value: { version: 0, totalCostsCents: null, ownShareCents: null, requestedCents: null, budgetNotes: "" },
    });
    expect(parseFormData(formOf({ version: "0", contactEmail: "", iban: "" }), STEP_SCHEMAS.applicant)).toMatchObject({
      ok: true,
      value: { contactName: "", contactEmail: "", contactPhone: "", iban: "", memberCount: null },
    });
    expect(parseFormData(formOf({ version: "0" }), STEP_SCHEMAS.purpose)).toMatchObject({
      ok: true,
      value: { title: "", startsOn: null, endsOn: null },
    });
  });
  test("what people type is read to what is stored", () => {
    const finances = formOf({
      version: "3",
      totalCostsCents: "4 500,50",
      ownShareCents: "0",
      requestedCents: "1800 €",
    });
    expect(parseFormData(finances, STEP_SCHEMAS.finances)).toMatchObject({
      ok: true,
      value: {
        version: 3,
        totalCostsCents: 450_050,
        ownShareCents: 0,
        otherFundingCents: null,
        requestedCents: 180_000,
      },
    });
    const applicant = formOf({ version: "3", iban: "FI21 1234 5600 0007 85", memberCount: "42" });
    expect(parseFormData(applicant, STEP_SCHEMAS.applicant)).toMatchObject({
      ok: true,
      value: { iban: "FI2112345600000785", memberCount: 42 },
    });
  });
  test.each([
    ["a text in a sum's place", "finances", "requestedCents", "paljon", "notASum"],
    ["a negative sum", "finances", "requestedCents", "-5", "negativeSum"],
    ["a sum beyond all bounds", "finances", "totalCostsCents", "999999999999", "sumTooLarge|10000000000"],
    ["an account with a wrong digit", "applicant", "iban", "FI21 1234 5600 0007 86", "wrongCheckDigits"],
    ["a half-written address", "applicant", "contactEmail", "maija@", "notAnEmail"],
    ["a text in a number's place", "applicant", "memberCount", "monta", "notANumber"],
    ["a day that is not in the calendar", "purpose", "startsOn", "2027-02-30", "notADate"],
  ] as const)("%s is told beside the field, and what was typed is kept", (_, step, name, typed, issue) => {
    const parsed = parseFormData(formOf({ version: "0", [name]: typed }), STEP_SCHEMAS[step]);
    expect(parsed).toMatchObject({ ok: false, typed: { [name]: [typed] }, errors: { [name]: [issue] } });
  });

  test("a period that ends before it starts is told beside its end, together with whatever else is wrong", () => {
    const backwards = { version: "0", startsOn: "2027-06-01", endsOn: "2027-05-01" };
    expect(parseFormData(formOf(backwards), STEP_SCHEMAS.purpose)).toMatchObject({
      ok: false,
      errors: { endsOn: ["endsBeforeStart"] },
    });
    const title = "x".repeat(121);
    const read = parseFormData(formOf({ ...backwards, title }), STEP_SCHEMAS.purpose);
    expect(read).toMatchObject({ errors: { title: ["tooLong|120"], endsOn: ["endsBeforeStart"] } });
    const unreadable = parseFormData(formOf({ ...backwards, startsOn: "kesällä" }), STEP_SCHEMAS.purpose);
    expect(unreadable.ok ? {} : unreadable.errors).toEqual({ startsOn: ["notADate"] });
    const oneDay = { version: "0", startsOn: "2027-06-01", endsOn: "2027-06-01" };
    expect(parseFormData(formOf(oneDay), STEP_SCHEMAS.purpose).ok).toBe(true);
  });
});
