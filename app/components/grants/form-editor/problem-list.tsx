import type { FormProblem } from "#domain/grants/form/check-form";
import type { FormDefinition } from "#domain/grants/form/definition";
import { localText } from "#domain/shared/locales";
import { formConditions } from "#i18n/messages/form-conditions";
import { useLocale, useTexts } from "#i18n/use-texts";

type ProblemListProps = { definition: FormDefinition; problems: readonly FormProblem[]; formId?: string | undefined };

/** The section or question that a problem is about. */
function partAt({ sections }: FormDefinition, at: string) {
  const [, section = "", field] = /^sections\[(\d+)\](?:\.fields\[(\d+)\])?/.exec(at) ?? [];
  const found = sections[Number(section)];
  const question = found && field !== undefined ? found.fields[Number(field)] : undefined;
  return question ? { id: question.id, text: question.label } : found && { id: found.id, text: found.title };
}

/** Everything that stands in the way of a form, each with the question it is about. */
export function ProblemList({ definition, problems, formId }: ProblemListProps) {
  const t = useTexts(formConditions);
  const locale = useLocale();
  return (
    <ul className="form-findings">
      {problems.map(({ code, at }) => {
        const part = partAt(definition, at);
        const name = part ? localText(part.text, locale) : null;
        return (
          <li key={`${code} ${at}`}>
            {name && part && formId ? <a href={`/office/forms/${formId}#${part.id}`}>{name}</a> : name}
            {name ? ": " : null}
            {t.problems[code]}
          </li>
        );
      })}
    </ul>
  );
}
