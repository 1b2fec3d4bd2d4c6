import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { FairnessPictures } from "#components/grants/division/fairness-pictures";
import { FormProblems } from "#components/form-problems";
import { Pagination } from "#components/pagination";
import { KeptSumsNote } from "#components/grants/kept-sums-note";
import { NotTheirs } from "#components/grants/not-theirs";
import { PageHeader } from "#components/page-header";
import { Tag } from "#components/tag";
import { pageAsked } from "#domain/shared/paging";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { readForm } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { workbench } from "#i18n/messages/workbench";
import { useTexts } from "#i18n/use-texts";
import { tryOrSave, type ScenarioReply } from "./actions.server";
import { BenchSummary } from "./components/bench-summary";
import { BenchTable } from "./components/bench-table";
import { RuleForm } from "./components/rule-form";
import { useScenarioForm } from "./components/use-scenario-form";
import { pathOf } from "./path";
import { scenarioPage, type ScenarioView } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle<(typeof workbench)["fi"], { name: string }>(
  workbench,
  ({ title }, view) => view?.name ?? title,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { callId, scenarioId } = args.params;
  await guardOfficeCall(actor, "viewCalls", callId);
  const page = pageAsked(new URL(args.request.url).searchParams);
  const { view } = found(await scenarioPage(actor, { callId, scenarioId, page }, localeOf(args.request)));
  return plain(view);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { callId, scenarioId } = args.params;
  await guardOfficeCall(actor, "writeProposal", callId);
  const page = pageAsked(new URL(args.request.url).searchParams);
  const locale = localeOf(args.request);
  const opened = found(await scenarioPage(actor, { callId, scenarioId, page }, locale));
  return tryOrSave(await readForm(args.request), opened, { actor, now: args.context.arrivedAt, page, locale });
}

export default function ScenarioPage() {
  const t = useTexts(workbench);
  const view = useLoaderData<typeof loader>();
  const reply: ScenarioReply | undefined = useActionData<typeof action>();
  const form = useScenarioForm(view, reply);
  const trial = reply?.trial;
  const toScore = reply?.toScore ?? view.toScore;
  const counted = toScore > 0 ? null : (trial ?? view.counted);
  const isTried = trial !== undefined;
  const isWrong = form.problems.length + form.refusals.length > 0;
  return (
    <div className="page page-wide">
      <Breadcrumb
        items={[
          { label: view.callName, href: `/office/calls/${view.callId}` },
          { label: t.title, href: `/office/calls/${view.callId}/workbench` },
        ]}
      />
      <PageHeader
        title={view.name}
        meta={view.isChosen ? <Tag tone="good">{t.chosen}</Tag> : undefined}
        actions={<Actions {...view} />}
      />
      <FormProblems form={form} />
      <KeptSumsNote kept={view.kept} />
      {view.mayWrite && view.notTheirs.length > 0 ? <NotTheirs associations={view.notTheirs} /> : null}
      <div className="bench">
        <RuleForm form={form} view={view} />
        <div className="bench-result">
          <BenchSummary
            callId={view.callId}
            counted={counted}
            toScore={toScore}
            state={isWrong ? "mend" : isTried ? "unsaved" : "saved"}
          />
          <BenchTable form={form} view={view} counted={counted} />
          <Pagination {...view.list} hrefOf={(page) => pathOf(view, page)} />
        </div>
      </div>
      {counted ? <FairnessPictures {...counted} /> : null}
    </div>
  );
}

function Actions({
  callId,
  scenarioId,
  mayWrite,
  counted,
  notTheirs,
}: Pick<ScenarioView, "callId" | "scenarioId" | "mayWrite" | "notTheirs" | "counted">) {
  const t = useTexts(scenarioChoice);
  const base = `/office/calls/${callId}/workbench/${scenarioId}`;
  return (
    <>
      <ButtonLink href={`${base}/rehearsal`} variant="quiet">
        {t.rehearse}
      </ButtonLink>
      {mayWrite && counted && notTheirs.length === 0 ? (
        <ButtonLink href={`${base}/choice`}>{t.choose}</ButtonLink>
      ) : null}
    </>
  );
}
