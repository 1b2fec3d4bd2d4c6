import { checkForm, type FormProblem } from "#domain/grants/form/check-form";
import type { FormDefinition } from "#domain/grants/form/definition";
import { plainDateAt } from "#domain/shared/zoned-time";

/**
 * What keeps a form from being a call's: everything that keeps it from being used at all, and documents that may follow
 * by a day that is over before the call closes, which nobody could keep.
 */
export function callFormProblems(definition: FormDefinition, closesAt: Date): FormProblem[] {
  const closesOn = plainDateAt(closesAt);
  const tooSoon = definition.sections.flatMap(({ fields }, section) =>
    fields.flatMap((field, place): FormProblem[] =>
      field.kind === "attachment" && field.mayFollowBy !== null && field.mayFollowBy < closesOn
        ? [{ code: "followsBeforeClose", at: `sections[${section}].fields[${place}]` }]
        : [],
    ),
  );
  return [...checkForm(definition), ...tooSoon];
}
