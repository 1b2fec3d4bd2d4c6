import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import type { FormReply } from "#domain/shared/form-reply";
import { termEditing } from "#i18n/messages/term-editing";
import { useTexts } from "#i18n/use-texts";
import type { TermView } from "../queries.server";

type MergedProps = { term: TermView; into: NonNullable<TermView["mergedInto"]>; reply: FormReply | undefined };

/** A word that has become another: where it is now, and what undoing that would bring back and what not. */
export function Merged({ term, into, reply }: MergedProps) {
  const t = useTexts(termEditing);
  const form = useForm({ reply, labels: {}, refusals: t.refusals });
  const pair = { name: term.name, other: into.name };
  const terms = `/office/taxonomies/${term.taxonomy}/terms`;
  return (
    <>
      <FormProblems form={form} />
      <Note>
        <p>{t.isMerged({ name: into.name })}</p>
        <p>
          <a href={`${terms}/${encodeURIComponent(into.code)}`}>{t.toMerged({ name: into.name })}</a>
        </p>
      </Note>
      {term.mayUnmerge ? (
        <Section title={t.unmergeTitle}>
          <p>{t.unmergeBack(pair)}</p>
          <p>{t.unmergeStays(pair)}</p>
          <Form action={`${terms}/${encodeURIComponent(term.code)}`}>
            <input type="hidden" name="version" value={term.version} />
            <FormActions>
              <Button name="intent" value="unmergeTerm">
                {t.unmerge}
              </Button>
            </FormActions>
          </Form>
        </Section>
      ) : (
        <p className="muted">{t.refusals.notUndoable}</p>
      )}
    </>
  );
}
