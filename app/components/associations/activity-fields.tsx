import { Fold } from "#components/associations/activity-fold";
import { ActivityFolds } from "#components/associations/activity-folds";
import { ElsewhereField, type Elsewhere } from "#components/associations/elsewhere-field";
import { ScheduleQuestions } from "#components/associations/schedule-questions";
import type { ActivityFormView, RowCounts } from "#components/associations/use-activity-form";
import { CheckboxField } from "#components/checkbox-field";
import { CheckboxGroup } from "#components/checkbox-group";
import { Fieldset } from "#components/fieldset";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { ACTIVITY_TEXT_LIMITS, COST_KINDS, TASK_ANSWERS, TASK_CATEGORY } from "#domain/associations/activity-form";
import { REGISTRATION_KINDS } from "#domain/associations/registration-kinds";
import { SERVICE_LANGUAGES } from "#domain/associations/service-languages";
import { KNOWLEDGE } from "#domain/shared/knowledge";
import { codeOptions } from "#i18n/code-text";
import { activities } from "#i18n/messages/activities";
import { activityForm } from "#i18n/messages/activity-form";
import { activityQuestions } from "#i18n/messages/activity-questions";
import { components } from "#i18n/messages/components";
import { serviceLanguages } from "#i18n/messages/service-languages";
import type { TimesPreview } from "#i18n/times-preview";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

type Part = { form: ActivityFormView };
type Places = { villages: readonly { value: string; label: string }[]; elsewhere: Elsewhere };

function What({ form }: Part) {
  const t = useTexts(activityQuestions);
  const { choose } = useTexts(activityForm);
  const [kinds, categories] = [useTerms("volunteerTypes"), useTerms("categories")];
  const others = categories.options.filter(({ value }) => value !== TASK_CATEGORY);
  return (
    <Fieldset id="what" legend={t.titles.what}>
      <RadioGroup {...form.one("kind")} options={TASK_ANSWERS.map((value) => ({ value, ...t.kinds[value] }))} />
      <div className="task-only">
        <SelectField {...kinds.choice(form.field("volunteerType"))} placeholder={choose} />
      </div>
      <TextField {...form.field("title")} hint={t.hints.title} required />
      <TextArea
        {...form.field("description")}
        hint={t.hints.description}
        rows={5}
        maxChars={ACTIVITY_TEXT_LIMITS.description}
      />
      <CheckboxGroup
        {...categories.choices(form.many("categories"), others)}
        hint={t.hints.categories}
        layout="columns"
      />
    </Fieldset>
  );
}

function Where({ form, villages, elsewhere }: Part & Places) {
  const t = useTexts(activityQuestions);
  const { choose } = useTexts(activityForm);
  const areas = useTerms("villages");
  return (
    <Fieldset id="where" legend={t.titles.where}>
      <SelectField {...areas.choice(form.field("village"), villages)} placeholder={choose} width="medium" />
      <TextField {...form.field("placeName")} hint={t.hints.placeName} optional />
      <ElsewhereField form={form} elsewhere={elsewhere} />
      <CheckboxField {...form.tick("remote")} />
    </Fieldset>
  );
}

function Joining({ form }: Part) {
  const t = useTexts(activityQuestions);
  const { known } = useTexts(components);
  return (
    <Fold form={form} name="joining">
      <RadioGroup {...form.one("membershipRequired")} options={codeOptions(KNOWLEDGE, known)} layout="line" />
      <TextArea {...form.field("joiningText")} hint={t.hints.joiningText} rows={2} optional />
      <div className="sign-up-only">
        <div className="field-row">
          <TextField {...form.field("joiningPhone")} type="tel" autoComplete="off" width="short" optional />
          <TextField {...form.field("joiningEmail")} type="email" autoComplete="off" width="medium" optional />
        </div>
        <TextField {...form.field("joiningUrl")} type="url" inputMode="url" optional />
      </div>
    </Fold>
  );
}

function Terms({ form }: Part) {
  const t = useTexts(activityQuestions);
  const { registration } = useTexts(activities);
  return (
    <Fieldset id="terms" legend={t.titles.terms}>
      <RadioGroup {...form.one("costKind")} options={codeOptions(COST_KINDS, t.costKinds)} layout="line" />
      <div className="paid-only">
        <TextField {...form.field("costText")} hint={t.hints.costText} width="medium" />
        <TextField {...form.field("costCovers")} hint={t.hints.costCovers} optional />
      </div>
      <div className="free-only">
        <TextField {...form.field("freeText")} hint={t.hints.freeText} width="medium" optional />
      </div>
      <RadioGroup {...form.one("registration")} options={codeOptions(REGISTRATION_KINDS, registration)} />
      <Joining form={form} />
    </Fieldset>
  );
}

function Whom({ form }: Part) {
  const t = useTexts(activityQuestions);
  const languages = useTexts(serviceLanguages);
  const spoken = form.many("languages");
  // Finnish alone is what a new form begins with: nobody has told anything by it.
  const isUsual = spoken.defaultValues.join() === "fi";
  const [groups, needs] = [useTerms("targetGroups"), useTerms("needs")];
  return (
    <Fieldset id="whom" legend={t.titles.whom} hint={t.hints.whom}>
      <CheckboxGroup {...needs.choices(form.many("needs"))} hint={t.hints.needs} layout="columns" />
      <Fold form={form} name="people" answered={isUsual ? 0 : spoken.defaultValues.length}>
        <CheckboxGroup {...groups.choices(form.many("targetGroups"))} layout="columns" />
        <CheckboxGroup {...spoken} options={codeOptions(SERVICE_LANGUAGES, languages)} layout="columns" />
      </Fold>
    </Fieldset>
  );
}

type ActivityFieldsProps = Part &
  Places & {
    counts: RowCounts;
    times: TimesPreview | null;
    timesUrl: string;
  };

/**
 * Everything that is asked of an activity: what, where, when, on what terms and for whom; what only some want to tell
 * stands folded away under its name.
 */
export function ActivityFields({ form, villages, elsewhere, counts, times, timesUrl }: ActivityFieldsProps) {
  return (
    <>
      <What form={form} />
      <Where form={form} villages={villages} elsewhere={elsewhere} />
      <ScheduleQuestions form={form} counts={counts} times={times} timesUrl={timesUrl} />
      <Terms form={form} />
      <Whom form={form} />
      <ActivityFolds form={form} />
    </>
  );
}
