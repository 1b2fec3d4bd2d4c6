import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { EmptyState } from "#components/empty-state";
import { KeptPointsNote } from "#components/grants/kept-points-note";
import { KeptSumsNote } from "#components/grants/kept-sums-note";
import { CompareForm } from "#components/grants/division/compare-form";
import { ComparisonView } from "#components/grants/division/comparison-view";
import { PageHeader } from "#components/page-header";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { division } from "#i18n/messages/division";
import { workbench } from "#i18n/messages/workbench";
import { useTexts } from "#i18n/use-texts";
import { comparePage } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(workbench, ({ compareTitle }) => compareTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { callId } = args.params;
  await guardOfficeCall(actor, "viewCalls", callId);
  const asked = new URL(args.request.url).searchParams;
  const [a, b] = [asked.get("a"), asked.get("b") ?? "proposal"];
  return plain(found(await comparePage(actor, { callId, a, b }, localeOf(args.request))));
}

export default function ComparePage() {
  const t = useTexts(workbench);
  const d = useTexts(division);
  const { callId, callName, a, b, scenarios, comparison, applicants, groupNames, kept, hasLastYear, toScore } =
    useLoaderData<typeof loader>();
  const nameOf = (side: string): string => {
    if (side === "lastYear") return t.lastYear;
    return side === "proposal" ? t.proposal : (scenarios.find(({ id }) => id === side)?.name ?? side);
  };
  return (
    <div className="page page-wide">
      <Breadcrumb
        items={[
          { label: callName, href: `/office/calls/${callId}` },
          { label: t.title, href: `/office/calls/${callId}/workbench` },
        ]}
      />
      <PageHeader title={t.compareTitle} />
      <KeptSumsNote kept={kept} />
      <CompareForm {...{ callId, scenarios, hasLastYear, a, b }} />
      <KeptPointsNote callId={callId} toScore={toScore} />
      {comparison ? (
        <ComparisonView
          comparison={comparison}
          names={{ a: nameOf(a), b: nameOf(b) }}
          applicants={applicants}
          groupNames={groupNames}
        />
      ) : null}
      {comparison || toScore > 0 ? null : <EmptyState title={d.chooseTwo} />}
    </div>
  );
}
