import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { CaseStatusTag } from "#components/case-status-tag";
import { Countdown } from "#components/countdown";
import { Form } from "#components/form";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { stepPath } from "#components/application-steps";
import { formatDateTime } from "#i18n/format";
import { apply } from "#i18n/messages/apply";
import { calls as callTexts } from "#i18n/messages/calls";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ApplicantView, CallToApply } from "./queries.server";

type ApplicantProps = { call: CallToApply; applicant: ApplicantView };

/** Tells buttons that look alike apart for those who hear them one by one. */
const Of = ({ call, applicant }: ApplicantProps) => (
  <span className="visually-hidden">
    : {applicant.name}, {call.name}
  </span>
);

function Begun({ begun: { caseId, status }, ...of }: ApplicantProps & { begun: NonNullable<ApplicantView["begun"]> }) {
  const t = useTexts(apply);
  const isDraft = status === "draft";
  return (
    <span className="cluster">
      <CaseStatusTag status={status} />
      <ButtonLink href={isDraft ? stepPath(caseId, "applicant") : `/my/cases/${caseId}`} variant="quiet">
        {isDraft ? t.continueDraft : t.openCase}
        <Of {...of} />
      </ButtonLink>
    </span>
  );
}

function Applicant({ call, applicant }: ApplicantProps) {
  const t = useTexts(apply);
  return (
    <li className="stack stack-tight">
      <div className="toolbar">
        <strong>{applicant.name}</strong>
        {applicant.begun ? (
          <Begun call={call} applicant={applicant} begun={applicant.begun} />
        ) : (
          <Form action="/my/calls">
            <input type="hidden" name="callId" value={call.callId} />
            <input type="hidden" name="associationId" value={applicant.associationId} />
            <Button variant={call.stage === "open" ? "primary" : "quiet"}>
              {call.stage === "open" ? t.start : t.prepare}
              <Of call={call} applicant={applicant} />
            </Button>
          </Form>
        )}
      </div>
      {applicant.isPublished ? null : <Note tone="attention">{t.notPublished}</Note>}
    </li>
  );
}

/** A call with each of the person's associations that may apply to it. */
export function CallRow({ call }: { call: CallToApply }) {
  const t = useTexts(apply);
  const c = useTexts(callTexts);
  const locale = useLocale();
  const when = call.stage === "upcoming" ? call.opensAt : call.closesAt;
  const sentence = (call.stage === "upcoming" ? c.opensAt : c.closesAt)({ at: formatDateTime(when, locale) });
  return (
    <Section
      title={call.name}
      actions={<ActionLink href={`/grants/calls/${call.callId}`}>{t.announcement}</ActionLink>}
    >
      <p>
        {call.stage === "open" ? <Countdown until={call.closesAt}>{sentence}</Countdown> : sentence}
        {" · "}
        {c.budget} <Money amount={call.budgetCents} />
      </p>
      <ul className="hairlines">
        {call.applicants.map((applicant) => (
          <Applicant key={applicant.associationId} call={call} applicant={applicant} />
        ))}
      </ul>
    </Section>
  );
}
