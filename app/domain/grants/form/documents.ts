import { answerOfKind, type AnswerOf, type Answers } from "#domain/grants/form/answers";
import { visible } from "#domain/grants/form/conditions";
import { fieldsOf, type FieldOf, type FormDefinition } from "#domain/grants/form/definition";

type Attached = { id: string; code: string };

const isDocument = (field: { kind: string }): field is FieldOf<"attachment"> => field.kind === "attachment";

/** The documents that a form asks for, given what has been answered. */
export const documentsOf = (form: FormDefinition | null, answers: Answers): FieldOf<"attachment">[] =>
  form ? fieldsOf(visible(form, answers)).filter(isDocument) : [];

/**
 * The answers with the documents as they are: what is attached to the case under a document's code is given now, and
 * otherwise what was pointed at among those given before. Files live with the case, so no answer keeps a list of its own.
 */
export function withDocuments(form: FormDefinition | null, answers: Answers, attached: readonly Attached[]): Answers {
  const documents = (form ? fieldsOf(form) : []).filter(isDocument).map(({ id, code }) => {
    const files = attached.filter((one) => one.code === code).map((one) => one.id);
    const kept = answerOfKind(answers[id], "attachment");
    const now: AnswerOf<"attachment"> = { kind: "attachment", given: "now", files };
    return [id, files.length > 0 ? now : (kept ?? { ...now, given: null })] as const;
  });
  return { ...answers, ...Object.fromEntries(documents) };
}
