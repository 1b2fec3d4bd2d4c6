import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { CallFields, CallTermsFields } from "#components/call-fields";
import { useCallForm } from "#components/grants/use-call-form";
import { OutageFields } from "#components/grants/call-part-fields";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Tag } from "#components/tag";
import { TextArea } from "#components/text-area";
import { amendmentSchema, callSchema } from "#domain/grants/call-form";
import type { Actor } from "#domain/roles";
import { answerRefusal } from "#http/answer-refusal.server";
import { amendmentInput, callInput, outageInput } from "#http/call-input.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { callForm } from "#i18n/messages/call-form";
import { formChoice } from "#i18n/messages/form-choice";
import { nextCall } from "#i18n/messages/next-call";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";
import { amendCall } from "#use-cases/amend-call.server";
import { updateCall } from "#use-cases/update-call.server";
import { CallHistory } from "./call-history";
import { callEditPage } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle<(typeof programmes)["fi"], { name: string }>(
  programmes,
  ({ title }, data) => data?.name ?? title,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return plain(found(await callEditPage(actor, args.params.callId, localeOf(args.request))));
}

async function update(request: Request, about: { callId: string; actor: Actor; now: Date }) {
  const form = await parseForm(request, callSchema);
  if (!form.ok) return replyInvalid(form);
  const { version = -1, ...value } = form.value;
  const updated = await updateCall({ ...about, version, input: callInput(value) });
  return updated.ok
    ? redirectWithFlash(`/office/calls/${about.callId}/edit`, "saved")
    : answerRefusal(updated.refusal, form);
}

async function amend(request: Request, about: { callId: string; actor: Actor; now: Date }) {
  const form = await parseForm(request, amendmentSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, reason } = form.value;
  const outage = outageInput(form.value);
  const amended = await amendCall({ ...about, version, reason, outage, amendment: amendmentInput(form.value) });
  return amended.ok
    ? redirectWithFlash(`/office/calls/${about.callId}/edit`, "saved")
    : answerRefusal(amended.refusal, form);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { callId, status } = found(await callEditPage(actor, args.params.callId, localeOf(args.request)));
  const about = { callId, actor, now: args.context.arrivedAt };
  return status === "draft" ? update(args.request, about) : amend(args.request, about);
}

export default function CallEditPage() {
  const t = useTexts(callForm);
  const p = useTexts(programmes);
  const { callTitle } = useTexts(formChoice);
  const n = useTexts(nextCall);
  const view = useLoaderData<typeof loader>();
  const form = useCallForm(useActionData<typeof action>(), view.saved);
  const isDraft = view.status === "draft";
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: p.title, href: "/office/programmes" },
          { label: p.calls, href: `/office/programmes/${view.programmeId}` },
        ]}
      />
      <PageHeader
        title={view.name}
        lead={isDraft ? t.editCallLead : t.amendLead}
        meta={<Tag tone={isDraft ? "neutral" : "good"}>{isDraft ? t.draft : t.published}</Tag>}
        actions={
          isDraft ? (
            <ButtonLink href={`/office/calls/${view.callId}/publication`}>{t.publish}</ButtonLink>
          ) : (
            <ButtonLink href={`/office/calls/${view.callId}/next`} variant="quiet" icon="plus">
              {n.link}
            </ButtonLink>
          )
        }
      />
      <p className="cluster">
        <ActionLink href={`/office/calls/${view.callId}/form`}>{callTitle}</ActionLink>
      </p>
      {isDraft ? null : (
        <p className="cluster">
          <ActionLink href={`/grants/calls/${view.callId}`}>{t.seePublic}</ActionLink>
          <ActionLink href={`/office/calls/${view.callId}`}>{t.seeCases}</ActionLink>
          {view.isConditional ? (
            <ActionLink href={`/office/calls/${view.callId}/budget`}>{t.liftCondition}</ActionLink>
          ) : null}
        </p>
      )}
      <FormProblems form={form} />
      <Form action={`/office/calls/${view.callId}/edit`}>
        <input type="hidden" name="version" value={view.version} />
        {isDraft ? (
          <CallFields form={form} bodies={view.bodies} />
        ) : (
          <>
            <CallTermsFields form={form} />
            <TextArea {...form.field("reason")} rows={3} maxChars={500} />
            <OutageFields form={form} />
          </>
        )}
        <FormActions>
          <Button busyLabel={p.saving}>{p.save}</Button>
        </FormActions>
      </Form>
      <CallHistory entries={view.history} extensions={view.extensions} />
    </div>
  );
}
