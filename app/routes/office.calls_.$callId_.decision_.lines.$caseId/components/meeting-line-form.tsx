import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { MoneyField } from "#components/money-field";
import { SelectField } from "#components/select-field";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import { VersionField } from "#components/version-field";
import type { MinutesRow } from "#domain/grants/minutes-row";
import { LINE_OUTCOMES, takesUpLate } from "#domain/grants/proposal-lines";
import { cents, eurosForField } from "#domain/shared/cents";
import type { FormReply } from "#domain/shared/form-reply";
import { useDecidingWords } from "#i18n/deciding-words";
import { proposal } from "#i18n/messages/proposal";
import { useTexts } from "#i18n/use-texts";
import { REASON_MAX } from "../schema";

type MeetingLineFormProps = {
  callId: string;
  version: number;
  line: MinutesRow;
  /** Names that stand ready among those who withdrew. */
  ready: readonly string[];
  /** Arrived after the close: it can only be left without consideration. */
  isLate: boolean;
  byOfficeHolder: boolean;
  reply: FormReply | undefined;
};

/** The field that mends each refusal of a line. */
const BESIDE = {
  lateTakenUp: "outcome",
  grantOfNothing: "awarded",
  rejectedWithSum: "awarded",
  grantOverCap: "awarded",
  reasonMissing: "reason",
  grantOverRequestedWithoutReason: "reason",
  amendsNothing: "deviation",
} as const;

/** Beside the form a second one, which says that the proposal was followed after all: the way back from a slip. */
export function MeetingLineForm({ callId, version, line, ready, isLate, byOfficeHolder, reply }: MeetingLineFormProps) {
  const { minutes: t } = useDecidingWords(byOfficeHolder);
  const { outcomes } = useTexts(proposal);
  const awarded = line.awardedCents === 0 ? null : eurosForField(cents(line.awardedCents));
  const { outcome, reason, deviation } = line;
  const form = useForm({
    reply,
    labels: t.labels,
    saved: { outcome, awarded, reason, deviation, withdrew: ready.join("\n") },
    refusals: t.refusals,
    beside: BESIDE,
  });
  const choices = LINE_OUTCOMES.filter((value) => !takesUpLate(isLate, value));
  const action = `/office/calls/${callId}/decision/lines/${line.caseId}`;
  const departs = line.deviation !== "" || line.withdrew.length > 0;
  return (
    <>
      <FormProblems form={form} />
      <Form action={action}>
        <VersionField {...{ version, reply }} />
        <SelectField {...form.field("outcome")} options={choices.map((value) => ({ value, label: outcomes[value] }))} />
        <MoneyField {...form.field("awarded")} hint={t.sumHint} />
        <TextArea {...form.field("reason")} hint={t.reasonHint} rows={3} maxChars={REASON_MAX} />
        <TextArea {...form.field("deviation")} hint={t.deviationHint} rows={3} maxChars={REASON_MAX} />
        {byOfficeHolder ? null : <TextArea {...form.field("withdrew")} hint={t.withdrewHint} rows={2} />}
        <FormActions>
          <ButtonLink href={`/office/calls/${callId}/decision`} variant="quiet">
            {t.back}
          </ButtonLink>
          <Button>{t.saveLine}</Button>
        </FormActions>
      </Form>
      {departs && line.proposed ? (
        <Form action={action}>
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="outcome" value={line.proposed.outcome} />
          <input type="hidden" name="awarded" value={eurosForField(cents(line.proposed.cents))} />
          <input type="hidden" name="reason" value={line.proposed.reason} />
          <Button variant="quiet">{t.clearLine}</Button>
        </Form>
      ) : null}
    </>
  );
}
