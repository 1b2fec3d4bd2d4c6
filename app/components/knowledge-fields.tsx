import type { ReactNode } from "react";
import { wireControl } from "#components/field";
import type { FieldError } from "#components/field-errors";
import { Fieldset } from "#components/fieldset";
import { knownAnswer, readAnswers } from "#domain/shared/known-answers";
import { KNOWLEDGE, type Knowledge } from "#domain/shared/knowledge";
import { components } from "#i18n/messages/components";
import { useTexts } from "#i18n/use-texts";

type Asked = { value: string; label: string };

type RowProps = { id: string; name: string; asked: Asked; answer: Knowledge; invalid: true | undefined };

function Row({ id, name, asked: { value, label }, answer, invalid }: RowProps) {
  const { known } = useTexts(components);
  return (
    <div className="known" role="radiogroup" aria-labelledby={`${id}-about`} aria-invalid={invalid}>
      <span className="known-about" id={`${id}-about`}>
        {label}
      </span>
      <span className="known-answers">
        {KNOWLEDGE.map((knowledge, index) => (
          <span className={`known-answer known-${knowledge}`} key={knowledge}>
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${knowledge}`}
              name={name}
              value={knownAnswer(knowledge, value)}
              defaultChecked={knowledge === answer}
            />
            <label htmlFor={index === 0 ? id : `${id}-${knowledge}`}>{known[knowledge]}</label>
          </span>
        ))}
      </span>
    </div>
  );
}

type KnowledgeFieldsProps = {
  name: string;
  legend: ReactNode;
  legendHidden?: boolean | undefined;
  hint?: ReactNode;
  error?: FieldError;
  /** As `form.known(name)` gives them: "yes:code" and "no:code". */
  answers: readonly string[];
  options: readonly Asked[];
};

/**
 * Yes, no or not known of each thing in a list, one line each; "not known" is chosen until somebody says otherwise, so
 * that nothing is ever read as "no" by accident. The field's schema is `knownAnswers()`.
 */
export function KnowledgeFields(props: KnowledgeFieldsProps) {
  const { name, legend, legendHidden, hint, error, answers, options } = props;
  const said = readAnswers(answers);
  const invalid = wireControl(name, hint, error)["aria-invalid"];
  return (
    <Fieldset size="field" id={name} {...{ legend, legendHidden, hint, error }}>
      <div className="knowledge">
        {options.map((asked, index) => (
          <Row
            key={asked.value}
            id={index === 0 ? name : `${name}-${index}`}
            name={`${name}[${index}]`}
            asked={asked}
            answer={said.get(asked.value) ?? "unknown"}
            invalid={invalid}
          />
        ))}
      </div>
    </Fieldset>
  );
}
