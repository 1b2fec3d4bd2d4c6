import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
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
import { ruleOf, scenarioSchema } from "#domain/grants/allocation/rule-form";
import type { FormReply } from "#domain/shared/form-reply";
import { pageAsked } from "#domain/shared/paging";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, readForm, replyInvalid, replyRefused, triedReply } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, notFound, redirectWithFlash } from "#http/respond.server";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { workbench } from "#i18n/messages/workbench";
import { useTexts } from "#i18n/use-texts";
import { updateScenario } from "#use-cases/update-scenario.server";
import { BenchSummary } from "./components/bench-summary";
import { BenchTable } from "./components/bench-table";
import { RuleForm } from "./components/rule-form";
import { useScenarioForm } from "./components/use-scenario-form";
import { besidePins, pinsAfter } from "./pins";
import { pathOf } from "./path";
import { countedOn, scenarioPage, type Counted, type ScenarioView } from "./queries.server";

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

/** A form that was tried, not saved: it comes back as it was, with what it gives. */
type Trial = FormReply & { trial?: Counted };

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { callId, scenarioId } = args.params;
  await guardOfficeCall(actor, "writeProposal", callId);
  const page = pageAsked(new URL(args.request.url).searchParams);
  const sought = { callId, scenarioId, page };
  const { bench, view, pins: before } = found(await scenarioPage(actor, sought, localeOf(args.request)));
  const posted = await readForm(args.request);
  const form = parseFormData(posted, scenarioSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, name, note = "", pins } = form.value;
  const touched = bench.parted.kept.filter(({ caseId }) => pins[caseId] !== undefined);
  if (touched.length > 0)
    return replyRefused(
      { code: "ownAssociation", associations: touched.map(({ applicantName }) => applicantName) },
      form,
    );
  const content = { rule: ruleOf(form.value), pins: pinsAfter(before, view.counted?.rows ?? [], pins) };
  const counted = countedOn(bench, content, page);
  if (!counted.counted) return replyRefused(besidePins(counted.refusals, bench.applications), form);
  if (intentOf(posted) === "try") return data<Trial>({ ...triedReply(form), trial: counted.counted });
  const about = { callId: view.callId, scenarioId: view.scenarioId, version };
  const saved = await updateScenario({
    ...about,
    input: { ...content, name, note },
    actor,
    now: args.context.arrivedAt,
  });
  if (saved.ok) return redirectWithFlash(pathOf(view, page), "saved");
  if (saved.refusal.some(({ code }) => code === "notFound")) throw notFound();
  return replyRefused(saved.refusal, form);
}

export default function ScenarioPage() {
  const t = useTexts(workbench);
  const view = useLoaderData<typeof loader>();
  const reply: Trial | undefined = useActionData<typeof action>();
  const form = useScenarioForm(view, reply);
  const trial = reply?.trial;
  const counted = trial ?? view.counted;
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
          <BenchSummary counted={counted} state={trial ? "unsaved" : isWrong ? "mend" : "saved"} />
          {counted ? <BenchTable form={form} view={view} counted={counted} /> : null}
          {counted ? <Pagination {...counted} hrefOf={(page) => pathOf(view, page)} /> : null}
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
