import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { KeptSumsNote } from "#components/grants/kept-sums-note";
import { NotTheirs } from "#components/grants/not-theirs";
import { PageHeader } from "#components/page-header";
import { PotBar } from "#components/pot-bar";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import { text, wholeNumber } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { formatEuros } from "#i18n/format";
import { division } from "#i18n/messages/division";
import { proposalRefusals } from "#i18n/messages/proposal-refusals";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { workbench } from "#i18n/messages/workbench";
import { useLocale, useTexts } from "#i18n/use-texts";
import { chooseScenario } from "#use-cases/choose-scenario.server";
import { WithoutMoney } from "./components/without-money";
import { choicePage } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(scenarioChoice, ({ chooseTitle }) => chooseTitle);

const REASON_MAX = 1000;
const choiceSchema = z.object({ version: wholeNumber().optional(), reason: text({ max: REASON_MAX }) });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { callId, scenarioId } = args.params;
  await guardOfficeCall(actor, "writeProposal", callId);
  return plain(found(await choicePage(actor, { callId, scenarioId }, localeOf(args.request))));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { callId = "", scenarioId = "" } = args.params;
  await guardOfficeCall(actor, "writeProposal", callId);
  const form = await parseForm(args.request, choiceSchema);
  if (!form.ok) return replyInvalid(form);
  const chosen = await chooseScenario({
    ...form.value,
    version: form.value.version,
    callId,
    scenarioId,
    actor,
    now: args.context.arrivedAt,
  });
  return chosen.ok
    ? redirectWithFlash(`/office/calls/${callId}/proposal`, "saved")
    : answerRefusal(chosen.refusal, form);
}

export default function ChoicePage() {
  const t = useTexts(scenarioChoice);
  const w = useTexts(workbench);
  const d = useTexts(division);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const refusals = { ...useTexts(proposalRefusals), ...t.refusals };
  const form = useForm({ reply, labels: t.chooseLabels, refusals });
  const base = `/office/calls/${view.callId}/workbench`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: view.callName, href: `/office/calls/${view.callId}` },
          { label: w.title, href: base },
          { label: view.name, href: `${base}/${view.scenarioId}` },
        ]}
      />
      <PageHeader title={t.chooseTitle} lead={t.chooseLead({ name: view.name })} />
      <PotBar
        label={w.pot({ sum: formatEuros(view.potCents, locale) })}
        total={view.potCents}
        segments={[
          { label: view.name, amount: view.givenCents, fill: 1 },
          // What a rule leaves over would tell the sum that is kept: most give all there is.
          ...(view.leftCents === null ? [] : [{ label: d.left, amount: view.leftCents, fill: "rest" as const }]),
        ]}
      />
      <KeptSumsNote kept={view.kept} />
      {view.replaced > 0 ? <p>{t.chooseReplaces({ count: view.replaced })}</p> : null}
      <WithoutMoney {...view} />
      <FormProblems form={form} />
      {view.notTheirs.length > 0 ? (
        <NotTheirs associations={view.notTheirs} />
      ) : (
        <Form action={`${base}/${view.scenarioId}/choice`}>
          <input type="hidden" name="version" value={view.version ?? ""} />
          <TextArea {...form.field("reason")} hint={t.chooseHint} rows={4} maxChars={REASON_MAX} />
          <FormActions>
            <Button busyLabel={w.saving}>{t.chooseConfirm}</Button>
            <ButtonLink href={`${base}/${view.scenarioId}`} variant="quiet">
              {w.cancel}
            </ButtonLink>
          </FormActions>
        </Form>
      )}
    </div>
  );
}
