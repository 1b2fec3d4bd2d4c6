import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { useConditionWords } from "#components/grants/form-editor/use-condition-words";
import { Tag } from "#components/tag";
import type { FormProblem } from "#domain/grants/form/check-form";
import { fieldsOf, type Condition, type Field, type Section } from "#domain/grants/form/definition";
import { untranslatedField, untranslatedSection } from "#domain/grants/form-editor/untranslated";
import { localText } from "#domain/shared/locales";
import { formConditions } from "#i18n/messages/form-conditions";
import { formEditor } from "#i18n/messages/form-editor";
import { formKinds } from "#i18n/messages/form-kinds";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { FormPageView } from "../queries.server";

type OutlineProps = Pick<FormPageView, "formId" | "mayEdit" | "draft" | "problems">;
type Words = (condition: Condition | null) => string | null;

/** What is wrong at a place and in what lies within it. */
const within = (problems: readonly FormProblem[], place: string, besides = "…"): FormProblem[] =>
  problems.filter(({ at }) => (at === place || at.startsWith(`${place}.`)) && !at.startsWith(besides));

function Findings({ problems }: { problems: readonly FormProblem[] }) {
  const t = useTexts(formConditions);
  if (problems.length === 0) return null;
  return (
    <ul className="form-findings">
      {[...new Set(problems.map(({ code }) => code))].map((code) => (
        <li key={code}>{t.problems[code]}</li>
      ))}
    </ul>
  );
}

function Lacks({ languages }: { languages: readonly ("sv" | "en")[] }) {
  const t = useTexts(formEditor);
  return languages.map((locale) => (
    <Tag tone="warn" key={locale}>
      {t.lacks[locale]}
    </Tag>
  ));
}

type TurnsProps = {
  what: "Section" | "Field";
  id: string;
  name: string;
  edit: string;
  isFirst: boolean;
  isLast: boolean;
};

/** Edit, up, down and remove: a link and three buttons of the outline's one form. */
function Turns({ what, id, name, edit, isFirst, isLast }: TurnsProps) {
  const t = useTexts(formEditor);
  const button = (press: string, label: string, isOff: boolean, text: string) => (
    <Button name="press" value={press} variant="quiet" size="small" aria-label={label} disabled={isOff}>
      {text}
    </Button>
  );
  return (
    <div className="form-turns">
      <ButtonLink href={edit} variant="quiet" size="small" icon="edit" aria-label={t.editThis({ name })}>
        {t.edit}
      </ButtonLink>
      {button(`move${what}|${id}|-1`, t.up({ name }), isFirst, "↑")}
      {button(`move${what}|${id}|1`, t.down({ name }), isLast, "↓")}
      <Button
        name="press"
        value={`remove${what}|${id}`}
        variant="plain"
        size="small"
        icon="trash"
        aria-label={t.remove({ name })}
      />
    </div>
  );
}

type FieldRowProps = { field: Field; problems: FormProblem[]; words: Words; turns: TurnsProps | null };

function FieldRow({ field, problems, words, turns }: FieldRowProps) {
  const t = useTexts(formEditor);
  const { kinds } = useTexts(formKinds);
  const locale = useLocale();
  const when = words(field.condition);
  return (
    <li className="form-question" id={field.id}>
      <div className="form-question-text">
        <p className="form-question-label">{localText(field.label, locale)}</p>
        <p className="cluster small muted">
          <span>{kinds[field.kind].name}</span>
          {field.required || field.kind === "declaration" ? <Tag>{t.required}</Tag> : null}
          <Lacks languages={untranslatedField(field)} />
        </p>
        {when ? <p className="small">{when}</p> : null}
        <Findings problems={problems} />
      </div>
      {turns ? <Turns {...turns} /> : null}
    </li>
  );
}

type SectionPartProps = OutlineProps & { section: Section; place: number; words: Words };

function SectionPart({ section, place, words, formId, mayEdit, draft, problems }: SectionPartProps) {
  const t = useTexts(formEditor);
  const locale = useLocale();
  const here = `/office/forms/${formId}`;
  const name = localText(section.title, locale);
  const at = `sections[${place}]`;
  const when = words(section.condition);
  const [first, last] = [place === 0, place === draft.sections.length - 1];
  return (
    <section className="form-section" id={section.id} aria-labelledby={`${section.id}-title`}>
      <div className="form-section-head">
        <h2 id={`${section.id}-title`}>
          {place + 1}. {name}
        </h2>
        <Lacks languages={untranslatedSection(section)} />
        {mayEdit ? (
          <Turns
            {...{ what: "Section", id: section.id, name, isFirst: first, isLast: last }}
            edit={`${here}/sections/${section.id}`}
          />
        ) : null}
      </div>
      {section.intro ? <p className="muted">{localText(section.intro, locale)}</p> : null}
      {when ? <p className="small">{when}</p> : null}
      <Findings problems={within(problems, at, `${at}.fields[`)} />
      <ol className="form-questions">
        {section.fields.map((field, index) => (
          <FieldRow
            key={field.id}
            field={field}
            words={words}
            problems={within(problems, `${at}.fields[${index}]`)}
            turns={
              mayEdit
                ? {
                    ...{ what: "Field", id: field.id, name: localText(field.label, locale) },
                    edit: `${here}/fields/${field.id}`,
                    isFirst: first && index === 0,
                    isLast: last && index === section.fields.length - 1,
                  }
                : null
            }
          />
        ))}
      </ol>
      {section.fields.length === 0 ? <p className="muted">{t.emptySection}</p> : null}
      {mayEdit ? (
        <ButtonLink href={`${here}/fields/new?section=${section.id}`} variant="quiet" size="small" icon="plus">
          {t.addField}
        </ButtonLink>
      ) : null}
    </section>
  );
}

/** The form as a calm outline: its sections and questions with what is wrong or lacking beside each. */
export function Outline(props: OutlineProps) {
  const t = useTexts(formEditor);
  const { draft } = props;
  const words = useConditionWords(fieldsOf(draft));
  if (draft.sections.length === 0)
    return (
      <EmptyState icon="doc" title={t.empty}>
        {t.emptyText}
      </EmptyState>
    );
  return draft.sections.map((section, place) => (
    <SectionPart key={section.id} {...props} section={section} place={place} words={words} />
  ));
}
