import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { stepPath } from "#components/application-steps";
import { ButtonLink } from "#components/button-link";
import { Disclosure } from "#components/disclosure";
import { EmptyState } from "#components/empty-state";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { text } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { seeOther } from "#http/respond.server";
import { apply } from "#i18n/messages/apply";
import { whoIsOffered } from "#i18n/messages/who-is-offered";
import { useTexts } from "#i18n/use-texts";
import { startApplication } from "#use-cases/start-application.server";
import { CallRow } from "./call-row";
import { callsToApply, type CallToApply } from "./queries.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(apply, ({ callsTitle }) => callsTitle);

const schema = z.object({ callId: text(), associationId: text() });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, context } = args;
  const chosen = new URL(request.url).searchParams.get("call");
  const asked = { actor, now: context.arrivedAt, locale: localeOf(request), chosen };
  return plain({ ...(await callsToApply(asked)), chosen });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const started = await startApplication({ ...form.value, actor, now: args.context.arrivedAt });
  if (!started.ok) return answerRefusal(started.refusal, form);
  return seeOther(stepPath(started.value.caseId, "applicant"));
}

export default function CallsToApplyPage() {
  const t = useTexts(apply);
  const w = useTexts(whoIsOffered);
  const { calls, hasAssociations, chosen } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: t.startLabels, refusals: t.refusals });
  const isLater = (call: CallToApply) =>
    call.stage === "upcoming" && call.callId !== chosen && !call.applicants.some(({ begun }) => begun);
  const near = calls.filter((call) => !isLater(call));
  const later = calls.filter(isLater);
  return (
    <div className="page page-narrow stack">
      <PageHeader title={t.callsTitle} lead={t.callsLead} />
      <FormProblems form={form} />
      {hasAssociations || calls.length > 0 ? null : (
        <EmptyState
          icon="people"
          title={t.noAssociations}
          action={<ButtonLink href="/my/associations/new">{t.registerAssociation}</ButtonLink>}
        >
          {t.noAssociationsText}
        </EmptyState>
      )}
      {hasAssociations && calls.length === 0 ? (
        <EmptyState icon="calendar" title={t.noCalls}>
          {t.noCallsText}
        </EmptyState>
      ) : null}
      {near.map((call) => (
        <CallRow key={call.callId} call={call} form={form} />
      ))}
      {later.length > 0 ? (
        <Disclosure summary={w.later({ count: later.length })} open={near.length === 0}>
          {later.map((call) => (
            <CallRow key={call.callId} call={call} form={form} />
          ))}
        </Disclosure>
      ) : null}
    </div>
  );
}
