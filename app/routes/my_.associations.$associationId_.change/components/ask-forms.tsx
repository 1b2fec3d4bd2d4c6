import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { Fieldset } from "#components/fieldset";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { RadioGroup } from "#components/radio-group";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { codeOptions } from "#i18n/code-text";
import { associations } from "#i18n/messages/associations";
import { changeRequests } from "#i18n/messages/change-requests";
import { useTexts } from "#i18n/use-texts";
import type { ChangeFormView } from "../queries.server";

type AskFormsProps = { view: ChangeFormView; form: ReturnType<typeof useForm<string>>; asked: string | undefined };

/** Another identity, as it is now and to be corrected; and, folded away, leaving the directory. */
export function AskForms({ view: { id, version, kinds }, form, asked }: AskFormsProps) {
  const t = useTexts(changeRequests);
  const words = useTexts(associations);
  const here = `/my/associations/${id}/change`;
  return (
    <>
      <Form action={here}>
        <input type="hidden" name="ask" value="identity" />
        <input type="hidden" name="version" value={version} />
        <Fieldset id="identity" legend={t.identityTitle} hint={t.identityHint}>
          <TextField {...form.field("name")} autoComplete="organization" required />
          <RadioGroup {...form.one("kind")} options={codeOptions(kinds, words.kinds)} />
          <TextField {...form.field("registerNumber")} inputMode="numeric" width="medium" optional />
          <TextField {...form.field("businessId")} width="medium" optional />
          <TextField {...form.field("homeMunicipality")} width="medium" required />
          <TextArea {...form.field("reason")} hint={t.reasonHint} rows={3} maxChars={1000} />
        </Fieldset>
        <FormActions>
          <Button icon="mail">{t.send}</Button>
        </FormActions>
      </Form>
      <Disclosure summary={t.deletionTitle} open={asked === "deletion"}>
        <Form action={here}>
          <input type="hidden" name="ask" value="deletion" />
          <input type="hidden" name="version" value={version} />
          <p>{t.deletionHint}</p>
          <TextArea {...form.field("deletionReason")} rows={3} maxChars={1000} />
          <FormActions>
            <Button variant="danger">{t.askDeletion}</Button>
          </FormActions>
        </Form>
      </Disclosure>
    </>
  );
}
