import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { plainDate, text } from "#domain/shared/fields";
import { availableEvents } from "#domain/shared/lifecycle";
import { addDays } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, found, redirectWithFlash, seeOther } from "#http/respond.server";
import { preparation } from "#i18n/messages/preparation";
import { useTexts } from "#i18n/use-texts";
import { findOfficeCase, subjectOfCase } from "#models/scoped.server";
import { requestSupplement } from "#use-cases/request-supplement.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(preparation, ({ requestTitle }) => requestTitle);

/** A week and a day: one full week to answer. */
const DAYS_TO_ANSWER = 8;
const MAX_QUESTION = 3000;

const schema = z.object({ question: text({ max: MAX_QUESTION }), dueOn: plainDate() });

async function ownToPrepare(actor: Actor, caseId: string | undefined) {
  const grantCase = found(await findOfficeCase(actor, "prepareCase", caseId));
  ensureAllowed(can(actor, "prepareCase", subjectOfCase(grantCase)));
  return grantCase;
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId, status, caseNumber, applicantName } = await ownToPrepare(actor, args.params.caseId);
  if (!availableEvents(APPLICATION_LIFECYCLE, status).includes("requestSupplement"))
    throw seeOther(`/office/cases/${caseId}`);
  const dueOn = addDays(plainDateAt(args.context.arrivedAt), DAYS_TO_ANSWER);
  return plain({ caseId, caseNumber, applicantName, saved: { dueOn } });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = await ownToPrepare(actor, args.params.caseId);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const asked = await requestSupplement({ caseId, ...form.value, actor, now: args.context.arrivedAt });
  if (!asked.ok) return answerRefusal(asked.refusal, form);
  return redirectWithFlash(`/office/cases/${caseId}`, "supplementRequested");
}

export default function RequestSupplementPage() {
  const t = useTexts(preparation);
  const { caseId, caseNumber, applicantName, saved } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: t.requestLabels, saved, refusals: t.refusals });
  return (
    <div className="page page-narrow">
      <PageHeader title={t.requestTitle} eyebrow={`${caseNumber ?? ""} ${applicantName}`} lead={t.requestLead} />
      <FormProblems form={form} />
      <Form action={`/office/cases/${caseId}/supplements`}>
        <TextArea {...form.field("question")} hint={t.questionHint} rows={6} maxChars={MAX_QUESTION} />
        <DateField {...form.field("dueOn")} />
        <FormActions>
          <ButtonLink href={`/office/cases/${caseId}`} variant="quiet">
            {t.back}
          </ButtonLink>
          <Button busyLabel={t.sending}>{t.sendRequest}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
