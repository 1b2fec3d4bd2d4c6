import { describe, expect, test } from "vitest";
import { gapsIn } from "#http/activity-form.server";

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

const fieldsOf = (fields: Record<string, string>) => gapsIn(formOf(fields)).map(({ field }) => field);

const TOLD = {
  kind: "activity",
  title: "Kävelylenkki",
  description: "Kävellään yhdessä.",
  categories: "outing",
  village: "Keskusta",
  scheduleKind: "byAgreement",
  costKind: "free",
  registration: "open",
  needs: "loneliness",
};

describe("what an activity's form lacks as it is written", () => {
  test("is everything that nobody can do without, in the order of the form, before a word is written", () => {
    expect(fieldsOf({})).toEqual([
      ...["title", "description", "categories", "village", "costKind", "registration", "needs"],
      "scheduleKind",
    ]);
  });

  test("is nothing once all of it is told", () => {
    expect(fieldsOf(TOLD)).toEqual([]);
  });

  test("follows the answers: a task has a kind, what is paid a price, what is remote needs no village", () => {
    expect(fieldsOf({ ...TOLD, kind: "task" })).toEqual(["volunteerType"]);
    expect(fieldsOf({ ...TOLD, costKind: "paid" })).toEqual(["costText"]);
    expect(fieldsOf({ ...TOLD, village: "", remote: "on" })).toEqual([]);
    expect(fieldsOf({ ...TOLD, scheduleKind: "weekly" })).toEqual(["weekdays"]);
  });

  test("is also what cannot be read, and each field once", () => {
    expect(fieldsOf({ ...TOLD, joiningEmail: "marja" })).toEqual(["joiningEmail"]);
  });
});
