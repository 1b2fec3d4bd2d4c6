import type { ComponentProps, ReactNode } from "react";
import { AnswerValue } from "#components/grants/form/answer-value";
import { useSubjectLabel } from "#components/grants/use-subject-label";
import { Note } from "#components/note";
import { TextArea } from "#components/text-area";
import { fieldsOf } from "#domain/grants/form/definition";
import { readSubject } from "#domain/grants/subjects";
import type { Locale } from "#domain/shared/locales";
import { formatDate, formatEuros } from "#i18n/format";
import { supplements } from "#i18n/messages/supplements";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { SupplementPageView } from "./queries.server";

const DATES = ["startsOn", "endsOn"];

type Said = Pick<SupplementPageView, "content" | "form">;

/** What stands in a field of the core, in words; null where nothing does. */
function coreWords(content: Said["content"], name: string, locale: Locale): string | null {
  const value = new Map(Object.entries(content)).get(name);
  if (value === "" || (typeof value !== "string" && typeof value !== "number")) return null;
  if (name.endsWith("Cents")) return formatEuros(Number(value), locale);
  return DATES.includes(name) ? formatDate(String(value), locale) : String(value);
}

/** What the application says in a field of its core or of the programme's form; null where it says nothing. */
function useSaid({ content, form }: Said) {
  const locale = useLocale();
  return (subject: string | null): ReactNode => {
    const about = subject === null ? null : readSubject(subject);
    if (about?.kind === "core") return coreWords(content, about.id, locale);
    const asked = about?.kind === "form" && form ? fieldsOf(form).find(({ id }) => id === about.id) : undefined;
    return asked ? <AnswerValue field={asked} answer={content.answers[asked.id]} /> : null;
  };
}

type QuestionFieldsProps = {
  view: Said & Pick<SupplementPageView, "supplement">;
  field: (questionId: string) => Pick<ComponentProps<typeof TextArea>, "name" | "defaultValue" | "error">;
};

/** Each question with the field it is about, what the application says there, and a place for the answer. */
export function QuestionFields({ view, field }: QuestionFieldsProps) {
  const t = useTexts(supplements);
  const labelOf = useSubjectLabel();
  const said = useSaid(view);
  return view.supplement.questions.map((question) => {
    const now = said(question.subject);
    return (
      <section key={question.id} className="stack stack-tight">
        {labelOf(question) ? <p className="eyebrow">{labelOf(question)}</p> : null}
        {now ? (
          <Note title={t.inApplication}>
            <div className="prose">{now}</div>
          </Note>
        ) : null}
        <TextArea {...field(question.id)} label={question.text} rows={5} maxChars={5000} />
      </section>
    );
  });
}
