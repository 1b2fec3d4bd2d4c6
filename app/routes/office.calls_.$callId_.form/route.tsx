import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import { optionalText, wholeNumber } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { formChoice } from "#i18n/messages/form-choice";
import { formUses } from "#i18n/messages/form-uses";
import { preparation } from "#i18n/messages/preparation";
import { useTexts } from "#i18n/use-texts";
import { findOfficeCall } from "#models/scoped.server";
import { giveCallForm } from "#use-cases/give-call-form.server";
import { Offer, Problems } from "./components/offer";
import { callFormPage } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(formChoice, ({ callTitle }) => callTitle);

const schema = z.object({ version: wholeNumber(), reason: optionalText({ max: 500 }) });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { arrivedAt } = args.context;
  return plain({ call: found(await callFormPage(actor, args.params.callId, arrivedAt, localeOf(args.request))) });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: callId } = found(await findOfficeCall(actor, "manageProgrammes", args.params.callId));
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const given = await giveCallForm({ callId, ...form.value, actor, now: args.context.arrivedAt });
  if (!given.ok) return answerRefusal(given.refusal, form);
  return redirectWithFlash(`/office/calls/${callId}/form`, "saved");
}

export default function CallFormPage() {
  const t = useTexts(formChoice);
  const { callsTitle } = useTexts(preparation);
  const { refusals } = useTexts(formUses);
  const { call } = useLoaderData<typeof loader>();
  const { callId, version, name, isDraft, isOver, form: now, problems, offered } = call;
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: { reason: t.reason }, refusals, beside: { reasonNeeded: "reason" } });
  const back = `/office/calls/${callId}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: callsTitle, href: "/office/calls" },
          { label: name, href: isDraft ? `${back}/edit` : back },
        ]}
      />
      <PageHeader title={t.callTitle} eyebrow={name} lead={isDraft ? t.draftLead : t.publishedLead} />
      <FormProblems form={form} />
      <p>
        {now ? t.now({ name: now.name, number: now.version }) : t.nowNone}{" "}
        {now ? <a href={`/office/forms/${now.formId}/preview?version=${now.version}`}>{t.look}</a> : null}
      </p>
      <Problems form={now} problems={problems} />
      {offered ? (
        <Offer now={now} form={offered.form} problems={offered.problems}>
          {isOver ? (
            <p className="muted">{refusals.callClosed}</p>
          ) : (
            <Form action={`${back}/form`}>
              <input type="hidden" name="version" value={version} />
              {isDraft ? null : <TextArea {...form.field("reason")} rows={3} maxChars={500} />}
              <FormActions>
                <Button>{t.take}</Button>
              </FormActions>
            </Form>
          )}
        </Offer>
      ) : (
        <p className="muted">{t.newest}</p>
      )}
    </div>
  );
}
