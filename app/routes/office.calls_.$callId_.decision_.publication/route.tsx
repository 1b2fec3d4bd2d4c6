import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { readRound } from "#domain/grants/rounds";
import { plainDate, text } from "#domain/shared/fields";
import { localText } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash, seeOther } from "#http/respond.server";
import { useDecidingWords } from "#i18n/deciding-words";
import { correctionRefusals } from "#i18n/messages/correction-refusals";
import { notices } from "#i18n/messages/notices";
import { useTexts } from "#i18n/use-texts";
import { findRound } from "#models/call-round.server";
import { publishMinutes } from "#use-cases/publish-minutes.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(notices, ({ minutesTitle }) => minutesTitle);

const schema = z.object({ decisionId: text({ max: 24 }), publishedOn: plainDate() });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const call = await guardOfficeCall(actor, "recordDecision", args.params.callId);
  const { decision } = await findRound(call, readRound(new URL(args.request.url).searchParams));
  if (!decision) throw seeOther(`/office/calls/${call._id}/decision`);
  const { _id: decisionId, minutesPublishedOn: publishedOn, byOfficeHolder } = decision;
  const callName = localText(call.names, localeOf(args.request));
  return { callId: call._id, callName, decisionId, publishedOn, byOfficeHolder };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: callId } = await guardOfficeCall(actor, "recordDecision", args.params.callId);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const published = await publishMinutes({ callId, ...form.value, actor, now: args.context.arrivedAt });
  if (!published.ok) return answerRefusal(published.refusal, form);
  return redirectWithFlash(`/office/calls/${callId}/decision`, "saved");
}

export default function PublicationPage() {
  const { callId, callName, decisionId, publishedOn, byOfficeHolder } = useLoaderData<typeof loader>();
  const { notices: t, decision: d } = useDecidingWords(byOfficeHolder);
  const reply = useActionData<typeof action>();
  const form = useForm({
    reply,
    labels: t.minutesLabels,
    saved: { publishedOn },
    refusals: useTexts(correctionRefusals),
    beside: { sentInFuture: "publishedOn", sentBeforeDecision: "publishedOn" },
  });
  const base = `/office/calls/${callId}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: callName, href: base },
          { label: d.doneTitle, href: `${base}/decision` },
        ]}
      />
      <PageHeader title={t.minutesTitle} lead={t.minutesLead} />
      <FormProblems form={form} />
      <Form action={`${base}/decision/publication`}>
        <input type="hidden" name="decisionId" value={decisionId} />
        <DateField {...form.field("publishedOn")} required />
        <FormActions>
          <ButtonLink href={`${base}/decision`} variant="quiet">
            {t.toDecision}
          </ButtonLink>
          <Button>{t.minutesSave}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
