import { Button } from "#components/button";
import { FormActions } from "#components/form-actions";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { TextField } from "#components/text-field";
import type { ConceptForm } from "#components/thesaurus/concept-fields";
import { TrialResult } from "#components/thesaurus/trial-result";
import type { Trial } from "#domain/search/trial";
import { afterLabel } from "#i18n/after-label";
import { conceptEditing } from "#i18n/messages/concept-editing";
import { thesaurus } from "#i18n/messages/thesaurus";
import { useTexts } from "#i18n/use-texts";

type TrialBoxProps = { form: ConceptForm; action: string; trial: Trial | null };

/** A part of the form that asks the search a question with the words typed above, before or after they are saved. */
export function TrialBox({ form, action, trial }: TrialBoxProps) {
  const t = useTexts(thesaurus);
  const editing = useTexts(conceptEditing);
  const beside = form.field("beside");
  return (
    <Section title={t.tryTitle} lead={t.tryLead} id="trial">
      <TextField {...form.field("ask")} optional />
      <FormActions>
        <Button name="intent" value="try" variant="quiet" formAction={`${action}#trial`}>
          {editing.try}
        </Button>
      </FormActions>
      {trial ? (
        <>
          {beside.error ? (
            <Note tone="attention" title={editing.mend}>
              {afterLabel(beside.label, beside.error.join(" "))}
            </Note>
          ) : null}
          <h3>{t.tried({ name: trial.question })}</h3>
          <TrialResult trial={trial} />
        </>
      ) : null}
    </Section>
  );
}
