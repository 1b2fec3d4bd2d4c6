import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { CallFields } from "#components/call-fields";
import { useCallForm } from "#components/grants/use-call-form";
import { FirstInMunicipality } from "#components/first-in-municipality";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { callSchema } from "#domain/grants/call-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { callInput } from "#http/call-input.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { callForm } from "#i18n/messages/call-form";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";
import { createCall } from "#use-cases/create-call.server";
import { newCallPage } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(callForm, ({ newCallTitle }) => newCallTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { arrivedAt } = args.context;
  return plain(found(await newCallPage(actor, args.params.programmeId, arrivedAt, localeOf(args.request))));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const now = args.context.arrivedAt;
  const { programmeId } = found(await newCallPage(actor, args.params.programmeId, now, localeOf(args.request)));
  const form = await parseForm(args.request, callSchema);
  if (!form.ok) return replyInvalid(form);
  const { version: _none, ...value } = form.value;
  const created = await createCall({ programmeId, input: callInput(value), actor, now });
  if (!created.ok) return answerRefusal(created.refusal, form);
  return redirectWithFlash(`/office/calls/${created.value.callId}/edit`, "saved");
}

export default function NewCallPage() {
  const t = useTexts(callForm);
  const p = useTexts(programmes);
  const { programmeId, name, bodies, suggested } = useLoaderData<typeof loader>();
  const form = useCallForm(useActionData<typeof action>(), suggested);
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: p.title, href: "/office/programmes" },
          { label: name, href: `/office/programmes/${programmeId}` },
        ]}
      />
      <PageHeader title={t.newCallTitle} eyebrow={name} lead={t.newCallLead} />
      <FormProblems form={form} />
      {bodies.length === 0 ? (
        <FirstInMunicipality title={p.noBodies} link={{ href: "/office/municipality", label: p.toMunicipality }}>
          {p.noBodiesText}
        </FirstInMunicipality>
      ) : (
        <Form action={`/office/programmes/${programmeId}/calls/new`}>
          <CallFields form={form} bodies={bodies} />
          <FormActions>
            <Button busyLabel={p.saving}>{p.save}</Button>
          </FormActions>
        </Form>
      )}
    </div>
  );
}
