import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormRows } from "#components/form-rows";
import { MoneyField } from "#components/money-field";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { isMoneyFigure } from "#domain/grants/scoring/criteria";
import { ACTIVITY_PARTS } from "#domain/grants/scoring/figures-form";
import type { FormReply } from "#domain/shared/form-reply";
import { figureLabel } from "#i18n/formula-text";
import { caseFigures } from "#i18n/messages/case-figures";
import { withdrawing } from "#i18n/messages/withdrawing";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { FiguresView } from "./queries.server";

type FiguresFormProps = {
  view: FiguresView;
  form: ReturnType<typeof useForm<string>>;
  reply: FormReply | undefined;
};

/** How many rows stand in the form: those typed and one more, or those stored and one to begin with. */
function rowCount(reply: FormReply | undefined, stored: number): number {
  const places = Object.keys(reply?.values ?? {}).flatMap((name) => /^activity\[(\d+)\]/.exec(name)?.[1] ?? []);
  return places.length === 0 ? stored + 1 : Math.max(...places.map(Number)) + 2;
}

export function FiguresForm({ view, form, reply }: FiguresFormProps) {
  const t = useTexts(caseFigures);
  const { caseBack } = useTexts(withdrawing);
  const locale = useLocale();
  const back = `/office/calls/${view.callId}/scoring/${view.caseId}`;
  return (
    <Form action={`${back}/figures`}>
      <input type="hidden" name="version" value={reply?.values.version?.[0] ?? view.version ?? ""} />
      {view.told.map(({ name, value }) => {
        const Field = isMoneyFigure(name) ? MoneyField : TextField;
        return (
          <Field
            key={name}
            {...form.field(`figures.${name}`)}
            label={figureLabel(name, locale)}
            hint={t.fromApplication({ value: value ?? t.notTold })}
            inputMode="numeric"
            width="short"
            optional
          />
        );
      })}
      <FormRows
        name="activity"
        legend={t.activity}
        hint={t.activityHint}
        count={rowCount(reply, view.rowCount)}
        add={t.add}
      >
        {(index) => (
          <div className="cluster">
            {ACTIVITY_PARTS.map((part) => (
              <TextField
                key={part}
                {...form.field(`activity[${index}].${part}`)}
                label={t.parts[part]}
                inputMode="numeric"
                width="short"
              />
            ))}
          </div>
        )}
      </FormRows>
      <TextField {...form.field("source")} hint={t.sourceHint} maxLength={300} required />
      <FormActions>
        <ButtonLink href={back} variant="quiet">
          {caseBack}
        </ButtonLink>
        <Button busyLabel={t.saving}>{t.save}</Button>
      </FormActions>
    </Form>
  );
}
