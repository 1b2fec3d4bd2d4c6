import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { EmptyState } from "#components/empty-state";
import { LeftOpenNote } from "#components/grants/division/left-open-note";
import { ComparisonView } from "#components/grants/division/comparison-view";
import { PageHeader } from "#components/page-header";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { scenarioChoice } from "#i18n/messages/scenario-choice";
import { workbench } from "#i18n/messages/workbench";
import { useTexts } from "#i18n/use-texts";
import { rehearsalPage } from "./queries.server";
import { TriedPointsView } from "./tried-points";
import { UnreliableNote } from "./unreliable-note";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(scenarioChoice, ({ rehearse }) => rehearse);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { callId, scenarioId } = args.params;
  await guardOfficeCall(actor, "viewCalls", callId);
  return plain(found(await rehearsalPage(actor, { callId, scenarioId }, localeOf(args.request))));
}

export default function RehearsalPage() {
  const t = useTexts(scenarioChoice);
  const w = useTexts(workbench);
  const { callId, callName, scenarioId, name, past } = useLoaderData<typeof loader>();
  const base = `/office/calls/${callId}`;
  return (
    <div className="page page-wide">
      <Breadcrumb
        items={[
          { label: callName, href: base },
          { label: w.title, href: `${base}/workbench` },
          { label: name, href: `${base}/workbench/${scenarioId}` },
        ]}
      />
      <PageHeader title={t.rehearseTitle({ name })} lead={past ? t.rehearseLead({ year: past.year }) : undefined} />
      {past ? (
        <>
          {past.tried?.unreliable ? <UnreliableNote facts={past.tried.unreliable} /> : null}
          <LeftOpenNote leftOpen={past.leftOpen} hrefOf={({ caseId }) => `/office/cases/${caseId}`}>
            {t.rehearseOpenText}
          </LeftOpenNote>
          {past.tried ? <TriedPointsView year={past.year} tried={past.tried} /> : null}
          {past.comparison.lines.length > 0 ? (
            <ComparisonView {...past} names={{ a: t.decided, b: t.wouldGive }} />
          ) : null}
        </>
      ) : (
        <EmptyState title={t.noLastYear}>{t.noLastYearText}</EmptyState>
      )}
    </div>
  );
}
