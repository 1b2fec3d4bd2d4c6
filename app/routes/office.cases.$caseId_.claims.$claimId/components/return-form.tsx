import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Section } from "#components/section";
import { TextArea } from "#components/text-area";
import type { useForm } from "#components/use-form";
import { claimReview } from "#i18n/messages/claim-review";
import { useTexts } from "#i18n/use-texts";

type ReturnFormProps = { action: string; version: number; form: ReturnType<typeof useForm<string>> };

/** Gives the claim back to the association with a word on what to mend. */
export function ReturnForm({ action, version, form }: ReturnFormProps) {
  const t = useTexts(claimReview);
  return (
    <Section title={t.returnTitle} lead={t.returnText}>
      <Form action={action}>
        <input type="hidden" name="intent" value="return" />
        <input type="hidden" name="version" value={version} />
        <TextArea {...form.field("reason")} label={t.returnLabels.reason} rows={3} maxChars={1000} />
        <FormActions>
          <Button variant="quiet">{t.returnButton}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
