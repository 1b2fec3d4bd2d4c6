import type { ComponentProps, ReactNode } from "react";
import { CoreEntry } from "#components/grants/core-entry";
import { coreWords } from "#i18n/core-words";
import { AnswerValue } from "#components/grants/form/answer-value";
import { FormSection } from "#components/grants/form/form-section";
import type { FormEntries } from "#components/grants/form/use-entry";
import { useSubjectLabel } from "#components/grants/use-subject-label";
import { Note } from "#components/note";
import { TextArea } from "#components/text-area";
import type { CoreField } from "#domain/grants/application-form";
import { fieldsOf } from "#domain/grants/form/definition";
import { readSubject } from "#domain/grants/subjects";
import { answerField } from "#domain/grants/supplement";
import { coreInput, fieldsAsked } from "#domain/grants/supplement-fields";
import { supplements } from "#i18n/messages/supplements";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { SupplementPageView } from "./queries.server";

type Said = Pick<SupplementPageView, "content" | "form">;
type FieldProps = ComponentProps<typeof CoreEntry>["field"];

/** What the application says in a field of its core or of the programme's form; null where it says nothing. */
function useSaid({ content, form }: Said) {
  const locale = useLocale();
  return (subject: string | null): ReactNode => {
    const about = subject === null ? null : readSubject(subject);
    if (about?.kind === "core") return coreWords(about.id, new Map(Object.entries(content)).get(about.id), locale);
    const asked = about?.kind === "form" && form ? fieldsOf(form).find(({ id }) => id === about.id) : undefined;
    return asked ? <AnswerValue field={asked} answer={content.answers[asked.id]} /> : null;
  };
}

type QuestionFieldsProps = {
  view: Said & Pick<SupplementPageView, "supplement">;
  field: (name: string) => FieldProps;
  entries: FormEntries;
};

/**
 * Each question with a place for the answer: the very field it is about, as in the application, and words beside it for
 * whoever wants to say more; or what the application says there, and words alone.
 */
export function QuestionFields({ view, field, entries }: QuestionFieldsProps) {
  const t = useTexts(supplements);
  const labelOf = useSubjectLabel();
  const said = useSaid(view);
  const asked = fieldsAsked(view.supplement.questions, view.form);
  return view.supplement.questions.map((question) => {
    const { core, form } = asked.get(question.id) ?? { core: [], form: null };
    const words = field(answerField(question.id));
    const isOfField = core.length > 0 || form !== null;
    const now = isOfField ? null : said(question.subject);
    return (
      <section key={question.id} className="stack stack-tight">
        {!isOfField && labelOf(question) ? <p className="eyebrow">{labelOf(question)}</p> : null}
        {now ? (
          <Note title={t.inApplication}>
            <div className="prose">{now}</div>
          </Note>
        ) : null}
        {isOfField ? (
          <>
            <p className="prose">
              <strong>{question.text}</strong>
            </p>
            {core.map((name: CoreField) => (
              <CoreEntry key={name} of={name} field={field(coreInput(name))} />
            ))}
            {form ? <FormSection fields={[{ field: form, isAsked: true, when: null }]} entries={entries} /> : null}
            <TextArea {...words} label={t.more} hint={t.moreHint} rows={2} maxChars={5000} optional />
          </>
        ) : (
          <TextArea {...words} label={question.text} rows={5} maxChars={5000} />
        )}
      </section>
    );
  });
}
