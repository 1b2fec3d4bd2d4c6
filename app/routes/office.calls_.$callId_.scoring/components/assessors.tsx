import { Button } from "#components/button";
import { CheckboxGroup } from "#components/checkbox-group";
import { Disclosure } from "#components/disclosure";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { Section } from "#components/section";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { scoring } from "#i18n/messages/scoring";
import { useTexts } from "#i18n/use-texts";
import type { ScoringView } from "../queries.server";

type AssessorsProps = {
  view: Pick<ScoringView, "call" | "assessors" | "candidates" | "lacking" | "may">;
  form: ReturnType<typeof useForm<"personIds" | "email">>;
};

/** Who scores, who has not given all of theirs, the reminder to them, and who is named. */
export function Assessors({ view: { call, assessors, candidates, lacking, may }, form }: AssessorsProps) {
  const t = useTexts(scoring);
  const page = `/office/calls/${call.id}/scoring`;
  return (
    <Section title={t.assessors} lead={t.assessorsLead}>
      <p>{assessors.map(({ name }) => name).join(", ")}</p>
      {lacking.length === 0 ? <p className="muted">{t.noneMissing}</p> : null}
      <ul>
        {lacking.map(({ name, count }) => (
          <li key={name}>{t.missing({ name, count })}</li>
        ))}
      </ul>
      {may.manage && lacking.length > 0 ? (
        <Form action={page}>
          <Button name="intent" value="remind" variant="quiet">
            {t.remind}
          </Button>
        </Form>
      ) : null}
      {may.manage ? (
        <Disclosure summary={t.nameTitle} open={form.wrong("personIds", "email") || undefined}>
          <Form action={page}>
            <CheckboxGroup
              {...form.many("personIds")}
              options={candidates.map(({ personId, name }) => ({ value: personId, label: name }))}
            />
            <TextField {...form.field("email")} type="email" hint={t.emailHint} autoComplete="off" optional />
            <FormActions>
              <Button name="intent" value="name">
                {t.name}
              </Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  );
}
