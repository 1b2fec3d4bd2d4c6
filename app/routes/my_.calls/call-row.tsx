import type { ComponentProps } from "react";
import { ActionLink } from "#components/action-link";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { CaseStatusTag } from "#components/case-status-tag";
import { Countdown } from "#components/countdown";
import { Form } from "#components/form";
import { WaysInNote } from "#components/grants/ways-in-note";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { Section } from "#components/section";
import { SelectField } from "#components/select-field";
import type { useForm } from "#components/use-form";
import { stepPath } from "#components/application-steps";
import { formatDateTime } from "#i18n/format";
import { apply } from "#i18n/messages/apply";
import { associations } from "#i18n/messages/associations";
import { calls as callTexts } from "#i18n/messages/calls";
import { whoIsOffered } from "#i18n/messages/who-is-offered";
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

/** An association with the application it has begun. */
function BegunRow({ call, applicant, begun }: ComponentProps<typeof Begun>) {
  return (
    <li className="toolbar">
      <strong>{applicant.name}</strong>
      <Begun {...{ call, applicant, begun }} />
    </li>
  );
}

/** Begins an application: for the only association that may, or for the one that is chosen. */
function Start({ call, form }: CallRowProps) {
  const t = useTexts(apply);
  const w = useTexts(whoIsOffered);
  const free = call.applicants.filter(({ begun }) => !begun);
  const [only, another] = free;
  if (!only) return null;
  // Every call of the page has the same field; the summary of problems leads to the one that was sent.
  const isSent = form.field("callId").defaultValue === call.callId;
  const { name, error, defaultValue } = form.field("associationId");
  return (
    <Form action="/my/calls" className="toolbar">
      <input type="hidden" name="callId" value={call.callId} />
      {another ? (
        <SelectField
          {...{ name, label: w.whose, placeholder: w.choose }}
          {...(isSent ? { id: name, error, defaultValue } : { id: `${name}-${call.callId}` })}
          width="medium"
          options={free.map(({ associationId, name: label }) => ({ value: associationId, label }))}
        />
      ) : (
        <>
          <input type="hidden" name="associationId" value={only.associationId} />
          <strong>{only.name}</strong>
        </>
      )}
      <Button variant={call.stage === "open" ? "primary" : "quiet"}>
        {call.stage === "open" ? t.start : t.prepare}
        <span className="visually-hidden">: {another ? call.name : `${only.name}, ${call.name}`}</span>
      </Button>
    </Form>
  );
}

/** Why some of the person's associations are offered nothing, and how they get the money or who else may apply. */
function NotServed({ call: { ways, kinds, through, applicants } }: Pick<CallRowProps, "call">) {
  const w = useTexts(whoIsOffered);
  const words = useTexts(associations);
  if (through)
    return (
      <Note title={w.throughTitle}>
        <p>
          {w.through} {through.length > 0 ? w.own({ names: through.map(({ name }) => name).join(", ") }) : null}{" "}
          <a href="/umbrellas">{w.seeUmbrellas}</a>
        </p>
      </Note>
    );
  if (!ways.isOffered && applicants.length === 0) return <WaysInNote ways={ways} applicants={kinds} />;
  const { otherKinds } = ways;
  if (otherKinds.length === 0) return null;
  const served = kinds.map((kind) => words.kinds[kind].toLocaleLowerCase("fi")).join(", ");
  return (
    <p className="muted small">
      {w.otherKinds({ names: otherKinds.join(", "), count: otherKinds.length, kinds: served })}
    </p>
  );
}

type CallRowProps = { call: CallToApply; form: ReturnType<typeof useForm<"callId" | "associationId">> };

/** A call with the applications that the person's associations have begun, and one button to begin another. */
export function CallRow({ call, form }: CallRowProps) {
  const t = useTexts(apply);
  const c = useTexts(callTexts);
  const locale = useLocale();
  const when = call.stage === "upcoming" ? call.opensAt : call.closesAt;
  const sentence = (call.stage === "upcoming" ? c.opensAt : c.closesAt)({ at: formatDateTime(when, locale) });
  const waits = call.applicants.filter(({ isPublished }) => !isPublished).map(({ name }) => name);
  return (
    <Section
      title={call.name}
      actions={<ActionLink href={`/grants/calls/${call.callId}`}>{t.announcement}</ActionLink>}
    >
      <p>
        {call.stage === "open" ? <Countdown until={call.closesAt}>{sentence}</Countdown> : sentence}
        {" · "}
        {c.budget} <Money amount={call.shareableCents} />
      </p>
      {call.applicants.some(({ begun }) => begun) ? (
        <ul className="hairlines">
          {call.applicants.map((applicant) =>
            applicant.begun ? (
              <BegunRow key={applicant.associationId} {...{ call, applicant, begun: applicant.begun }} />
            ) : null,
          )}
        </ul>
      ) : null}
      <Start call={call} form={form} />
      {waits.length > 0 ? (
        <Note tone="attention" title={waits.join(", ")}>
          {t.notPublished}
        </Note>
      ) : null}
      <NotServed call={call} />
    </Section>
  );
}
