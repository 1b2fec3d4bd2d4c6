import type { ActivityFormView } from "#components/associations/schedule-questions";
import { Button } from "#components/button";
import { DateField } from "#components/date-field";
import { Fieldset } from "#components/fieldset";
import { TextField } from "#components/text-field";
import { activityForm } from "#i18n/messages/activity-form";
import { useTexts } from "#i18n/use-texts";

function DateRow({ form, index }: { form: ActivityFormView; index: number | "__index__" }) {
  const t = useTexts(activityForm);
  const field = (part: keyof typeof t.dateLabels) => ({
    ...form.field(`dates[${index}].${part}`),
    label: t.dateLabels[part],
  });
  return (
    <li>
      <div className="field-row">
        <DateField {...field("startsOn")} />
        <DateField {...field("endsOn")} optional />
        <TextField {...field("opensAt")} width="short" inputMode="numeric" optional />
        <TextField {...field("closesAt")} width="short" inputMode="numeric" optional />
      </div>
    </li>
  );
}

/** The days of something that happens on given days: a few empty rows to begin with, more with one press. */
export function DateRows({ form, count }: { form: ActivityFormView; count: number }) {
  const t = useTexts(activityForm);
  return (
    <Fieldset id="dates" size="field" legend={t.datesTitle} hint={t.datesHint}>
      <ul className="date-rows" data-rows="dates">
        {Array.from({ length: count }, (_, index) => (
          <DateRow key={index} form={form} index={index} />
        ))}
      </ul>
      <template data-row-template="dates">
        <DateRow form={form} index="__index__" />
      </template>
      <p className="needs-script">
        <Button type="button" variant="quiet" size="small" icon="plus" data-add-row="dates">
          {t.addDate}
        </Button>
      </p>
    </Fieldset>
  );
}
