import type { ActivityFormView } from "#components/associations/use-activity-form";
import { DateField } from "#components/date-field";
import { FormRows, type RowIndex } from "#components/form-rows";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import type { RowsName } from "#domain/associations/schedule-fields";
import { WEEKDAYS } from "#domain/calendar/schedule";
import { scheduleForm } from "#i18n/messages/schedule-form";
import { schedules } from "#i18n/messages/schedules";
import { useTexts } from "#i18n/use-texts";

type RowsProps = { form: ActivityFormView; count: number };

const NTHS = ["1", "2", "3", "4", "5", "-1"] as const;

/** Names a row's field after the row and shows its short label; the summary of errors tells the row's number. */
const fieldOf = (form: ActivityFormView, rows: RowsName, labels: Record<string, string>) => {
  return (index: RowIndex, part: string) => ({
    ...form.field(`${rows}[${index}].${part}`),
    label: labels[part] ?? part,
  });
};

/** Which weekdays of the month: the first Thursday, or the first and the third. */
export function MonthDayRows({ form, count }: RowsProps) {
  const { rows, choose } = useTexts(scheduleForm);
  const { days, nthNames } = useTexts(schedules);
  const { title, hint, add, labels } = rows.monthDays;
  const field = fieldOf(form, "monthDays", labels);
  const nths = NTHS.map((value) => ({ value, label: nthNames[value] }));
  const weekdays = WEEKDAYS.map((value) => ({ value, label: days[value] }));
  return (
    <FormRows name="monthDays" legend={title} hint={hint} count={count} add={add}>
      {(index) => (
        <div className="field-row">
          <SelectField {...field(index, "nth")} options={nths} placeholder={choose} width="short" />
          <SelectField {...field(index, "weekday")} options={weekdays} placeholder={choose} width="short" />
        </div>
      )}
    </FormRows>
  );
}

/** The days of something that happens on given days. */
export function DateRows({ form, count }: RowsProps) {
  const { title, hint, add, labels } = useTexts(scheduleForm).rows.dates;
  const field = fieldOf(form, "dates", labels);
  return (
    <FormRows name="dates" legend={title} hint={hint} count={count} add={add}>
      {(index) => (
        <div className="field-row">
          <DateField {...field(index, "startsOn")} />
          <DateField {...field(index, "endsOn")} optional />
          <TextField {...field(index, "opensAt")} width="short" inputMode="numeric" optional />
          <TextField {...field(index, "closesAt")} width="short" inputMode="numeric" optional />
        </div>
      )}
    </FormRows>
  );
}

/** Times away: a break with both its ends, or a single day left out. */
export function BreakRows({ form, count }: RowsProps) {
  const { title, hint, add, labels } = useTexts(scheduleForm).rows.breaks;
  const field = fieldOf(form, "breaks", labels);
  return (
    <FormRows name="breaks" legend={title} hint={hint} count={count} add={add}>
      {(index) => (
        <div className="field-row">
          <DateField {...field(index, "startsOn")} />
          <DateField {...field(index, "endsOn")} optional />
        </div>
      )}
    </FormRows>
  );
}
