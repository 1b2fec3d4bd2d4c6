import { Button } from "#components/button";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { MoneyField } from "#components/money-field";
import { RadioGroup } from "#components/radio-group";
import { Section } from "#components/section";
import { SelectField } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { VersionField } from "#components/version-field";
import { APPEAL_OUTCOMES } from "#domain/grants/appeal-lifecycle";
import { cents, eurosForField } from "#domain/shared/cents";
import type { FormReply } from "#domain/shared/form-reply";
import { appealRefusals } from "#i18n/messages/appeal-refusals";
import { appeals } from "#i18n/messages/appeals";
import { useTexts } from "#i18n/use-texts";
import type { AppealView } from "../queries.server";
import { APPEAL_BESIDE } from "../beside";
import { REASON_MAX } from "../schema";

type AppealFormProps = { view: AppealView; reply: FormReply | undefined };

/** What the form of a line begins with: what was proposed, or for a late appeal that it is not admitted. */
function savedOf({ proposal, isLate, prefilledBody }: AppealView) {
  return {
    outcome: proposal?.outcome ?? (isLate ? "notAdmitted" : null),
    reason: proposal?.reason,
    awarded: proposal?.anew ? eurosForField(cents(proposal.anew.awardedCents)) : null,
    decidingBody: prefilledBody,
  };
}

export function ProposeForm({ view, reply }: AppealFormProps) {
  const t = useTexts(appeals);
  const form = useForm<string>({
    reply,
    labels: t.lineLabels,
    saved: savedOf(view),
    refusals: useTexts(appealRefusals),
    beside: APPEAL_BESIDE,
  });
  return (
    <Section title={t.proposeTitle} lead={t.proposeLead}>
      <Form action={`/office/appeals/${view.appealId}`}>
        <VersionField version={view.version} reply={reply} />
        <LineFields form={form} />
        <FormActions>
          <Button name="intent" value="propose">
            {t.propose}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}

export function DecideForm({ view, reply }: AppealFormProps) {
  const t = useTexts(appeals);
  const form = useForm<string>({
    reply,
    labels: t.lineLabels,
    saved: savedOf(view),
    refusals: useTexts(appealRefusals),
    beside: APPEAL_BESIDE,
  });
  return (
    <Section title={t.decideTitle} lead={t.decideLead}>
      <Form action={`/office/appeals/${view.appealId}`}>
        <VersionField version={view.version} reply={reply} />
        <LineFields form={form} />
        <SelectField {...form.field("decidingBody")} options={view.bodies} required />
        <DateField {...form.field("meetingDate")} required />
        <TextField {...form.field("section")} inputMode="numeric" width="short" required />
        <FormActions>
          <Button name="intent" value="decide">
            {t.decide}
          </Button>
        </FormActions>
      </Form>
    </Section>
  );
}

type LineFieldsProps = { form: Pick<ReturnType<typeof useForm<string>>, "one" | "field"> };

function LineFields({ form }: LineFieldsProps) {
  const t = useTexts(appeals);
  return (
    <>
      <RadioGroup
        {...form.one("outcome")}
        options={APPEAL_OUTCOMES.map((value) => ({ value, label: t.outcomes[value] }))}
      />
      <TextArea {...form.field("reason")} rows={4} maxChars={REASON_MAX} required />
      <MoneyField {...form.field("awarded")} hint={t.awardedHint} />
    </>
  );
}
