import { Button } from "#components/button";
import { Fieldset } from "#components/fieldset";
import { tellsWhy, useLackingSentence } from "#components/grants/use-lacking-sentence";
import { SelectField } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { lacksAbout } from "#domain/grants/askable";
import { CORE_SUBJECTS, subjectOf } from "#domain/grants/subjects";
import { MAX_QUESTIONS } from "#domain/grants/supplement";
import { application } from "#i18n/messages/application";
import { preparation } from "#i18n/messages/preparation";
import { supplements } from "#i18n/messages/supplements";
import { useTexts } from "#i18n/use-texts";
import type { RequestView } from "./queries.server";
import { MAX_QUESTION } from "./schema";

type Typed = Readonly<Record<string, readonly string[]>>;

type QuestionRowsProps = {
  view: Pick<RequestView, "form" | "attachments" | "lacking" | "names">;
  count: number;
  typed: Typed;
  /** What the first questions are about, when one came from a field or from what is missing. */
  about: readonly string[];
  /** Are they missing? Then the question says so, for its asker to word better. */
  isMissing: boolean;
  /** What is wrong with the questions as they were sent. */
  error: string[];
};

/** Everything a question may be about, in groups. */
function useSubjectOptions({ form, attachments }: Pick<RequestView, "form" | "attachments">) {
  const t = useTexts(supplements);
  const { labels } = useTexts(application);
  const core = CORE_SUBJECTS.map((name) => ({ value: subjectOf("core", name), label: labels[name] }));
  return [
    { label: t.groups.core, options: core },
    { label: t.groups.form, options: form },
    { label: t.groups.attachments, options: attachments },
  ].filter(({ options }) => options.length > 0);
}

/** Several questions at one time, each about a field or about the whole; a button brings more, with a script or without. */
export function QuestionRows({ view, count, typed, about, isMissing, error }: QuestionRowsProps) {
  const t = useTexts(supplements);
  const { questionHint } = useTexts(preparation);
  const options = useSubjectOptions(view);
  const sentence = useLackingSentence(view.names);
  /** What is missing, and on lines of their own what the check of the application found wrong with it. */
  const questionAbout = (subject: string | undefined, label: string | undefined): string | undefined => {
    if (!isMissing || !subject || !label) return undefined;
    return [t.isMissing({ label }), ...lacksAbout(view.lacking, subject).filter(tellsWhy).map(sentence)].join("\n");
  };
  const row = (index: number | "__index__") => {
    const name = `questions[${index}]`;
    const subject = index === "__index__" ? undefined : about[index];
    const label = options.flatMap((group) => group.options).find(({ value }) => value === subject)?.label;
    const question = questionAbout(subject, label);
    return (
      <Fieldset
        id={name}
        size="field"
        legend={t.question({ number: index === "__index__" ? count + 1 : index + 1 })}
        legendHidden={index === "__index__"}
      >
        <SelectField
          name={`${name}.subject`}
          label={t.subject}
          options={options}
          placeholder={t.wholeApplication}
          defaultValue={typed[`${name}.subject`]?.[0] ?? subject}
        />
        <TextArea
          name={`${name}.text`}
          label={t.text}
          hint={index === 0 ? questionHint : undefined}
          rows={3}
          maxChars={MAX_QUESTION}
          defaultValue={typed[`${name}.text`]?.[0] ?? question}
          error={index === 0 ? error : undefined}
        />
      </Fieldset>
    );
  };
  return (
    <>
      <p className="muted">{t.rowsHint}</p>
      <ul className="form-rows" data-rows="questions">
        {Array.from({ length: count }, (_, index) => (
          <li key={index}>{row(index)}</li>
        ))}
      </ul>
      <template data-row-template="questions">
        <li>{row("__index__")}</li>
      </template>
      {count < MAX_QUESTIONS ? (
        <Button name="intent" value="rows" variant="quiet" size="small" icon="plus" data-add-row="questions">
          {t.addQuestion}
        </Button>
      ) : null}
    </>
  );
}
