import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall } from "#auth/guards.server";
import { CompareForm } from "#components/grants/division/compare-form";
import { Breadcrumb } from "#components/breadcrumb";
import { EmptyState } from "#components/empty-state";
import { KeptSumsNote } from "#components/grants/kept-sums-note";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import type { Actor } from "#domain/roles";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, readForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import { formatEuros } from "#i18n/format";
import { workbench } from "#i18n/messages/workbench";
import { useLocale, useTexts } from "#i18n/use-texts";
import { createScenario } from "#use-cases/create-scenario.server";
import { removeScenario } from "#use-cases/remove-scenario.server";

import { NewScenario } from "./components/new-scenario";
import { RemovedNote } from "./components/removed-note";
import { ScenarioTable } from "./components/scenario-table";
import { removedScenario, workbenchPage } from "./queries.server";
import { aboutSchema, newScenarioSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(workbench, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { callId } = args.params;
  await guardOfficeCall(actor, "viewCalls", callId);
  const view = found(await workbenchPage(actor, callId, localeOf(args.request)));
  const removed = await removedScenario(actor, callId, new URL(args.request.url).searchParams.get("removed"));
  return plain({ ...view, removed });
}

type About = { callId: string; actor: Actor; now: Date };

async function create(form: FormData, about: About) {
  const parsed = parseFormData(form, newScenarioSchema);
  if (!parsed.ok) return replyInvalid(parsed);
  const { name, base, copyOf } = parsed.value;
  const created = await createScenario({ ...about, name, start: copyOf ? { copyOf } : { kind: base } });
  if (!created.ok) return answerRefusal(created.refusal, parsed);
  return seeOther(`/office/calls/${about.callId}/workbench/${created.value.scenarioId}`);
}

async function setRemoved(form: FormData, removed: boolean, about: About) {
  const parsed = parseFormData(form, aboutSchema);
  if (!parsed.ok) return replyInvalid(parsed);
  const { scenarioId } = parsed.value;
  const done = await removeScenario({ ...about, scenarioId, removed });
  if (!done.ok) return answerRefusal(done.refusal, parsed);
  const path = `/office/calls/${about.callId}/workbench`;
  return removed ? seeOther(`${path}?removed=${scenarioId}`) : redirectWithFlash(path, "saved");
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardOfficeCall(actor, "writeProposal", args.params.callId);
  const about = { callId: args.params.callId ?? "", actor, now: args.context.arrivedAt };
  const form = await readForm(args.request);
  const intent = intentOf(form);
  if (intent === "remove" || intent === "restore") return setRemoved(form, intent === "remove", about);
  return create(form, about);
}

export default function WorkbenchPage() {
  const t = useTexts(workbench);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { callId, callName, scenarios, potCents, mayWrite, isDrafting, hasLastYear, removed } = view;
  const writes = mayWrite && isDrafting;
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: callName, href: `/office/calls/${callId}` }]} />
      <PageHeader title={t.title} lead={t.lead} meta={t.pot({ sum: formatEuros(potCents, locale) })} />
      <KeptSumsNote kept={view.kept} />
      {removed ? <RemovedNote callId={callId} scenario={removed} /> : null}
      {scenarios.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <ScenarioTable view={view} mayWrite={writes} />
      )}
      {scenarios.length === 0 ? null : (
        <Section title={t.compareTwo}>
          <CompareForm
            {...{ callId, scenarios, hasLastYear }}
            a={hasLastYear ? "lastYear" : scenarios[1]?.id}
            b={scenarios[0]?.id}
          />
        </Section>
      )}
      {writes ? (
        <Section title={t.newTitle}>
          <NewScenario callId={callId} reply={reply} />
        </Section>
      ) : null}
    </div>
  );
}
