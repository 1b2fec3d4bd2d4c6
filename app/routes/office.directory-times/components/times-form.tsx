import { Button } from "#components/button";
import { CheckboxGroup } from "#components/checkbox-group";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Section } from "#components/section";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { monthsByField, TIME_FIELDS, type DirectoryTimes } from "#domain/associations/directory-times";
import type { FormReply } from "#domain/shared/form-reply";
import { directoryTimes } from "#i18n/messages/directory-times";
import { schedules } from "#i18n/messages/schedules";
import { useTexts } from "#i18n/use-texts";
import { Touched, type TouchedView } from "./touched";

type TimesFormProps = {
  version: number;
  times: DirectoryTimes;
  /** For the times in the form: those saved, or those typed when a look at them was asked for. */
  touched: TouchedView;
  isPreview: boolean;
  reply: FormReply | undefined;
};

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** All the times on one page, and what they would do today before they are saved. */
export function TimesForm({ version, times, touched, isPreview, reply }: TimesFormProps) {
  const t = useTexts(directoryTimes);
  const { months } = useTexts(schedules);
  const labels: Record<string, string> = t.labels;
  const saved = { ...monthsByField(times), campaignMonths: times.campaignMonths.map(String) };
  const form = useForm({ reply, labels, saved });
  return (
    <>
      <FormProblems form={form} />
      <Form action="/office/directory-times">
        <input type="hidden" name="version" value={version} />
        <Section title={t.ladder} lead={t.ladderLead} plain>
          {TIME_FIELDS.map((field) => (
            <TextField
              key={field}
              {...form.field(field)}
              hint={t.hints[field]}
              inputMode="numeric"
              width="short"
              maxLength={2}
              suffix={t.months}
              required
            />
          ))}
        </Section>
        <Section title={t.campaigns} lead={t.campaignsLead}>
          <CheckboxGroup
            {...form.many("campaignMonths")}
            layout="columns"
            options={MONTHS.map((month) => ({ value: String(month), label: months[month - 1] ?? "" }))}
          />
        </Section>
        <Section title={t.touched} lead={isPreview ? t.previewLead : t.touchedLead} id="touched">
          <Touched touched={touched} />
        </Section>
        <FormActions>
          <Button name="intent" value="save">
            {t.save}
          </Button>
          <Button name="intent" value="preview" variant="quiet">
            {t.preview}
          </Button>
        </FormActions>
      </Form>
    </>
  );
}
