import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardWholeList } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { VersionField } from "#components/version-field";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { plainDate, text, wholeNumber } from "#domain/shared/fields";
import { localText } from "#domain/shared/locales";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { ensureAllowed, found, notFound, redirectWithFlash } from "#http/respond.server";
import { useDecidingWords } from "#i18n/deciding-words";
import { officeHolder } from "#i18n/messages/office-holder";
import { proposal } from "#i18n/messages/proposal";
import { proposalRefusals } from "#i18n/messages/proposal-refusals";
import { useTexts } from "#i18n/use-texts";
import { decidesAlone, findMunicipality } from "#models/municipality.server";
import { findOfficeCall, subjectOfCall } from "#models/scoped.server";
import { returnProposal } from "#use-cases/return-proposal.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(proposal, ({ returnTitle }) => returnTitle);

const REASON_MAX = 500;
/** Of the meeting either both are told or neither. */
const schema = z
  .object({
    version: wholeNumber(),
    reason: text({ max: REASON_MAX }),
    meetingDate: plainDate().optional(),
    section: wholeNumber({ min: 1, max: 9999 }).optional(),
  })
  .superRefine(({ meetingDate, section }, context) => {
    const lacking = (path: string) => context.addIssue({ code: "custom", path: [path], message: "required" });
    if (meetingDate && section === undefined) lacking("section");
    if (section !== undefined && !meetingDate) lacking("meetingDate");
  });

/** The preparer who wrote it and the decision maker may both send it back. */
async function guardReturn(actor: Actor, callId: unknown) {
  const call = found(await findOfficeCall(actor, "viewCalls", callId));
  const subject = subjectOfCall(call);
  ensureAllowed(can(actor, "writeProposal", subject) || can(actor, "recordDecision", subject));
  const { proposal } = await guardWholeList(actor, call);
  return { call, version: found(proposal).__v };
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { call, version } = await guardReturn(actor, args.params.callId);
  const byOfficeHolder = decidesAlone(await findMunicipality(call.municipality), call.decidingBody);
  return { callId: call._id, callName: localText(call.names, localeOf(args.request)), version, byOfficeHolder };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardReturn(actor, args.params.callId);
  const { request, params, context } = args;
  const callId = params.callId ?? "";
  const form = await parseForm(request, schema);
  if (!form.ok) return replyInvalid(form);
  const { version, reason, meetingDate, section } = form.value;
  const meeting = meetingDate && section !== undefined ? { date: meetingDate, section } : undefined;
  const returned = await returnProposal({ callId, version, reason, meeting, actor, now: context.arrivedAt });
  if (returned.ok) return redirectWithFlash(`/office/calls/${callId}/proposal`, "proposalReturned");
  if (returned.refusal.code === "notFound") throw notFound();
  return replyRefused(returned.refusal, form);
}

export default function ReturnProposalPage() {
  const t = useTexts(proposal);
  const own = useTexts(officeHolder);
  const { callId, callName, version, byOfficeHolder } = useLoaderData<typeof loader>();
  const { listChanged } = useDecidingWords(byOfficeHolder).minutes;
  const reply = useActionData<typeof action>();
  const refusals = { ...useTexts(proposalRefusals), changedMeanwhile: listChanged };
  const form = useForm({ reply, labels: t.returnLabels, refusals });
  const back = `/office/calls/${callId}/proposal`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: callName, href: `/office/calls/${callId}` },
          { label: t.title, href: back },
        ]}
      />
      <PageHeader title={t.returnTitle} lead={t.returnLead} />
      <FormProblems form={form} />
      <Form action={`/office/calls/${callId}/proposal/return`}>
        <VersionField {...{ version, reply }} />
        <TextArea
          {...form.field("reason")}
          hint={byOfficeHolder ? own.returnHint : t.returnHint}
          rows={3}
          maxChars={REASON_MAX}
          required
        />
        {byOfficeHolder ? null : (
          <>
            <DateField {...form.field("meetingDate")} hint={t.returnMeetingHint} optional />
            <TextField {...form.field("section")} inputMode="numeric" width="short" optional />
          </>
        )}
        <FormActions>
          <ButtonLink href={back} variant="quiet">
            {t.back}
          </ButtonLink>
          <Button>{t.return}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
