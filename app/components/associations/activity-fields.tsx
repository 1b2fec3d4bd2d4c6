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
import { ACCESSIBILITY, NEEDS, SERVICE_LANGUAGES, TARGET_GROUPS } from "#domain/associations/taxonomies";
import { codeOptions } from "#i18n/code-text";
import { byName } from "#i18n/format";
import { accessibility } from "#i18n/messages/accessibility";
import { activities } from "#i18n/messages/activities";
import { activityForm } from "#i18n/messages/activity-form";
import { needs } from "#i18n/messages/needs";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { targetGroups } from "#i18n/messages/target-groups";
import { useLocale, useTexts } from "#i18n/use-texts";

type Part = { form: ActivityFormView };

function WhatAndWhere({ form, villages }: Part & { villages: readonly { value: string; label: string }[] }) {
  const t = useTexts(activityForm);
  return (
    <>
      <Fieldset id="what" legend={t.whatTitle}>
        <TextField {...form.field("title")} hint={t.titleHint} required />
        <TextArea {...form.field("description")} hint={t.descriptionHint} rows={5} maxChars={3000} required />
      </Fieldset>
      <Fieldset id="where" legend={t.whereTitle}>
        <TextField {...form.field("placeName")} hint={t.placeHint} optional />
        <SelectField {...form.field("village")} options={villages} placeholder={t.choose} width="medium" />
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
  const compare = byName(useLocale());
  const [groups, needTexts] = [useTexts(targetGroups), useTexts(needs)];
  const [access, languages] = [useTexts(accessibility), useTexts(serviceLanguages)];
  return (
    <Fieldset id="whom" legend={t.whomTitle} hint={t.whomLead}>
      <CheckboxGroup
        {...form.many("targetGroups")}
        options={codeOptions(TARGET_GROUPS, groups, compare)}
        layout="columns"
      />
      <CheckboxGroup {...form.many("needs")} options={codeOptions(NEEDS, needTexts, compare)} layout="columns" />
      <CheckboxGroup {...form.many("languages")} options={codeOptions(SERVICE_LANGUAGES, languages)} layout="columns" />
      <Disclosure summary={t.labels.accessibility} open={form.many("accessibility").defaultValues.length > 0}>
        <CheckboxGroup
          {...form.many("accessibility")}
          hint={t.accessibilityHint}
          options={codeOptions(ACCESSIBILITY, access, compare)}
          layout="columns"
        />
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
