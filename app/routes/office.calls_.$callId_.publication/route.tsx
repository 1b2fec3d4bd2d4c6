import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DefinitionList } from "#components/definition-list";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { DaysOff } from "#components/grants/days-off";
import { ProblemList } from "#components/grants/form-editor/problem-list";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { callFormProblems } from "#domain/grants/form-editor/call-form-problems";
import { dayOff } from "#domain/grants/finnish-holidays";
import { wholeNumber } from "#domain/shared/fields";
import { plainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localText } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import { formatDate, formatDateTime } from "#i18n/format";
import { calls } from "#i18n/messages/calls";
import { callForm } from "#i18n/messages/call-form";
import { formChoice } from "#i18n/messages/form-choice";
import { programmes } from "#i18n/messages/programmes";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findOfficeCall } from "#models/scoped.server";
import { publishCall } from "#use-cases/publish-call.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(callForm, ({ publishTitle }) => publishTitle);

const schema = z.object({ version: wholeNumber() });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const call = found(await findOfficeCall(actor, "manageProgrammes", args.params.callId));
  const { _id: callId, opensAt, closesAt, decisionExpectedOn, budgetCents, form } = call.toObject();
  if (call.status !== "draft") throw seeOther(`/office/calls/${callId}/edit`);
  return plain({
    callId,
    version: call.__v,
    name: localText(call.names, localeOf(args.request)),
    opensAt,
    closesAt,
    ...{ budgetCents, decisionExpectedOn },
    daysOff: { close: dayOff(plainDateAt(closesAt)), decision: dayOff(plainDate(decisionExpectedOn)) },
    form: form && { ...form, problems: callFormProblems(form.definition, closesAt) },
  });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: callId } = found(await findOfficeCall(actor, "manageProgrammes", args.params.callId));
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const published = await publishCall({ callId, version: form.value.version, actor, now: args.context.arrivedAt });
  if (!published.ok) return answerRefusal(published.refusal, form);
  return redirectWithFlash(`/grants/calls/${callId}`, "callPublished");
}

export default function PublicationPage() {
  const t = useTexts(callForm);
  const { callLabels } = t;
  const { refusals } = useTexts(programmes);
  const choice = useTexts(formChoice);
  const c = useTexts(calls);
  const locale = useLocale();
  const call = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals });
  return (
    <div className="page page-narrow">
      <PageHeader title={t.publishTitle} eyebrow={call.name} lead={t.publishLead} />
      <FormProblems form={form} />
      {call.form && call.form.problems.length > 0 ? (
        <Note tone="error" title={choice.problems}>
          <p>{choice.problemsText}</p>
          <ProblemList {...call.form} />
        </Note>
      ) : null}
      <DaysOff {...call.daysOff} />
      <DefinitionList
        items={[
          { label: c.opens, value: formatDateTime(call.opensAt, locale) },
          { label: c.closes, value: formatDateTime(call.closesAt, locale) },
          { label: callLabels.decisionExpectedOn, value: formatDate(call.decisionExpectedOn, locale) },
          { label: c.budget, value: <Money amount={call.budgetCents} /> },
        ]}
      />
      <Form action={`/office/calls/${call.callId}/publication`}>
        <input type="hidden" name="version" value={call.version} />
        <FormActions>
          <ButtonLink variant="quiet" href={`/office/calls/${call.callId}/edit`}>
            {t.back}
          </ButtonLink>
          <Button>{t.publish}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
