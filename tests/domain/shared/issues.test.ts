import fc from "fast-check";
import { expect, test } from "vitest";
import { issue, ISSUES, parseIssue } from "#domain/shared/issues";

test("an issue carries its parameter through one string", () => {
  expect(issue("tooLong", 500)).toBe("tooLong|500");
  expect(parseIssue("tooLong|500")).toEqual({ code: "tooLong", param: "500" });
  expect(parseIssue("required")).toEqual({ code: "required" });
});
test("a library's own sentence is never shown as it is", () =>
  expect(parseIssue("Invalid input: expected string")).toEqual({ code: "invalid" }));
test("what is written is read back", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ISSUES), fc.option(fc.string(), { nil: undefined }), (code, param) => {
      expect(parseIssue(issue(code, param))).toEqual(param === undefined ? { code } : { code, param });
    }),
  );
});
test("no code is listed twice", () => expect(new Set(ISSUES).size).toBe(ISSUES.length));
