import { BreakRows, DateRows, MonthDayRows } from "#components/associations/schedule-rows";
import type { ActivityFormView, RowCounts } from "#components/associations/use-activity-form";
import { Button } from "#components/button";
import { CheckboxGroup } from "#components/checkbox-group";
import { DateField } from "#components/date-field";
import { Fieldset } from "#components/fieldset";
import { FoldedFields } from "#components/folded-fields";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { SCHEDULE_KINDS } from "#domain/associations/schedule-fields";
import { WEEKDAYS } from "#domain/calendar/schedule";
import { scheduleForm } from "#i18n/messages/schedule-form";
import { schedules } from "#i18n/messages/schedules";
import type { TimesPreview } from "#i18n/times-preview";
import { useTexts } from "#i18n/use-texts";

type Part = { form: ActivityFormView; counts: RowCounts };

/** How many weeks apart people meet; a longer wait that is stored stays a choice. */
const USUAL_WEEKS = [1, 2, 3, 4];

function useWeeks(stored: string | undefined) {
  const { every } = useTexts(scheduleForm);
  const kept = Number(stored) > USUAL_WEEKS.length ? [Number(stored)] : [];
  return [...USUAL_WEEKS, ...kept].map((count) => ({ value: String(count), label: every({ count }) }));
}

function WeeklyFields({ form }: Part) {
  const { days } = useTexts(schedules);
  const { everyHint } = useTexts(scheduleForm);
  const every = form.field("every");
  const weeks = useWeeks(every.defaultValue);
  return (
    <div className="schedule-part schedule-weekly">
      <CheckboxGroup
        {...form.many("weekdays")}
        options={WEEKDAYS.map((value) => ({ value, label: days[value] }))}
        layout="line"
      />
      <SelectField {...every} hint={everyHint} options={weeks} width="medium" />
    </div>
  );
}

/** What weekly and monthly repeating share: the hours, the series' ends, and what is folded away. */
function SeriesFields({ form, counts }: Part) {
  const t = useTexts(scheduleForm);
  const months = useTexts(schedules).months.map((label, index) => ({ value: String(index + 1), label }));
  const breaks = Array.from({ length: counts.breaks }, (_, index) => `breaks[${index}].startsOn`);
  const paused = form.filled("seasonStart", "seasonEnd", ...breaks);
  return (
    <div className="schedule-part schedule-repeating">
      <div className="field-row">
        <TextField {...form.field("opensAt")} width="short" inputMode="numeric" placeholder="9.00" optional />
        <TextField {...form.field("closesAt")} width="short" inputMode="numeric" placeholder="11.30" optional />
      </div>
      <div className="field-row">
        <DateField {...form.field("startsOn")} optional />
        <DateField {...form.field("endsOn")} optional />
      </div>
      <FoldedFields
        id="pauses"
        title={t.pausesTitle}
        filled={paused}
        open={paused > 0 || form.wrong("seasonStart", "seasonEnd", "breaks")}
      >
        <div className="field-row">
          <SelectField {...form.field("seasonStart")} options={months} placeholder={t.wholeYear} width="short" />
          <SelectField {...form.field("seasonEnd")} options={months} placeholder={t.wholeYear} width="short" />
        </div>
        <p className="muted small">{t.seasonHint}</p>
        <BreakRows form={form} count={counts.breaks} />
      </FoldedFields>
    </div>
  );
}

/** What the answers come to. A script keeps it fresh; without one the button asks the server, and nothing is saved. */
function Times({ times, url }: { times: TimesPreview | null; url: string }) {
  const t = useTexts(scheduleForm);
  return (
    <div className="times">
      <p className="times-title">{t.timesTitle}</p>
      <div data-times-url={url} aria-live="polite">
        <p>{times ? times.text : t.timesLater}</p>
        {times && times.times.length > 0 ? (
          <ul className="times-list">
            {times.times.map((time) => (
              <li key={time}>{time}</li>
            ))}
          </ul>
        ) : null}
        {times?.more ? <p className="muted small">{times.more}</p> : null}
      </div>
      <Button name="intent" value="times" formAction="#when" variant="quiet" size="small" className="without-script">
        {t.showTimes}
      </Button>
    </div>
  );
}

type ScheduleQuestionsProps = Part & { times: TimesPreview | null; timesUrl: string };

/**
 * When it happens. Every kind's questions are in the page; the style sheet shows those of the kind that is chosen, with
 * no script at all.
 */
export function ScheduleQuestions({ form, counts, times, timesUrl }: ScheduleQuestionsProps) {
  const t = useTexts(scheduleForm);
  const kinds = SCHEDULE_KINDS.map((value) => ({ value, label: t.kinds[value], hint: t.hints[value] }));
  return (
    <Fieldset id="when" legend={t.title}>
      <div className="schedule-fields" data-times-of="">
        <RadioGroup {...form.one("scheduleKind")} options={kinds} />
        <WeeklyFields form={form} counts={counts} />
        <div className="schedule-part schedule-monthly">
          <MonthDayRows form={form} count={counts.monthDays} />
        </div>
        <SeriesFields form={form} counts={counts} />
        <div className="schedule-part schedule-dates">
          <DateRows form={form} count={counts.dates} />
        </div>
        <div className="schedule-part schedule-note">
          <TextField {...form.field("scheduleNote")} optional />
          <Times times={times} url={timesUrl} />
        </div>
      </div>
    </Fieldset>
  );
}
