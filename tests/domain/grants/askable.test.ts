import { expect, test } from "vitest";
import { askableOf } from "#domain/grants/askable";
import { plainDate } from "#domain/shared/plain-date";

test("of what is missing, a supplement is asked of what the applicant can mend, each thing once", () => {
  const by = plainDate("2027-04-15");
  expect(
    askableOf([
      { kind: "field", field: "startsOn" },
      { kind: "field", field: "endsOn" },
      { kind: "answer", section: "s", field: "groups", message: "required" },
      { kind: "answer", section: "s", field: "groups", message: "tooLong" },
      { kind: "attachment", code: "rules" },
      { kind: "toFollow", section: "s", field: "accounts", by, isLate: false },
      { kind: "toFollow", section: "s", field: "report", by, isLate: true },
      { kind: "overCap", capCents: 1 },
      { kind: "rule", code: "home" },
      { kind: "number" },
    ]),
  ).toEqual(["core:startsOn", "form:groups", "attachment:rules", "form:report", "core:requestedCents"]);
});
