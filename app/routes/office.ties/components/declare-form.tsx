import { Button } from "#components/button";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { RadioGroup } from "#components/radio-group";
import { Section } from "#components/section";
import { SelectField, type SelectOption } from "#components/select-field";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { TIE_KINDS } from "#domain/ties/tie";
import { ties } from "#i18n/messages/ties";
import { useTexts } from "#i18n/use-texts";

type Fields = "associationId" | "kind" | "words" | "startsOn" | "endsOn" | "reason" | "scope";
type DeclareFormProps = { form: ReturnType<typeof useForm<Fields>>; choices: readonly SelectOption[] };

/** An official tells which association they are tied to, and why. */
export function DeclareForm({ form, choices }: DeclareFormProps) {
  const t = useTexts(ties);
  return (
    <Section id="declare" title={t.declareTitle} lead={t.declareLead}>
      <Form action="/office/ties">
        <input type="hidden" name="intent" value="declare" />
        <SelectField {...form.field("associationId")} placeholder={t.chooseAssociation} options={choices} required />
        <RadioGroup {...form.one("kind")} options={TIE_KINDS.map((value) => ({ value, label: t.kinds[value] }))} />
        <TextField {...form.field("words")} hint={t.wordsHint} maxLength={200} optional />
        <DateField {...form.field("startsOn")} optional />
        <DateField {...form.field("endsOn")} hint={t.untilHint} optional />
        <FormActions>
          <Button busyLabel={t.declaring}>{t.declare}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
