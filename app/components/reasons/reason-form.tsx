import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { RadioGroup } from "#components/radio-group";
import { ReadabilityNotes } from "#components/reasons/readability-notes";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import { REASON_TEXT_MAX, REASON_USES } from "#domain/grants/reasons/reason-text";
import type { FormReply } from "#domain/shared/form-reply";
import { LOCALES } from "#domain/shared/locales";
import { codeOptions } from "#i18n/code-text";
import { reasons } from "#i18n/messages/reasons";
import { useTexts } from "#i18n/use-texts";

type Name = keyof (typeof reasons)["fi"]["labels"];
type ReasonFormProps = {
  action: string;
  reply: FormReply | undefined;
  saved: Partial<Record<Name, string | null>>;
  version?: number | undefined;
};

/** A ready-made reason in three languages, with advice on how each reads; the advice follows the writing. */
export function ReasonForm({ action, reply, saved, version }: ReasonFormProps) {
  const t = useTexts(reasons);
  const form = useForm<Name>({ reply, labels: t.labels, saved });
  return (
    <>
      <FormProblems form={form} />
      <Form action={action} data-trial="">
        {version === undefined ? null : <input type="hidden" name="version" value={version} />}
        <RadioGroup {...form.one("use")} hint={t.useHint} options={codeOptions(REASON_USES, t.uses)} layout="columns" />
        {LOCALES.map((locale) => {
          const field = form.field(`texts.${locale}`);
          return (
            <div key={locale}>
              <TextArea {...field} lang={locale} rows={3} maxChars={REASON_TEXT_MAX} optional={locale !== "fi"} />
              <div data-trial-part={`reads-${locale}`} aria-live="polite">
                <ReadabilityNotes text={field.defaultValue ?? ""} locale={locale} />
              </div>
            </div>
          );
        })}
        <FormActions>
          <Button name="intent" value="save" busyLabel={t.saving}>
            {t.save}
          </Button>
          <Button name="intent" value="try" variant="quiet" data-trial-button="">
            {t.check}
          </Button>
          <ButtonLink href="/office/reasons" variant="plain">
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}
