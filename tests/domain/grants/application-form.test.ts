import { describe, expect, test } from "vitest";
import { readStep, typedStep } from "#domain/grants/application-form";

const typedOf = (fields: Record<string, string>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));

describe("reading a step of the application", () => {
  test("an empty step can be saved: every field is simply not there yet", () => {
    const finances = {
      totalCostsCents: "",
      ownShareCents: "",
      otherFundingCents: "",
      requestedCents: " ",
      budgetNotes: "",
    };
    expect(readStep("finances", typedOf(finances))).toEqual({
      content: {
        ...{ totalCostsCents: null, ownShareCents: null, otherFundingCents: null },
        ...{ requestedCents: null, budgetNotes: "" },
      },
      errors: {},
    });
    expect(readStep("applicant", typedOf({ contactEmail: "", iban: "", memberCount: "" })).content).toEqual({
      ...{ contactEmail: "", iban: "", memberCount: null },
    });
    expect(readStep("purpose", {})).toEqual({ content: {}, errors: {} });
  });

  test("what people type is read to what is stored, and written back so that it reads the same", () => {
    const finances = typedOf({ totalCostsCents: "4 500,50", otherFundingCents: "", requestedCents: "1800 €" });
    const { content } = readStep("finances", finances);
    expect(content).toMatchObject({ totalCostsCents: 450_050, requestedCents: 180_000 });
    expect(content.otherFundingCents).toBeNull();
    expect(readStep("finances", typedStep("finances", content)).content).toMatchObject(content);
    const applicant = readStep("applicant", typedOf({ iban: "FI21 1234 5600 0007 85", memberCount: "1 042" })).content;
    expect(applicant).toMatchObject({ iban: "FI2112345600000785", memberCount: 1042 });
    expect(readStep("applicant", typedStep("applicant", applicant)).content).toMatchObject(applicant);
  });

  test.each([
    ["a text in a sum's place", "finances", "requestedCents", "paljon", "notASum"],
    ["a negative sum", "finances", "requestedCents", "-5", "negativeSum"],
    ["a sum beyond all bounds", "finances", "totalCostsCents", "999999999999", "sumTooLarge|10000000000"],
    ["an account with a wrong digit", "applicant", "iban", "FI21 1234 5600 0007 86", "wrongCheckDigits"],
    ["a half-written address", "applicant", "contactEmail", "maija@", "notAnEmail"],
    ["a text in a number's place", "applicant", "memberCount", "monta", "notANumber"],
    ["a year before there were associations", "applicant", "activeSinceYear", "1066", "notAYear"],
    ["a day that is not in the calendar", "purpose", "startsOn", "2027-02-30", "notADate"],
    ["a text that is too long", "purpose", "title", "x".repeat(121), "tooLong|120"],
  ] as const)("%s is told beside the field and is not among what is stored", (_, step, name, typed, issue) => {
    const { content, errors } = readStep(step, typedOf({ [name]: typed }));
    expect(errors).toEqual({ [name]: [issue] });
    expect(content).not.toHaveProperty(name);
  });

  test("a period that ends before it starts is told beside its end, together with whatever else is wrong", () => {
    const backwards = { startsOn: "2027-06-01", endsOn: "2027-05-01" };
    expect(readStep("purpose", typedOf({ ...backwards, title: "x".repeat(121) })).errors).toEqual({
      title: ["tooLong|120"],
      endsOn: ["endsBeforeStart"],
    });
    expect(readStep("purpose", typedOf({ ...backwards, startsOn: "kesällä" })).errors).toEqual({
      startsOn: ["notADate"],
    });
    expect(readStep("purpose", typedOf({ startsOn: "2027-06-01", endsOn: "2027-06-01" })).errors).toEqual({});
  });
});
