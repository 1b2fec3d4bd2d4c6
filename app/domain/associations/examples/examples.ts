import type { ActivityAnswers } from "#domain/associations/activity-answers";
import type { ActivityExample } from "#domain/associations/examples/example";
import { HOBBY_EXAMPLES } from "#domain/associations/examples/hobbies";
import { OUTING_EXAMPLES } from "#domain/associations/examples/outings";
import { SUPPORT_EXAMPLES } from "#domain/associations/examples/support";
import { TOGETHER_EXAMPLES } from "#domain/associations/examples/together";
import type { Locale } from "#domain/shared/locales";

/** Every kind of activity that has a text to begin with. */
export const ACTIVITY_EXAMPLES: readonly ActivityExample[] = [
  ...SUPPORT_EXAMPLES,
  ...HOBBY_EXAMPLES,
  ...OUTING_EXAMPLES,
  ...TOGETHER_EXAMPLES,
];

/** The languages beside Finnish that an activity may be told in. */
export const OTHER_LANGUAGES = ["sv", "en"] as const satisfies readonly Locale[];

export const findExample = (code: string | null): ActivityExample | null =>
  ACTIVITY_EXAMPLES.find((example) => example.code === code) ?? null;

/** The example's texts in the other languages, by the names of the form's fields. */
function translated({ texts }: ActivityExample, languages: readonly Locale[]): ActivityAnswers {
  const { sv, en } = texts;
  return {
    ...(languages.includes("sv") ? { titleSv: sv.title, descriptionSv: sv.description } : {}),
    ...(languages.includes("en") ? { titleEn: en.title, descriptionEn: en.description } : {}),
  };
}

/** An example as the form's answers: in Finnish, and in the other languages that the association wants to write in. */
export function exampleAnswers(example: ActivityExample, languages: readonly Locale[]): ActivityAnswers {
  const { title, description } = example.texts.fi;
  return { ...example.answers, title, description, ...translated(example, languages) };
}
