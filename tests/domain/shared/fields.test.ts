import { getZodConstraint, parseWithZod } from "@conform-to/zod/v4";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import * as fields from "#domain/shared/fields";
import { ISSUES, parseIssue } from "#domain/shared/issues";

/** What a posted form with one field gives: its value, or the issue code. */
function posted(field: z.ZodType, value?: string): unknown {
  const form = new FormData();
  if (value !== undefined) form.set("field", value);
  const submission = parseWithZod(form, { schema: z.object({ field }) });
  return submission.status === "success" ? { value: submission.value.field } : submission.error?.["field"]?.[0];
}

const required: [string, z.ZodType][] = [
  ["text", fields.text()],
  ["email", fields.email()],
  ["phone", fields.phone()],
  ["money", fields.money()],
  ["date", fields.plainDate()],
  ["time", fields.timeOfDay()],
  ["choice", fields.choice(["a", "b"])],
  ["number", fields.wholeNumber()],
  ["url", fields.url()],
  ["business id", fields.businessId()],
  ["iban", fields.iban()],
  ["register number", fields.registerNumber()],
];

describe("an empty field", () => {
  test.each(required)("is asked for: %s", (_, field) => {
    expect(posted(field)).toBe("required");
    expect(posted(field, "")).toBe("required");
  });
  test.each(required)("may be left out when the form says so: %s", (_, field) => {
    expect(posted(field.optional(), "")).toEqual({ value: undefined });
    expect(posted(field.optional())).toEqual({ value: undefined });
  });
  test("of blanks alone is empty", () => {
    expect(posted(fields.text(), "   ")).toBe("required");
    expect(posted(fields.money(), "   ")).toBe("required");
    expect(posted(fields.optionalText(), " \r\n ")).toEqual({ value: undefined });
  });
});

describe("a filled field", () => {
  test.each<[string, z.ZodType, string, unknown]>([
    ["text", fields.text(), "  Kevään\r\ntalkoot ", "Kevään\ntalkoot"],
    ["text", fields.text(), "a\u0308iti", "äiti"],
    ["text", fields.text({ max: 3 }), "a\r\nb", "a\nb"],
    ["email", fields.email(), " Toimisto@Paiste.Example.ORG ", "toimisto@paiste.example.org"],
    ["phone", fields.phone(), "040 123-4567", "0401234567"],
    ["phone", fields.phone(), "+358 (0)40 1234567", "+3580401234567"],
    ["money", fields.money(), "1 800,50 €", 1_800_50],
    ["money", fields.money(), "0", 0],
    ["date", fields.plainDate(), "31.1.2027", "2027-01-31"],
    ["time", fields.timeOfDay(), "9.30", "09:30"],
    ["choice", fields.choice(["a", "b"]), "b", "b"],
    ["number", fields.wholeNumber(), "12", 12],
    ["checkbox", fields.checkbox(), "on", true],
    ["tick", fields.mustTick(), "on", true],
    ["business id", fields.businessId(), "02427462", "0242746-2"],
    ["register number", fields.registerNumber(), "123.456", "123456"],
    ["iban", fields.iban(), "FI21 1234 5600 0007 85", "FI2112345600000785"],
    ["url", fields.url(), "www.paiste.fi/yhteys", "https://www.paiste.fi/yhteys"],
    ["url", fields.url(), "http://paiste.fi", "http://paiste.fi"],
  ])("is read: %s", (_, field, typed, value) => expect(posted(field, typed)).toEqual({ value }));

  test.each<[string, z.ZodType, string, string]>([
    ["text", fields.text({ max: 5 }), "liian pitkä", "tooLong|5"],
    ["text", fields.text({ min: 3 }), "ry", "tooShort|3"],
    ["email", fields.email(), "toimisto(at)paiste.fi", "notAnEmail"],
    ["phone", fields.phone(), "soita illalla", "notAPhone"],
    ["phone", fields.phone(), "112", "notAPhone"],
    ["money", fields.money(), "-5", "negativeSum"],
    ["money", fields.money(), "−1 000,50 €", "negativeSum"],
    ["money", fields.money(), "noin tonni", "notASum"],
    ["money", fields.money({ max: 50_000 }), "500,01", "sumTooLarge|50000"],
    ["money", fields.money({ min: 100_00 }), "99,99", "sumTooSmall|10000"],
    ["date", fields.plainDate(), "29.2.2027", "notADate"],
    ["time", fields.timeOfDay(), "25:00", "notATime"],
    ["choice", fields.choice(["a", "b"]), "c", "notAChoice"],
    ["number", fields.wholeNumber(), "12,5", "notANumber"],
    ["number", fields.wholeNumber({ max: 10 }), "11", "tooLarge|10"],
    ["number", fields.wholeNumber(), "-1", "tooSmall|0"],
    ["business id", fields.businessId(), "0242746-3", "wrongCheckDigit"],
    ["iban", fields.iban(), "FI22 1234 5600 0007 85", "wrongCheckDigits"],
    ["url", fields.url(), "javascript:alert(1)", "notAUrl"],
    ["url", fields.url(), "ei sivuja", "notAUrl"],
    ["url", fields.url(), "https://tunnus@paiste.fi", "notAUrl"],
  ])("is refused in words the catalogue has: %s", (_, field, typed, message) => {
    expect(posted(field, typed)).toBe(message);
    expect(ISSUES).toContain(parseIssue(message).code);
    expect(parseIssue(message).code).not.toBe("invalid");
  });

  test("left unticked is false, or asked for when it must be ticked", () => {
    expect(posted(fields.checkbox())).toEqual({ value: false });
    expect(posted(fields.mustTick())).toBe("mustBeTicked");
  });
  test("tells the browser whether it must be filled", () => {
    const schema = z.object({ title: fields.text(), note: fields.optionalText(), sum: fields.money() });
    expect(getZodConstraint(schema)).toMatchObject({
      title: { required: true },
      note: { required: false },
      sum: { required: true },
    });
    expect(fields.text({ max: 80 }).maxLength).toBe(80);
  });
});
