import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Section } from "#components/section";
import { conceptEditing } from "#i18n/messages/concept-editing";
import { useTexts } from "#i18n/use-texts";

type ConceptStepProps = { intent: "retire" | "restore" | "refound"; version: number; action: string };

/** One press: out of use, back into use, or back to the founding words. */
export function ConceptStep({ intent, version, action }: ConceptStepProps) {
  const t = useTexts(conceptEditing);
  return (
    <Section title={t[`${intent}Title`]} lead={t[`${intent}Lead`]}>
      <Form action={action}>
        <input type="hidden" name="version" value={version} />
        <FormActions>
          <Button name="intent" value={intent} variant="quiet">
            {t[intent]}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
