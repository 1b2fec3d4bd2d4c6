import { answerOfKind, type Answer, type Answers } from "#domain/grants/form/answers";
import type { Condition, FormDefinition, Section, Test } from "#domain/grants/form/definition";
import { comparedBy, isEmptyAnswer } from "#domain/grants/form/kinds";

/** What was answered to the fields that are shown, by their ids. */
export type Shown = ReadonlyMap<string, Answer>;

/** Does the answer to the field that a test asks of pass it? One that is not shown or is empty never does. */
export function passes(test: Test, shown: Shown): boolean {
  const answer = shown.get(test.field);
  if (!answer || isEmptyAnswer(answer)) return false;
  const value = comparedBy(answer);
  switch (test.is) {
    case "filled":
      return true;
    case "equals":
      return value === test.value;
    case "includes":
      return Array.isArray(value) && value.includes(test.value);
    case "atLeast":
      return typeof value === "number" && value >= test.value;
  }
}

const holds = (condition: Condition | null, shown: Shown): boolean =>
  !condition || condition.tests[condition.of === "all" ? "every" : "some"]((test) => passes(test, shown));

/** The fields of a section that are asked; each one asked is told to those that come after it. */
function askedIn(section: Section, answers: Answers, shown: Map<string, Answer>): Section {
  if (!holds(section.condition, shown)) return { ...section, fields: [] };
  const fields = section.fields.filter((field) => {
    if (!holds(field.condition, shown)) return false;
    const answer = answerOfKind(answers[field.id], field.kind);
    if (answer) shown.set(field.id, answer);
    return true;
  });
  return { ...section, fields };
}

/**
 * The part of a form that is asked, given what has been answered. Fields are gone through in order, so a field that is
 * hidden counts as not answered for those after it, whatever was once written in it; a section without anything to ask
 * is left out. Answers that are hidden are kept, but neither asked for nor judged.
 */
export function visible(definition: FormDefinition, answers: Answers): FormDefinition {
  const shown = new Map<string, Answer>();
  const sections = definition.sections.map((section) => askedIn(section, answers, shown));
  return { sections: sections.filter(({ fields }) => fields.length > 0) };
}
