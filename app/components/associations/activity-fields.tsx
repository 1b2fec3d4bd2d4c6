import { ScheduleQuestions, type ActivityFormView } from "#components/associations/schedule-questions";
import { CheckboxField } from "#components/checkbox-field";
import { CheckboxGroup } from "#components/checkbox-group";
import { Disclosure } from "#components/disclosure";
import { Fieldset } from "#components/fieldset";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { COST_KINDS } from "#domain/associations/activity-form";
import { REGISTRATION_KINDS } from "#domain/associations/registration-kinds";
import { SERVICE_LANGUAGES } from "#domain/associations/service-languages";
import { codeOptions } from "#i18n/code-text";
import { activities } from "#i18n/messages/activities";
import { activityForm } from "#i18n/messages/activity-form";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

type Part = { form: ActivityFormView };

function WhatAndWhere({ form, villages }: Part & { villages: readonly { value: string; label: string }[] }) {
  const t = useTexts(activityForm);
  const areas = useTerms("villages");
  return (
    <>
      <Fieldset id="what" legend={t.whatTitle}>
        <TextField {...form.field("title")} hint={t.titleHint} required />
        <TextArea {...form.field("description")} hint={t.descriptionHint} rows={5} maxChars={3000} required />
      </Fieldset>
      <Fieldset id="where" legend={t.whereTitle}>
        <TextField {...form.field("placeName")} hint={t.placeHint} optional />
        <SelectField {...areas.choice(form.field("village"), villages)} placeholder={t.choose} width="medium" />
        <CheckboxField {...form.tick("remote")} />
      </Fieldset>
    </>
  );
}

function Terms({ form }: Part) {
  const t = useTexts(activityForm);
  const { registration } = useTexts(activities);
  return (
    <Fieldset id="terms" legend={t.termsTitle}>
      <RadioGroup {...form.one("costKind")} options={codeOptions(COST_KINDS, t.costKinds)} layout="line" />
      <div className="paid-only">
        <TextField {...form.field("costText")} hint={t.costHint} width="medium" />
      </div>
      <RadioGroup {...form.one("registration")} options={codeOptions(REGISTRATION_KINDS, registration)} />
      <CheckboxField {...form.tick("acceptsReferrals")} />
    </Fieldset>
  );
}

function Whom({ form }: Part) {
  const t = useTexts(activityForm);
  const languages = useTexts(serviceLanguages);
  const [groups, needs, access] = [useTerms("targetGroups"), useTerms("needs"), useTerms("accessibility")];
  return (
    <Fieldset id="whom" legend={t.whomTitle} hint={t.whomLead}>
      <CheckboxGroup {...groups.choices(form.many("targetGroups"))} layout="columns" />
      <CheckboxGroup {...needs.choices(form.many("needs"))} layout="columns" />
      <CheckboxGroup {...form.many("languages")} options={codeOptions(SERVICE_LANGUAGES, languages)} layout="columns" />
      <Disclosure summary={t.labels.accessibility} open={form.many("accessibility").defaultValues.length > 0}>
        <CheckboxGroup {...access.choices(form.many("accessibility"))} hint={t.accessibilityHint} layout="columns" />
      </Disclosure>
    </Fieldset>
  );
}

type ActivityFieldsProps = Part & { villages: readonly { value: string; label: string }[]; dateCount: number };

/** Everything that is asked of an activity: what, where, when, on what terms and for whom. */
export function ActivityFields({ form, villages, dateCount }: ActivityFieldsProps) {
  return (
    <>
      <WhatAndWhere form={form} villages={villages} />
      <ScheduleQuestions form={form} dateCount={dateCount} />
      <Terms form={form} />
      <Whom form={form} />
    </>
  );
}
