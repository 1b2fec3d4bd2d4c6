import type { ReactNode } from "react";
import { DefinitionList } from "#components/definition-list";
import { AnswerValue } from "#components/grants/form/answer-value";
import { WrittenIn } from "#components/grants/written-in";
import { Section } from "#components/section";
import type { ApplicationContent } from "#domain/grants/application";
import { visible } from "#domain/grants/form/conditions";
import type { Field, FormDefinition } from "#domain/grants/form/definition";
import { localText } from "#domain/shared/locales";
import { useLocale } from "#i18n/use-texts";

type FormAnswersProps = {
  form: FormDefinition;
  /** The application whose answers they are. */
  of: Pick<ApplicationContent, "answers" | "writtenIn">;
  /** E.g. a link to where the section can be changed. */
  actionsFor?: ((section: string) => ReactNode) | undefined;
  /** What stands under an answer, such as what it was last year. */
  after?: ((field: Field) => ReactNode) | undefined;
  level?: 2 | 3 | undefined;
};

/** Everything that was asked and answered, section by section. */
export function FormAnswers({ form, of: { answers, writtenIn }, actionsFor, after, level = 3 }: FormAnswersProps) {
  const locale = useLocale();
  return (
    <WrittenIn language={writtenIn}>
      {visible(form, answers).sections.map(({ id, title, fields }) => (
        <Section key={id} title={localText(title, locale)} level={level} plain actions={actionsFor?.(id)}>
          <DefinitionList
            items={fields.map((field) => ({
              label: localText(field.label, locale),
              value: (
                <>
                  <AnswerValue field={field} answer={answers[field.id]} /> {after?.(field)}
                </>
              ),
            }))}
          />
        </Section>
      ))}
    </WrittenIn>
  );
}
