import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormRows } from "#components/form-rows";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { ACTIVITY_FIGURES } from "#domain/grants/scoring/activity";
import { APPLICATION_FIGURES } from "#domain/grants/scoring/criteria";
import type { FormReply } from "#domain/shared/form-reply";
import { figureName } from "#i18n/formula-text";
import { criteriaForm } from "#i18n/messages/criteria-form";
import { useLocale, useTexts } from "#i18n/use-texts";
import { CriterionFields } from "./criterion-fields";

type Reply = FormReply & { adds?: boolean };

type CriteriaFormProps = {
  view: { programmeId: string; version: number; count: number };
  form: ReturnType<typeof useForm<string>>;
  reply: Reply | undefined;
};

/** How many rows stand in the form: those typed, with one more where it was asked for; or those stored and one to begin with. */
function rowCount(reply: Reply | undefined, stored: number): number {
  const places = Object.keys(reply?.values ?? {}).flatMap((name) => /^criteria\[(\d+)\]/.exec(name)?.[1] ?? []);
  if (places.length === 0) return stored + 1;
  return Math.max(...places.map(Number)) + (reply?.adds ? 2 : 1);
}

/** All criteria as one form: their weights are one sum. */
export function CriteriaForm({ view, form, reply }: CriteriaFormProps) {
  const t = useTexts(criteriaForm);
  return (
    <Form action={`/office/programmes/${view.programmeId}/criteria`}>
      <input type="hidden" name="version" value={reply?.values.version?.[0] ?? view.version} />
      <TextField {...form.field("talkOver")} hint={t.talkOverHint} inputMode="numeric" width="short" required />
      <FigureNames />
      <FormRows name="criteria" legend={t.rows} hint={t.rowsHint} count={rowCount(reply, view.count)} add={t.add}>
        {(index) => <CriterionFields index={index} form={form} />}
      </FormRows>
      <FormActions>
        <Button name="intent" value="save" busyLabel={t.saving}>
          {t.save}
        </Button>
        <Button name="intent" value="try" variant="quiet">
          {t.tryOut}
        </Button>
      </FormActions>
    </Form>
  );
}

function FigureNames() {
  const t = useTexts(criteriaForm);
  const locale = useLocale();
  const list = (names: readonly string[]) => (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <code>{name}</code>: {figureName(name, locale)}
        </li>
      ))}
    </ul>
  );
  return (
    <Disclosure summary={t.names}>
      <p>{t.functions}</p>
      <p>
        <strong>{t.ofApplication}</strong>
      </p>
      {list(APPLICATION_FIGURES)}
      <p>
        <strong>{t.ofActivity}</strong>
      </p>
      {list(ACTIVITY_FIGURES)}
    </Disclosure>
  );
}
