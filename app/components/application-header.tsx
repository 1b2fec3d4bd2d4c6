import { ApplicationSteps, useStepName } from "#components/application-steps";
import { Countdown } from "#components/countdown";
import { LeftOverNote } from "#components/grants/left-over";
import { WrittenNote, type Writing } from "#components/grants/written-note";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { isCoreStep, stepOf, type ApplicationStep, type SubmissionRefusal } from "#domain/grants/application";
import type { Drafting } from "#domain/grants/drafting";
import { fieldsOf, type FormDefinition } from "#domain/grants/form/definition";
import { partStep, sectionOfStep, type StepName } from "#domain/grants/steps";
import { localText } from "#domain/shared/locales";
import type { CallStage } from "#domain/grants/call-window";
import { formatDateTime } from "#i18n/format";
import { apply } from "#i18n/messages/apply";
import { calls } from "#i18n/messages/calls";
import { filing } from "#i18n/messages/filing";
import { useLocale, useTexts } from "#i18n/use-texts";

export type ApplicationHead = Writing & {
  caseId: string;
  callName: string;
  stage: CallStage;
  opensAt: Date;
  missing: readonly SubmissionRefusal[];
  form: FormDefinition | null;
  formChanged: boolean;
  drafting: Pick<Drafting, "leftOver">;
  steps: readonly StepName[];
};

const isDocument = (field: string, form: FormDefinition | null): boolean =>
  form !== null && fieldsOf(form).some(({ id, kind }) => id === field && kind === "attachment");

/** Is it mended in the sum that is asked for? */
export const isOfRequested = ({ code }: SubmissionRefusal): boolean =>
  code === "requestedMoreThanMissing" || code === "requestedNothing" || code === "requestedOverCap";

/** The step where a shortcoming is mended. */
export function stepOfRefusal(refusal: SubmissionRefusal, form: FormDefinition | null): StepName {
  if (refusal.code === "fieldMissing" || refusal.code === "fieldUnread") return refusal.step;
  if (refusal.code === "attachmentMissing") return "attachments";
  if (refusal.code === "answerMissing")
    return isDocument(refusal.field, form) ? "attachments" : partStep(refusal.section);
  if (isOfRequested(refusal)) return "finances";
  return refusal.code === "periodEndsBeforeStart" ? stepOf("endsOn") : "review";
}

function Deadline({ stage, opensAt, closesAt }: ApplicationHead) {
  const t = useTexts(apply);
  const c = useTexts(calls);
  const locale = useLocale();
  const close = formatDateTime(closesAt, locale);
  if (stage === "closed") return <Note tone="error">{t.closedNote({ at: close })}</Note>;
  if (stage === "upcoming") return <Note>{t.upcomingNote({ at: formatDateTime(opensAt, locale) })}</Note>;
  return (
    <p className="muted">
      <Countdown until={closesAt}>{c.closesAt({ at: close })}</Countdown>
    </p>
  );
}

/** The top of every step: which application, until when, how far, and what this step asks. */
export function ApplicationHeader({ view, step }: { view: ApplicationHead; step: StepName }) {
  const t = useTexts(apply);
  const locale = useLocale();
  const nameOf = useStepName(view.form);
  const { enterReviewLead } = useTexts(filing);
  // What the city has written in it cannot open again; the applicant can.
  const leadOf = (core: ApplicationStep): string =>
    core === "review" && view.entry ? enterReviewLead : t.stepLeads[core];
  const intro = sectionOfStep(view.form, step)?.intro;
  return (
    <>
      <p className="eyebrow">
        {view.callName} · {view.associationName}
      </p>
      <ApplicationSteps
        view={view}
        current={step}
        unfinished={view.missing.map((refusal) => stepOfRefusal(refusal, view.form))}
      />
      <PageHeader
        title={isCoreStep(step) ? t.stepTitles[step] : nameOf(step)}
        lead={isCoreStep(step) ? leadOf(step) : intro ? localText(intro, locale) : undefined}
      />
      {view.entry ? null : <Deadline {...view} />}
      <WrittenNote {...view} />
      <LeftOverNote items={view.drafting.leftOver} formChanged={view.formChanged} />
    </>
  );
}
