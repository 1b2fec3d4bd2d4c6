import { CheckboxGroup } from "#components/checkbox-group";
import { DateRows } from "#components/associations/date-rows";
import { Fieldset } from "#components/fieldset";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { SCHEDULE_KINDS } from "#domain/associations/schedule-fields";
import { WEEKDAYS } from "#domain/calendar/schedule";
import { activityForm } from "#i18n/messages/activity-form";
import { schedules } from "#i18n/messages/schedules";
import { useTexts } from "#i18n/use-texts";

export type ActivityFormView = ReturnType<typeof useForm<string>>;

const NTHS = ["1", "2", "3", "4", "5", "-1"] as const;

function RepeatingFields({ form }: { form: ActivityFormView }) {
  const t = useTexts(activityForm);
  const months = useTexts(schedules).months.map((label, index) => ({ value: String(index + 1), label }));
  return (
    <div className="schedule-part schedule-repeating">
      <div className="field-row">
        <TextField {...form.field("opensAt")} width="short" inputMode="numeric" placeholder="9.00" optional />
        <TextField {...form.field("closesAt")} width="short" inputMode="numeric" placeholder="11.30" optional />
      </div>
      <div className="field-row">
        <SelectField {...form.field("seasonStart")} options={months} placeholder={t.wholeYear} width="medium" />
        <SelectField {...form.field("seasonEnd")} options={months} placeholder={t.wholeYear} width="medium" />
      </div>
      <p className="muted small">{t.seasonHint}</p>
    </div>
  );
}

/**
 * When it happens. Every kind's questions are in the page; the style sheet shows those of the kind that is chosen, with
 * no script at all.
 */
export function ScheduleQuestions({ form, dateCount }: { form: ActivityFormView; dateCount: number }) {
  const t = useTexts(activityForm);
  const { days, nthNames } = useTexts(schedules);
  const kinds = SCHEDULE_KINDS.map((value) => ({ value, label: t.scheduleKinds[value], hint: t.scheduleHints[value] }));
  const weekdays = WEEKDAYS.map((value) => ({ value, label: days[value] }));
  return (
    <Fieldset id="when" legend={t.whenTitle}>
      <div className="schedule-fields">
        <RadioGroup {...form.one("scheduleKind")} options={kinds} />
        <div className="schedule-part schedule-weekly">
          <CheckboxGroup {...form.many("weekdays")} options={weekdays} layout="line" />
        </div>
        <div className="schedule-part schedule-monthly field-row">
          <SelectField
            {...form.field("nth")}
            options={NTHS.map((value) => ({ value, label: nthNames[value] }))}
            placeholder={t.choose}
            width="medium"
          />
          <SelectField {...form.field("weekday")} options={weekdays} placeholder={t.choose} width="medium" />
        </div>
        <RepeatingFields form={form} />
        <div className="schedule-part schedule-dates">
          <DateRows form={form} count={dateCount} />
        </div>
        <div className="schedule-part schedule-note">
          <TextField {...form.field("scheduleNote")} optional />
        </div>
      </div>
    </Fieldset>
  );
}
