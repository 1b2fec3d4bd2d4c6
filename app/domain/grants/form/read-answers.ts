import type { Answer, Answers } from "#domain/grants/form/answers";
import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
import { readAnswer } from "#domain/grants/form/read-answer";
import type { TypedValues } from "#domain/grants/form/typed-values";

/** What can be read of everything typed into a form, by the ids of its fields; what cannot be read is left out. */
export function readAnswers(definition: FormDefinition, typed: TypedValues): Answers {
  const read: Record<string, Answer> = {};
  for (const field of fieldsOf(definition)) {
    const answer = readAnswer(field, typed);
    if (answer.ok) read[field.id] = answer.value;
  }
  return read;
}
