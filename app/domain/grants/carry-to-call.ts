import type { ApplicationContent } from "#domain/grants/application";
import { carryOver, type Draft } from "#domain/grants/form/carry-over";
import type { FormDefinition } from "#domain/grants/form/definition";

const NO_FORM: FormDefinition = { sections: [] };

type Target = { form: { definition: FormDefinition } | null };

/**
 * The answers of a filed application in the form of another call, and those that have no place there.
 * @param answered the form it answers now, in the version that was answered
 */
export const carriedTo = (
  { answers }: Pick<ApplicationContent, "answers">,
  answered: FormDefinition | null,
  { form }: Target,
): Draft => carryOver({ answers, leftOver: [] }, answered ?? NO_FORM, form?.definition ?? NO_FORM);
