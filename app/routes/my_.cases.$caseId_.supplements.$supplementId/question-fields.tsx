import type { ComponentProps } from "react";
import { useSubjectLabel } from "#components/grants/use-subject-label";
import { Note } from "#components/note";
import { TextArea } from "#components/text-area";
import type { ApplicationContent } from "#domain/grants/application";
import { readSubject } from "#domain/grants/subjects";
import { formatDate, formatEuros } from "#i18n/format";
import { supplements } from "#i18n/messages/supplements";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { SupplementPageView } from "./queries.server";

const DATES = ["startsOn", "endsOn"];

/** What the application says in a field of its core, in words; null where it says nothing or the field is none of the core. */
function useSaid(content: ApplicationContent): (subject: string | null) => string | null {
  const locale = useLocale();
  return (subject) => {
    const about = subject === null ? null : readSubject(subject);
    const value = about?.kind === "core" ? new Map(Object.entries(content)).get(about.id) : null;
    if (!about || value === "" || (typeof value !== "string" && typeof value !== "number")) return null;
    if (about.id.endsWith("Cents")) return formatEuros(Number(value), locale);
    return DATES.includes(about.id) ? formatDate(String(value), locale) : String(value);
  };
}

type QuestionFieldsProps = {
  view: Pick<SupplementPageView, "content" | "supplement">;
  field: (questionId: string) => Pick<ComponentProps<typeof TextArea>, "name" | "defaultValue" | "error">;
};

/** Each question with the field it is about, what the application says there, and a place for the answer. */
export function QuestionFields({ view, field }: QuestionFieldsProps) {
  const t = useTexts(supplements);
  const labelOf = useSubjectLabel();
  const said = useSaid(view.content);
  return view.supplement.questions.map((question) => {
    const now = said(question.subject);
    return (
      <section key={question.id} className="stack stack-tight">
        {labelOf(question) ? <p className="eyebrow">{labelOf(question)}</p> : null}
        {now ? (
          <Note title={t.inApplication}>
            <p className="prose">{now}</p>
          </Note>
        ) : null}
        <TextArea {...field(question.id)} label={question.text} rows={5} maxChars={5000} />
      </section>
    );
  });
}
