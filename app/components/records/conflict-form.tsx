import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { ErrorSummary } from "#components/error-summary";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { ConflictChoice } from "#components/records/conflict-choice";
import { useFieldWords } from "#components/records/use-field-words";
import type { ConflictView } from "#domain/records/conflict-view";
import { fieldOf } from "#domain/records/content";
import { sideField } from "#domain/records/edit-basis";
import type { FormReply } from "#domain/shared/form-reply";
import { formatDateTime } from "#i18n/format";
import { comparison } from "#i18n/messages/comparison";
import { useLocale, useTexts } from "#i18n/use-texts";

type ConflictFormProps = {
  conflict: ConflictView;
  /** Everything that was typed goes along unseen, so that nothing is lost. */
  values: FormReply["values"];
  /** Where the form itself posts, and where it stands. */
  action: string;
};

/** Everything typed that this page does not ask about again. */
const carried = (values: FormReply["values"], asked: ReadonlySet<string>) =>
  Object.entries(values).flatMap(([name, all]) => (asked.has(name) ? [] : all.map((value) => ({ name, value }))));

/** What was brought together without asking. */
function BroughtTogether({ conflict }: { conflict: ConflictView }) {
  const t = useTexts(comparison);
  const words = useFieldWords(conflict.kind, conflict.names);
  const line = (keys: readonly string[]) => ({ fields: keys.map(words.name).join(", ") });
  const sentences = [
    conflict.own.length > 0 ? t.own(line(conflict.own)) : "",
    conflict.taken.length > 0 ? t.taken(line(conflict.taken)) : "",
    conflict.joined.length > 0 ? t.joined(line(conflict.joined)) : "",
  ].filter(Boolean);
  if (sentences.length === 0) return null;
  return (
    <Note title={t.broughtTogether}>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Note>
  );
}

/**
 * Stands in the place of a record's form when somebody else changed the same thing: their text and the writer's own beside
 * each other, and one button that saves what was chosen.
 */
export function ConflictForm({ conflict, values, action }: ConflictFormProps) {
  const t = useTexts(comparison);
  const words = useFieldWords(conflict.kind, conflict.names);
  const locale = useLocale();
  const { by, at } = conflict.saved;
  const wasAsked = values["seen"]?.[0] === String(conflict.seen);
  const editable = (key: string): string | undefined => {
    const shape = fieldOf(conflict.kind, key)?.shape;
    return shape === "words" || shape === "phone" ? values[key]?.[0] : undefined;
  };
  const questions = conflict.conflicts.map((one) => ({ ...one, typed: editable(one.key) }));
  const asked = new Set([
    "seen",
    ...questions.flatMap(({ key, typed }) => [sideField(key), ...(typed === undefined ? [] : [key])]),
  ]);
  const problems = wasAsked
    ? questions.map(({ key }) => ({ fieldId: `side-${key}`, text: t.notChosen({ name: words.name(key) }) }))
    : [];
  return (
    <>
      <ErrorSummary items={problems} />
      {problems.length > 0 ? null : (
        <div role="alert" tabIndex={-1} data-focus-on-load="">
          <Note tone="attention" title={t.conflictTitle}>
            <p>{t.conflictLead({ by, when: formatDateTime(at, locale) })}</p>
          </Note>
        </div>
      )}
      <Form action={action}>
        {carried(values, asked).map(({ name, value }, index) => (
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="seen" value={conflict.seen} />
        {questions.map((question) => (
          <ConflictChoice
            key={question.key}
            question={question}
            words={words}
            error={wasAsked ? t.chooseWhich : undefined}
          />
        ))}
        <div className="stack conflict-rest">
          <BroughtTogether conflict={conflict} />
          <p className="muted small">{t.keptInVersions}</p>
        </div>
        <FormActions>
          <Button>{t.save}</Button>
          <ButtonLink href={action} variant="plain">
            {t.leave}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}
