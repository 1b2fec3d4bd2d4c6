import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { CheckboxField } from "#components/checkbox-field";
import { CheckboxGroup } from "#components/checkbox-group";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { RadioGroup } from "#components/radio-group";
import { Section } from "#components/section";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { VersionField } from "#components/version-field";
import { PRESENCES } from "#domain/grants/tied-recorder";
import type { FormReply } from "#domain/shared/form-reply";
import { useDecidingWords } from "#i18n/deciding-words";
import { formatDate } from "#i18n/format";
import { missingLines } from "#i18n/messages/missing-lines";
import { tiedRecorder } from "#i18n/messages/tied-recorder";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { DecisionPageView } from "../queries.server";

type DecisionFormProps = {
  callId: string;
  version: number | null;
  /** The meeting to which the list was tabled, if it was. */
  tabledUntil: string | null;
  bodies: readonly { code: string; name: string }[];
  prefilledBody: string;
  byOfficeHolder: boolean;
  /** The reader's own lines; those who have none are asked nothing of them. */
  ties: DecisionPageView["ties"];
  /** What came after the list was finished. */
  missing: DecisionPageView["missing"];
  reply: FormReply | undefined;
};

/** The field that mends each refusal of the whole. */
const BESIDE = {
  unknownBody: "decidingBody",
  meetingInFuture: "meetingDate",
  meetingBeforeClose: "meetingDate",
  meetingBeforeFiling: "meetingDate",
  meetingBeforeTabled: "earlier",
  linesMissing: "leaves",
} as const;

export function DecisionForm({ callId, version, tabledUntil, ties, missing, reply, ...decider }: DecisionFormProps) {
  const { bodies, prefilledBody, byOfficeHolder } = decider;
  const { decision: t, minutes } = useDecidingWords(byOfficeHolder);
  const d = useTexts(tiedRecorder);
  const locale = useLocale();
  const { leaves, leavesHint, refusal: linesMissing } = useTexts(missingLines);
  const form = useForm({
    reply,
    labels: { ...t.labels, leaves, withdrew: minutes.labels.withdrew },
    saved: {
      decidingBody: prefilledBody,
      withdrew: ties.leavings.filter(({ isExpected }) => isExpected).map(({ code }) => code),
    },
    refusals: { ...t.refusals, linesMissing },
    beside: BESIDE,
  });
  const base = `/office/calls/${callId}`;
  return (
    <Section title={t.meetingTitle}>
      <FormProblems form={form} />
      <Form className="decision-form" action={`${base}/decision`}>
        <VersionField {...{ version, reply }} />
        <SelectField
          {...form.field("decidingBody")}
          placeholder={t.chooseBody}
          options={bodies.map(({ code, name }) => ({ value: code, label: name }))}
          required
        />
        <DateField {...form.field("meetingDate")} required />
        {tabledUntil ? (
          <CheckboxField {...form.tick("earlier")} hint={t.earlierHint({ date: formatDate(tabledUntil, locale) })} />
        ) : null}
        <TextField {...form.field("section")} hint={t.sectionHint} inputMode="numeric" width="short" required />
        {ties.owesPresence ? (
          <RadioGroup
            {...form.one("presence")}
            hint={d.presenceHint({ names: ties.own.map(({ applicantName }) => applicantName).join(", ") })}
            options={PRESENCES.map((value) => ({ value, label: d.presences[value] }))}
          />
        ) : null}
        {byOfficeHolder || ties.leavings.length === 0 ? null : (
          <CheckboxGroup
            {...form.many("withdrew")}
            hint={d.leavingHint}
            options={ties.leavings.map(({ code, name, applicantName, isFound, isExpected }) => ({
              value: code,
              label: d.leaving({ name, applicant: applicantName }),
              hint: isFound ? d.found : isExpected ? undefined : d.recordedWithout,
            }))}
          />
        )}
        {missing.length > 0 ? (
          <CheckboxGroup
            {...form.many("leaves")}
            hint={leavesHint}
            options={missing.map(({ caseId, caseNumber, applicantName }) => ({
              value: caseId,
              label: `${applicantName} (${caseNumber})`,
            }))}
          />
        ) : null}
        <CheckboxField {...form.tick("confirmed")} required />
        <p className="muted">{t.after}</p>
        <FormActions>
          <Button busyLabel={t.recording}>{t.record}</Button>
          {/* To table or to return is done to every line at once, so it is for somebody who is tied to none. */}
          {ties.own.length > 0 ? null : (
            <>
              {/* Only a meeting leaves a matter on its table. */}
              {byOfficeHolder ? null : (
                <ButtonLink href={`${base}/decision/tabling`} variant="quiet">
                  {minutes.table}
                </ButtonLink>
              )}
              <ButtonLink href={`${base}/proposal/return`} variant="quiet">
                {t.return}
              </ButtonLink>
            </>
          )}
        </FormActions>
      </Form>
    </Section>
  );
}
