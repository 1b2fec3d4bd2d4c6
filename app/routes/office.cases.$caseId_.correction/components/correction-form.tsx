import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { CheckboxField } from "#components/checkbox-field";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { MoneyField } from "#components/money-field";
import { RadioGroup } from "#components/radio-group";
import { SelectField } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { VersionField } from "#components/version-field";
import { LINE_OUTCOMES } from "#domain/grants/proposal-lines";
import { ERROR_KINDS } from "#domain/grants/revision";
import { cents, eurosForField } from "#domain/shared/cents";
import type { FormReply } from "#domain/shared/form-reply";
import { correctionRefusals } from "#i18n/messages/correction-refusals";
import { notices } from "#i18n/messages/notices";
import { proposal } from "#i18n/messages/proposal";
import { useTexts } from "#i18n/use-texts";
import type { CorrectionView } from "../queries.server";
import { TEXT_MAX } from "../schema";

/** The field that mends each refusal of a correction. */
const BESIDE = {
  sumMissing: "awarded",
  sumOfRejected: "awarded",
  underPaid: "awarded",
  reasonMissing: "reason",
  consentMissing: "hasConsent",
  unknownBody: "decidingBody",
  meetingInFuture: "meetingDate",
  meetingBeforeDecision: "meetingDate",
} as const;

export function CorrectionForm({ view, reply }: { view: CorrectionView; reply: FormReply | undefined }) {
  const t = useTexts(notices);
  const { outcomes } = useTexts(proposal);
  const { caseId, version, standing, bodies } = view;
  const awarded = standing.awardedCents === 0 ? null : eurosForField(cents(standing.awardedCents));
  const { outcome, reason, decidingBody } = standing;
  const saved = { outcome, awarded, reason, decidingBody };
  const form = useForm({
    ...{ reply, labels: t.correctionLabels, saved, refusals: useTexts(correctionRefusals), beside: BESIDE },
  });
  const base = `/office/cases/${caseId}`;
  return (
    <>
      <FormProblems form={form} />
      <Form action={`${base}/correction`}>
        <VersionField {...{ version, reply }} />
        <RadioGroup
          {...form.one("kind")}
          options={ERROR_KINDS.map((value) => ({ value, label: t.kindsOfError[value] }))}
        />
        <TextArea {...form.field("error")} hint={t.errorHint} rows={3} maxChars={TEXT_MAX} required />
        <SelectField
          {...form.field("outcome")}
          options={LINE_OUTCOMES.map((value) => ({ value, label: outcomes[value] }))}
        />
        <MoneyField {...form.field("awarded")} />
        <TextArea {...form.field("reason")} rows={3} maxChars={TEXT_MAX} required />
        <CheckboxField {...form.tick("hasConsent")} />
        <SelectField {...form.field("decidingBody")} options={bodies} required />
        <DateField {...form.field("meetingDate")} required />
        <TextField {...form.field("section")} inputMode="numeric" width="short" required />
        <FormActions>
          <ButtonLink href={base} variant="quiet">
            {t.back}
          </ButtonLink>
          <Button>{t.saveCorrection}</Button>
        </FormActions>
      </Form>
    </>
  );
}
