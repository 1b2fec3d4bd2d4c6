import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Section } from "#components/section";
import { termEditing } from "#i18n/messages/term-editing";
import { useTexts } from "#i18n/use-texts";
import type { TermView } from "../queries.server";

/** Takes the word out of the choices, or brings it back. */
export function Retirement({ term, action }: { term: TermView; action: string }) {
  const t = useTexts(termEditing);
  const { isRetired, version } = term;
  return (
    <Section title={isRetired ? t.restoreTitle : t.retireTitle} lead={isRetired ? t.restoreLead : t.retireLead}>
      <Form action={action}>
        <input type="hidden" name="version" value={version} />
        <FormActions>
          <Button name="intent" value={isRetired ? "restoreTerm" : "retireTerm"} variant="quiet">
            {isRetired ? t.restore : t.retire}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}
