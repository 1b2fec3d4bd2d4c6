import { coreFieldOf, type CoreField } from "#domain/grants/application-form";
import { fieldsOf, type Field, type FormDefinition } from "#domain/grants/form/definition";
import { readSubject } from "#domain/grants/subjects";

export type Question = { id: string; subject: string | null };

/** The fields in which a question is answered; none of either where it is about no field, and a text answers it. */
export type AskedFields = { core: CoreField[]; form: Field | null };

/** The name of the input of a core field among the answers. */
export const coreInput = (field: CoreField): string => `fields.${field}`;

/** The period is asked about by its beginning, and answered by both of its days. */
const coreAsked = (id: string): CoreField[] => {
  const field = coreFieldOf(id);
  if (!field) return [];
  return field === "startsOn" ? ["startsOn", "endsOn"] : [field];
};

/**
 * In which field of the application each question is answered, by the question's id. A field stands in the page once: a
 * second question about it is answered in words. A document is answered by attaching it.
 */
export function fieldsAsked(questions: readonly Question[], form: FormDefinition | null): Map<string, AskedFields> {
  const taken = new Set<string>();
  return new Map(
    questions.map(({ id, subject }) => {
      const about = subject === null || taken.has(subject) ? null : readSubject(subject);
      if (subject !== null) taken.add(subject);
      const found = about?.kind === "form" && form ? fieldsOf(form).find((field) => field.id === about.id) : undefined;
      return [
        id,
        {
          core: about?.kind === "core" ? coreAsked(about.id) : [],
          form: found && found.kind !== "attachment" ? found : null,
        },
      ];
    }),
  );
}
