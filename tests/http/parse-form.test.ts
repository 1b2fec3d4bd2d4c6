import { describe, expect, test } from "vitest";
import { z } from "zod";
import { email, money, text } from "#domain/shared/fields";
import { parseFormData, replyInvalid, replyRefused, typedValues } from "#http/parse-form.server";
import { ownPath } from "#http/respond.server";

const schema = z.object({ name: text({ max: 5 }), email: email(), sum: money() });

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

describe("a form", () => {
  test("is read by its schema", () => {
    const read = parseFormData(form({ name: " Aino ", email: "Aino@Example.org", sum: "1 800,50" }), schema);
    expect(read).toMatchObject({ ok: true, value: { name: "Aino", email: "aino@example.org", sum: 180_050 } });
  });

  test("comes back with a code for each wrong field and everything that was typed", () => {
    const read = parseFormData(form({ name: "Aino Maria", email: "ei osoite", sum: "-5" }), schema);
    if (read.ok) throw new Error("accepted");
    const reply = replyInvalid(read);
    expect(reply.init?.status).toBe(400);
    expect(reply.data.values).toEqual({ name: ["Aino Maria"], email: ["ei osoite"], sum: ["-5"] });
    expect(reply.data.errors).toEqual({ name: ["tooLong|5"], email: ["notAnEmail"], sum: ["negativeSum"] });
  });

  test("an empty form names every required field", () => {
    const read = parseFormData(form({ name: "", email: "", sum: "" }), schema);
    expect(read).toMatchObject({ ok: false, errors: { name: ["required"], email: ["required"], sum: ["required"] } });
  });

  test("a refusal is answered with the status of its reason", () => {
    const statuses = Object.fromEntries(
      ["eventNotAllowed", "fileMissing", "empty", "notAllowed", "tooLarge", "kindNotAllowed", "tooManyRequests"].map(
        (code) => [code, replyRefused({ code }).init?.status],
      ),
    );
    expect(statuses).toEqual({
      eventNotAllowed: 409,
      fileMissing: 400,
      empty: 400,
      notAllowed: 403,
      tooLarge: 413,
      kindNotAllowed: 415,
      tooManyRequests: 429,
    });
  });
});

describe("a path to go on to", () => {
  test.each([
    ["/my/cases", "/my/cases"],
    ["//evil.example", "/"],
    ["/\\evil.example", "/"],
    ["https://evil.example", "/"],
    ["javascript:alert(1)", "/"],
    [null, "/"],
  ])("%s leads to %s", (candidate, expected) => {
    expect(ownPath(candidate, "/")).toBe(expected);
  });
});

test("a field that is called like something every object has is a field like any other", () => {
  const form = new FormData();
  for (const name of ["constructor", "toString", "__proto__", "constructor"]) form.append(name, "x");
  expect(Object.entries(typedValues(form))).toEqual([
    ["constructor", ["x", "x"]],
    ["toString", ["x"]],
    ["__proto__", ["x"]],
  ]);
});
