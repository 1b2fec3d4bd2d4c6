import { answerOfKind, type Answer, type Answers } from "#domain/grants/form/answers";
import { passes, visible } from "#domain/grants/form/conditions";
import { fieldsOf, type Field, type FormDefinition, type Kind, type Section } from "#domain/grants/form/definition";

/** One test of a condition as a page can judge it: of a field on the page, or known already. */
export type LiveTest =
  | { known: boolean }
  | {
      field: string;
      kind: Kind;
      is: "filled" | "equals" | "includes" | "atLeast";
      value?: string | number | boolean;
    };

export type LiveCondition = { of: "all" | "any"; tests: LiveTest[] };

/** A field of a section, whether it is asked now, and by what that changes while the section is written. */
export type LiveField = { field: Field; isAsked: boolean; when: LiveCondition | null };

/**
 * A section as a page shows it. A condition that looks at the section's own fields goes along, so that a script can
 * follow the writing; what it asks of other sections cannot change meanwhile and is said at once. Fields that such a
 * condition may yet bring are there too, not asked.
 */
export function liveFields(definition: FormDefinition, section: Section, answers: Answers): LiveField[] {
  const asked = fieldsOf(visible(definition, answers));
  const shown = new Map(
    asked.flatMap(({ id, kind }): [string, Answer][] => {
      const answer = answerOfKind(answers[id], kind);
      return answer ? [[id, answer]] : [];
    }),
  );
  const here = new Map(section.fields.map((field) => [field.id, field]));
  const live = ({ condition }: Field): LiveCondition | null => {
    if (!condition?.tests.some((test) => here.has(test.field))) return null;
    const tests = condition.tests.map((test): LiveTest => {
      const own = here.get(test.field);
      return own ? { ...test, kind: own.kind } : { known: passes(test, shown) };
    });
    return { of: condition.of, tests };
  };
  return section.fields
    .map((field) => ({ field, isAsked: asked.some(({ id }) => id === field.id), when: live(field) }))
    .filter(({ isAsked, when }) => isAsked || when !== null);
}
