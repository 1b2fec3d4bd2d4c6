import { describe, expect, test } from "vitest";
import { activityFormSchema } from "#domain/associations/activity-form";
import { activityGaps } from "#domain/associations/activity-gaps";
import { blanksIn } from "#domain/associations/blanks";
import {
  ACTIVITY_EXAMPLES,
  exampleAnswers,
  findExample,
  OTHER_LANGUAGES,
} from "#domain/associations/examples/examples";
import { LOCALES } from "#domain/shared/locales";
import { FOUNDING_TERMS } from "#domain/taxonomy/founding/founding";
import { parseFormData } from "#http/parse-form.server";

type Answers = Record<string, string | readonly string[] | boolean>;

/** What the form sends of these answers: its boxes one by one. */
function contentOf(answers: Answers) {
  const form = new FormData();
  for (const [name, value] of Object.entries(answers))
    for (const one of value === true ? ["on"] : value === false ? [] : [value].flat()) form.append(name, one);
  const read = parseFormData(form, activityFormSchema);
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.value;
}

const withoutBlanks = (text: string): string =>
  blanksIn(text).reduce((rest, blank) => rest.replaceAll(blank, "meidän sanamme"), text);

/** Every blank filled in, as somebody who knows their own activity would. */
const filled = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [name, typeof value === "string" ? withoutBlanks(value) : value]),
  );

/** When and where: no example can know it. */
const KNOWN_TO_THEM = { village: "Keskusta", weekdays: ["TU"], opensAt: "10", "dates[0].startsOn": "1.6.2027" };

describe.each(ACTIVITY_EXAMPLES)("the example $code", (example) => {
  const answers = exampleAnswers(example, OTHER_LANGUAGES);

  test("leaves the same blanks in every language", () => {
    const counted = LOCALES.map((locale) => {
      const { title, description } = example.texts[locale];
      return [blanksIn(title).length, blanksIn(description).length];
    });
    expect(new Set(counted.map(String)).size).toBe(1);
    expect(blanksIn(Object.values(answers).flat().join("\n")).length).toBeGreaterThan(0);
  });

  test("has no bracket that is not a blank, and a line for the choice", () => {
    const texts = [
      ...Object.values(answers).flat(),
      ...LOCALES.flatMap((locale) => Object.values(example.texts[locale])),
    ];
    for (const text of texts.filter((one) => typeof one === "string")) expect(withoutBlanks(text)).not.toMatch(/[[\]]/);
    expect(LOCALES.every((locale) => example.texts[locale].name !== "")).toBe(true);
  });

  test("is a draft, and cannot be published before its blanks are filled", () => {
    const gaps = activityGaps(contentOf({ ...answers, ...KNOWN_TO_THEM }));
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.filter(({ message }) => !message.startsWith("unfilled|"))).toEqual([]);
  });

  test("is all that is needed, with its blanks filled and its time and place told", () => {
    expect(activityGaps(contentOf({ ...filled(answers), ...KNOWN_TO_THEM }))).toEqual([]);
  });

  test("names only words of the lists", () => {
    const { needs, targetGroups, categories, volunteerType } = contentOf(answers);
    const codesOf = (list: keyof typeof FOUNDING_TERMS) => FOUNDING_TERMS[list].map(({ code }) => code);
    expect(codesOf("needs")).toEqual(expect.arrayContaining(needs));
    expect(codesOf("targetGroups")).toEqual(expect.arrayContaining(targetGroups));
    expect(codesOf("categories")).toEqual(expect.arrayContaining(categories));
    expect(codesOf("volunteerTypes")).toEqual(expect.arrayContaining(volunteerType ? [volunteerType] : []));
  });
});

test("an example comes in Finnish, and in the other languages only where they are asked for", () => {
  const example = findExample("music");
  expect(example && exampleAnswers(example, ["sv"])).toMatchObject({ title: example?.texts.fi.title });
  expect(example && Object.keys(exampleAnswers(example, ["sv"]))).toContain("descriptionSv");
  expect(example && Object.keys(exampleAnswers(example, ["sv"]))).not.toContain("descriptionEn");
  expect(findExample("somethingElse")).toBeNull();
  expect(new Set(ACTIVITY_EXAMPLES.map(({ code }) => code)).size).toBe(ACTIVITY_EXAMPLES.length);
});
