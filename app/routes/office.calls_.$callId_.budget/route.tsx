import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { DateField } from "#components/date-field";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { MoneyField } from "#components/money-field";
import { PageHeader } from "#components/page-header";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { conditionSchema } from "#domain/grants/call-form";
import { cents, eurosForField } from "#domain/shared/cents";
import { localText } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import { callForm } from "#i18n/messages/call-form";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";
import { findOfficeCall } from "#models/scoped.server";
import { liftCondition } from "#use-cases/lift-condition.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(callForm, ({ budgetTitle }) => budgetTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const call = found(await findOfficeCall(actor, "manageProgrammes", args.params.callId));
  // Nothing waits for the budget: there is nothing to record, and the form would only be refused once it is filled in.
  if (!call.condition || call.condition.lifted) throw seeOther(`/office/calls/${call._id}/edit`);
  return plain({
    callId: call._id,
    version: call.__v,
    name: localText(call.names, localeOf(args.request)),
    budget: eurosForField(cents(call.budgetCents)),
  });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: callId } = found(await findOfficeCall(actor, "manageProgrammes", args.params.callId));
  const form = await parseForm(args.request, conditionSchema);
  if (!form.ok) return replyInvalid(form);
  const lifted = await liftCondition({ callId, ...form.value, actor, now: args.context.arrivedAt });
  if (!lifted.ok) return answerRefusal(lifted.refusal, form);
  return redirectWithFlash(`/office/calls/${callId}/edit`, "saved");
}

/** The field that mends each refusal. */
const BESIDE = {
  dayInFuture: "liftedOn",
  potsOverBudget: "budgetCents",
  budgetUnderProposed: "budgetCents",
  budgetUnderAwarded: "budgetCents",
} as const;

export default function BudgetPage() {
  const t = useTexts(callForm);
  const p = useTexts(programmes);
  const { callId, version, name, budget } = useLoaderData<typeof loader>();
  const labels = { liftedOn: t.liftedOn, section: t.section, budgetCents: t.callLabels.budget };
  const saved = { budgetCents: budget };
  const form = useForm({ reply: useActionData<typeof action>(), labels, saved, refusals: p.refusals, beside: BESIDE });
  const back = `/office/calls/${callId}/edit`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: back }]} />
      <PageHeader title={t.budgetTitle} lead={t.budgetLead} />
      <FormProblems form={form} />
      <Form action={`/office/calls/${callId}/budget`}>
        <input type="hidden" name="version" value={version} />
        <DateField {...form.field("liftedOn")} required />
        <TextField {...form.field("section")} width="short" required />
        <MoneyField {...form.field("budgetCents")} />
        <FormActions>
          <ButtonLink href={back} variant="quiet">
            {t.back}
          </ButtonLink>
          <Button busyLabel={p.saving}>{t.lift}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
