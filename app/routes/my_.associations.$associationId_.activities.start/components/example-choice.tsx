import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { CheckboxGroup } from "#components/checkbox-group";
import { FormActions } from "#components/form-actions";
import { RadioGroup } from "#components/radio-group";
import { Section } from "#components/section";
import { OTHER_LANGUAGES } from "#domain/associations/examples/examples";
import { codeOptions } from "#i18n/code-text";
import { activityStart } from "#i18n/messages/activity-start";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { StartView } from "../queries.server";

/** A ready text for every kind of activity, in the languages that the association wants to write in. */
export function ExampleChoice({ id, examples }: Pick<StartView, "id" | "examples">) {
  const t = useTexts(activityStart);
  const locale = useLocale();
  return (
    <Section title={t.exampleTitle} lead={t.exampleLead} plain>
      <form method="get" action={`/my/associations/${id}/activities/new`} className="form">
        <RadioGroup name="example" legend={t.examples} options={examples} defaultValue={examples[0]?.value} />
        <CheckboxGroup
          name="also"
          legend={t.languages}
          hint={t.languagesHint}
          options={codeOptions(OTHER_LANGUAGES, t.languageNames)}
          defaultValues={[locale]}
          layout="line"
        />
        <FormActions>
          <Button>{t.useExample}</Button>
          <ButtonLink href={`/my/associations/${id}/activities/new`} variant="plain">
            {t.empty}
          </ButtonLink>
        </FormActions>
      </form>
    </Section>
  );
}
