import { stepPath } from "#components/application-steps";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { answerId } from "#components/grants/form/use-entry";
import { Section } from "#components/section";
import { SelectField } from "#components/select-field";
import { answerOfKind, type Answers } from "#domain/grants/form/answers";
import type { FieldOf, FormDefinition } from "#domain/grants/form/definition";
import { documentsOf } from "#domain/grants/form/documents";
import { localText } from "#domain/shared/locales";
import { formatDate } from "#i18n/format";
import { components } from "#i18n/messages/components";
import { documents } from "#i18n/messages/documents";
import { formFields } from "#i18n/messages/form-fields";
import { useLocale, useTexts } from "#i18n/use-texts";
import { AttachmentKind } from "./attachment-kind";

type Earlier = { fileId: string; name: string; year: number };
type Attached = { id: string; fileId: string; name: string; size: number; contentType: string; code: string };

type FormDocumentsProps = {
  view: {
    caseId: string;
    form: FormDefinition | null;
    content: { answers: Answers };
    attachments: readonly Attached[];
  };
  /** The association's documents of earlier applications. */
  earlier: readonly Earlier[];
  /** Why the file that was just sent to a field was not taken. */
  errorsOf: (id: string) => readonly string[];
};

type PointProps = {
  caseId: string;
  field: FieldOf<"attachment">;
  pointed: string | undefined;
  earlier: readonly Earlier[];
};

/** Says that the city has the document already, and which one it is. */
function PointAt({ caseId, field, pointed, earlier }: PointProps) {
  const t = useTexts(documents);
  const chosen = earlier.find(({ fileId }) => fileId === pointed);
  const hidden = (
    <>
      <input type="hidden" name="intent" value="point" />
      <input type="hidden" name="field" value={field.id} />
    </>
  );
  if (pointed)
    return (
      <Form action={stepPath(caseId, "attachments")}>
        {hidden}
        <p>
          {t.pointed} <a href={`/files/${pointed}`}>{chosen ? t.named(chosen) : t.document}</a>
        </p>
        <Button variant="plain" size="small">
          {t.takeBack}
        </Button>
      </Form>
    );
  if (earlier.length === 0) return null;
  return (
    <Form action={stepPath(caseId, "attachments")}>
      {hidden}
      <SelectField
        name="fileId"
        id={`earlier-${field.id}`}
        label={t.choose}
        placeholder={t.chooseOne}
        options={earlier.map((one) => ({ value: one.fileId, label: t.named(one) }))}
      />
      <Button variant="quiet" size="small">
        {t.point}
      </Button>
    </Form>
  );
}

/** The documents that the programme's own form asks for, each with the ways to give it. */
export function FormDocuments({ view, earlier, errorsOf }: FormDocumentsProps) {
  const t = useTexts(documents);
  const words = useTexts(formFields).attachment;
  const { optional } = useTexts(components);
  const locale = useLocale();
  const asked = documentsOf(view.form, view.content.answers);
  if (asked.length === 0) return null;
  const hintOf = ({ help, mayFollowBy, required }: FieldOf<"attachment">): string =>
    [
      help ? localText(help, locale) : "",
      mayFollowBy ? words.followsBy({ day: formatDate(mayFollowBy, locale) }) : "",
      required ? "" : optional,
    ]
      .filter(Boolean)
      .join(" ");
  return (
    <Section title={t.title}>
      <ul className="hairlines">
        {asked.map((field) => {
          const answer = answerOfKind(view.content.answers[field.id], "attachment");
          const pointed = answer?.given === "before" ? answer.files[0] : undefined;
          const files = view.attachments.filter(({ code }) => code === field.code);
          return (
            <AttachmentKind
              key={field.id}
              {...{ caseId: view.caseId, code: field.code, name: localText(field.label, locale), files }}
              id={answerId(field.id)}
              error={errorsOf(answerId(field.id))}
              hint={hintOf(field)}
              isRequired={field.required && !field.mayFollowBy && !pointed}
            >
              {field.mayBeGivenBefore && files.length === 0 ? (
                <PointAt {...{ caseId: view.caseId, field, pointed, earlier }} />
              ) : null}
            </AttachmentKind>
          );
        })}
      </ul>
    </Section>
  );
}
