import { Fold } from "#components/associations/activity-fold";
import type { ActivityFormView } from "#components/associations/use-activity-form";
import { CheckboxField } from "#components/checkbox-field";
import { Fieldset } from "#components/fieldset";
import { KnowledgeFields } from "#components/knowledge-fields";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { ACTIVITY_TEXT_LIMITS } from "#domain/associations/activity-form";
import { GROUP_KINDS } from "#domain/associations/group-kinds";
import { readAnswers } from "#domain/shared/known-answers";
import { KNOWLEDGE } from "#domain/shared/knowledge";
import { codeOptions } from "#i18n/code-text";
import { activityDetails } from "#i18n/messages/activity-details";
import { activityForm } from "#i18n/messages/activity-form";
import { activityQuestions } from "#i18n/messages/activity-questions";
import { components } from "#i18n/messages/components";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

type Part = { form: ActivityFormView };
function Arriving({ form }: Part) {
  const { hints } = useTexts(activityDetails);
  return (
    <Fold form={form} name="arriving">
      <TextField {...form.field("address")} autoComplete="off" optional />
      <TextArea {...form.field("transport")} hint={hints.transport} rows={2} optional />
      <CheckboxField {...form.tick("placeHidden")} />
      <CheckboxField {...form.tick("national")} />
    </Fold>
  );
}

function Accessibility({ form }: Part) {
  const t = useTexts(activityDetails);
  const access = useTerms("accessibility");
  const known = form.known("accessibility");
  const answered = [...readAnswers(known.answers)].filter(([, knowledge]) => knowledge !== "unknown");
  const { options } = access.choices({ defaultValues: answered.map(([code]) => code) });
  return (
    <Fold form={form} name="access" answered={answered.length}>
      <KnowledgeFields {...known} hint={t.hints.accessibility} options={options} />
    </Fold>
  );
}

function Group({ form }: Part) {
  const { hints, groupKinds } = useTexts(activityDetails);
  const { known } = useTexts(components);
  const { choose } = useTexts(activityForm);
  const answers = codeOptions(KNOWLEDGE, known);
  return (
    <Fold form={form} name="group">
      <SelectField
        {...form.field("groupKind")}
        options={codeOptions(GROUP_KINDS, groupKinds)}
        placeholder={choose}
        optional
      />
      <TextField {...form.field("maxSize")} inputMode="numeric" width="short" optional />
      <CheckboxField {...form.tick("full")} />
      <RadioGroup {...form.one("waitingList")} options={answers} layout="line" />
      <RadioGroup {...form.one("companionWelcome")} options={answers} layout="line" />
      <TextArea {...form.field("notFor")} hint={hints.notFor} rows={2} optional />
    </Fold>
  );
}

function Professionals({ form }: Part) {
  const { hints } = useTexts(activityDetails);
  return (
    <Fold form={form} name="professionals">
      <CheckboxField {...form.tick("referralAccepted")} />
      <CheckboxField {...form.tick("warmHandover")} />
      <TextArea {...form.field("referralMethod")} hint={hints.referralMethod} rows={2} optional />
      <TextField {...form.field("responseDays")} inputMode="numeric" width="short" optional />
    </Fold>
  );
}

function Languages({ form }: Part) {
  const { hints } = useTexts(activityDetails);
  return (
    <Fold form={form} name="languages">
      <p className="muted">{hints.languages}</p>
      <TextField {...form.field("titleSv")} lang="sv" optional />
      <TextArea {...form.field("descriptionSv")} lang="sv" rows={4} optional />
      <TextField {...form.field("titleEn")} lang="en" optional />
      <TextArea {...form.field("descriptionEn")} lang="en" rows={4} optional />
    </Fold>
  );
}

function PlainFinnish({ form }: Part) {
  const { hints } = useTexts(activityDetails);
  return (
    <Fold form={form} name="plain">
      <TextArea
        {...form.field("plainFinnish")}
        hint={hints.plainFinnish}
        rows={4}
        maxChars={ACTIVITY_TEXT_LIMITS.plainFinnish}
        lang="fi"
        optional
      />
    </Fold>
  );
}

/** What not everybody needs to tell, each matter folded under its name with how much of it is told. */
export function ActivityFolds({ form }: Part) {
  const { titles } = useTexts(activityQuestions);
  return (
    <Fieldset id="more" legend={titles.more}>
      <Accessibility form={form} />
      <Group form={form} />
      <Professionals form={form} />
      <Arriving form={form} />
      <Languages form={form} />
      <PlainFinnish form={form} />
    </Fieldset>
  );
}
