import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activityAnswers, type ActivityAnswers } from "#domain/associations/activity-answers";
import type { ActivityContent } from "#domain/associations/activity-content";
import { activityFormSchema } from "#domain/associations/activity-form";
import { activityGaps } from "#domain/associations/activity-gaps";
import { draftScheduleOf } from "#domain/associations/schedule-fields";
import { parseFormData } from "#http/parse-form.server";
import { anyActivity } from "#tests/domain/associations/any-activity";

type Sent = Record<string, string | readonly string[] | boolean>;

/** What a browser sends of these answers: boxes only when ticked, the three-way answers row by row. */
function sent({ accessibility = [], ...answers }: Sent): FormData {
  const form = new FormData();
  const rows = Array.isArray(accessibility) ? accessibility : [];
  rows.forEach((answer, index) => form.append(`accessibility[${index}]`, String(answer)));
  for (const [name, value] of Object.entries(answers))
    for (const one of value === true ? ["on"] : value === false ? [] : [value].flat()) form.append(name, one);
  return form;
}

const read = (answers: Sent) => parseFormData(sent(answers), activityFormSchema);

function contentOf(answers: Sent): ActivityContent {
  const form = read(answers);
  if (!form.ok) throw new Error(JSON.stringify(form.errors));
  return form.value;
}

const errorsOf = (answers: Sent) => {
  const form = read(answers);
  return form.ok ? {} : form.errors;
};

const gapsOf = (answers: Sent) => activityGaps(contentOf(answers)).map(({ field, message }) => `${field}: ${message}`);

const COMPLETE: ActivityAnswers = {
  title: "Digitukea",
  description: "Apua puhelimen ja tietokoneen kanssa.",
  categories: ["neuvonta"],
  village: "Kirkonkylä",
  scheduleKind: "weekly",
  weekdays: ["TU"],
  opensAt: "9",
  costKind: "free",
  registration: "open",
  needs: ["digitaidot"],
};

describe("the form of an activity", () => {
  test("gives back every activity unchanged", () => {
    fc.assert(
      fc.property(anyActivity, (content) => {
        expect(contentOf(activityAnswers(content))).toEqual(content);
      }),
    );
  });

  test("gives back a time that is half told", () => {
    const half = draftScheduleOf({
      scheduleKind: "weekly",
      weekdays: [],
      opensAt: "25.00",
      monthDays: [],
      breaks: [{ startsOn: "joulu" }],
      dates: [],
    });
    const answers = activityAnswers({ ...contentOf(COMPLETE), schedule: half });
    expect(answers).toMatchObject({ scheduleKind: "weekly", opensAt: "25.00", "breaks[0].startsOn": "joulu" });
    expect(gapsOf(answers)).toEqual(["weekdays: required", "opensAt: notATime", "breaks[0].startsOn: notADate"]);
  });

  test("may be a draft with a title alone, and without one it is nothing", () => {
    expect(errorsOf({ title: "Kahvila" })).toEqual({});
    expect(errorsOf({ title: "" })).toEqual({ title: ["required"] });
  });

  test("what cannot be read is told of in a draft too", () => {
    expect(errorsOf({ title: "Kahvila", joiningEmail: "marja", maxSize: "monta", costKind: "paid" })).toEqual({
      joiningEmail: ["notAnEmail"],
      maxSize: ["notANumber"],
      costText: ["required"],
    });
  });

  test("takes three needs and no more", () => {
    expect(errorsOf({ ...COMPLETE, needs: ["a", "b", "c"] })).toEqual({});
    expect(errorsOf({ ...COMPLETE, needs: ["a", "b", "c", "d"] })).toEqual({ needs: ["tooMany|3"] });
  });
});

describe("what others see", () => {
  test("is complete", () => expect(gapsOf(COMPLETE)).toEqual([]));

  test("lacks nothing that one must know to come", () =>
    expect(gapsOf({ title: "Kahvila" })).toEqual([
      "description: required",
      "categories: required",
      "village: required",
      "costKind: required",
      "registration: required",
      "needs: required",
      "scheduleKind: required",
    ]));

  test("has a place, or is remote", () => {
    const { village: _, ...rest } = COMPLETE;
    expect(gapsOf(rest)).toEqual(["village: required"]);
    expect(gapsOf({ ...rest, remote: true })).toEqual([]);
  });

  test("says of a volunteer task what kind it is, and a task is kind enough", () => {
    const task = { ...COMPLETE, kind: "task", categories: [] };
    expect(gapsOf(task)).toEqual(["volunteerType: required"]);
    expect(gapsOf({ ...task, volunteerType: "ystava" })).toEqual([]);
  });

  test("has no blanks of an example left in it, in any language", () => {
    const text = { description: "Kokoonnumme [paikassa].", descriptionSv: "Vi träffas [var]", plainFinnish: "Tule!" };
    expect(gapsOf({ ...COMPLETE, ...text })).toEqual([
      "description: unfilled|[paikassa]",
      "descriptionSv: unfilled|[var]",
    ]);
  });
});
