import { describe, expect, test } from "vitest";
import { activityFormSchema } from "#domain/associations/activity-form";
import { parseFormData } from "#http/parse-form.server";

function errorsOf(fields: Record<string, string>): Record<string, string[]> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  const read = parseFormData(form, activityFormSchema);
  return read.ok ? {} : read.errors;
}

const COMPLETE = {
  title: "Digitukea",
  description: "Apua puhelimen ja tietokoneen kanssa.",
  village: "Kirkonkylä",
  scheduleKind: "weekly",
  weekdays: "TU",
  opensAt: "9",
  costKind: "free",
  registration: "open",
};

describe("the form of an activity", () => {
  test("that is complete is read", () => {
    expect(errorsOf(COMPLETE)).toEqual({});
  });

  test("an empty one names everything that is missing at once, the place included", () => {
    expect(errorsOf({ title: "" })).toEqual({
      title: ["required"],
      description: ["required"],
      village: ["required"],
      scheduleKind: ["required"],
      costKind: ["required"],
      registration: ["required"],
    });
  });

  test("mistakes in the time and in the price are told together with a missing name", () => {
    const { weekdays: _, ...rest } = COMPLETE;
    expect(errorsOf({ ...rest, title: "", opensAt: "25.00", costKind: "paid" })).toEqual({
      title: ["required"],
      weekdays: ["required"],
      opensAt: ["notATime"],
      costText: ["required"],
    });
  });

  test("a wrong date is named by its own row", () => {
    const dates = { scheduleKind: "dates", "dates[1].startsOn": "huomenna" };
    expect(errorsOf({ ...COMPLETE, ...dates, title: "" })).toEqual({
      title: ["required"],
      "dates[1].startsOn": ["notADate"],
    });
  });
});
