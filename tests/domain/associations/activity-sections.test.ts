import { describe, expect, test } from "vitest";
import { ACTIVITY_SECTIONS, sectionNeeds, sectionOf } from "#domain/associations/activity-sections";

const required = (field: string) => ({ field, message: "required" });

describe("the parts of an activity's form", () => {
  test.each([
    ["title", "what"],
    ["dates[1].startsOn", "when"],
    ["joiningText", "terms"],
    ["needs", "whom"],
    ["accessibility", "more"],
    ["descriptionEn", "more"],
  ])("%s is asked in %s", (field, section) => {
    expect(sectionOf(field)).toBe(section);
  });

  test("each tell what they lack, and are done when they lack nothing", () => {
    const parts = sectionNeeds([
      required("title"),
      required("needs"),
      { field: "placeName", message: "unfilled [talo]" },
    ]);
    expect(parts.map(({ section }) => section)).toEqual([...ACTIVITY_SECTIONS]);
    expect(parts.filter(({ isDone }) => !isDone).map(({ section }) => section)).toEqual(["what", "where", "whom"]);
    const [what, where] = parts;
    expect(what?.needed.filter(({ isMissing }) => isMissing)).toEqual([{ ...required("title"), isMissing: true }]);
    expect(where?.needed[0]).toEqual({ field: "placeName", message: "unfilled [talo]", isMissing: true });
  });

  test("know what may come to be missing while one writes, and name nothing twice", () => {
    const [what] = sectionNeeds([required("title")]);
    expect(what?.needed.map(({ field }) => field)).toEqual(["title", "volunteerType", "description", "categories"]);
  });
});
