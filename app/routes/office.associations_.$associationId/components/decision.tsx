import { Button } from "#components/button";
import { CheckboxGroup } from "#components/checkbox-group";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { RadioGroup } from "#components/radio-group";
import { Section } from "#components/section";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { GIVEN_ARCHIVE_REASONS } from "#domain/associations/archive-reasons";
import { MODERATION_CHECKS } from "#domain/associations/moderation";
import { codeOptions } from "#i18n/code-text";
import { archive } from "#i18n/messages/archive";
import { moderation } from "#i18n/messages/moderation";
import { useTexts } from "#i18n/use-texts";
import type { ModeratedView } from "../queries.server";

type DecisionProps = {
  association: ModeratedView;
  form: ReturnType<typeof useForm<"event" | "reason" | "checks" | "archiveReason" | "mergedInto">>;
};

/** The life cycle's events that are open to the coordinator now. */
export function Decision({ association: { id, events }, form }: DecisionProps) {
  const t = useTexts(moderation);
  const words = useTexts(archive);
  if (events.length === 0) return null;
  return (
    <Section title={t.decide}>
      <Form action={`/office/associations/${id}`}>
        <RadioGroup {...form.one("event")} options={events.map((value) => ({ value, label: t.events[value] }))} />
        {events.includes("approve") ? (
          <CheckboxGroup
            {...form.many("checks")}
            hint={t.checksHint}
            options={MODERATION_CHECKS.map((value) => ({ value, label: t.checks[value] }))}
          />
        ) : null}
        {events.includes("archive") ? (
          <>
            <RadioGroup
              {...form.one("archiveReason")}
              hint={words.onlyArchiving}
              options={codeOptions(GIVEN_ARCHIVE_REASONS, words.reasons)}
            />
            <TextField {...form.field("mergedInto")} hint={words.mergedHint} autoComplete="off" optional />
          </>
        ) : null}
        {events.includes("restore") ? <p>{words.restoreHint}</p> : null}
        <TextArea {...form.field("reason")} hint={t.reasonHint} rows={3} maxChars={1000} />
        <FormActions>
          <Button>{t.save}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}
