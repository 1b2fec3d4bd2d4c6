import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { AwardFigures } from "#components/award-figures";
import { Breadcrumb } from "#components/breadcrumb";
import { ClaimStageTag } from "#components/claim-stage-tag";
import { EmptyState } from "#components/empty-state";
import { StartClaim } from "#components/grants/start-claim";
import { UnsettledAdvance } from "#components/grants/unsettled-advance";
import { FormProblems } from "#components/form-problems";
import { Money } from "#components/money";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, readForm, replyRefused } from "#http/parse-form.server";
import { found, notFound, seeOther } from "#http/respond.server";
import { formatDate } from "#i18n/format";
import { advance } from "#i18n/messages/advance";
import { claims } from "#i18n/messages/claims";
import { useLocale, useTexts } from "#i18n/use-texts";
import { startClaim } from "#use-cases/start-claim.server";
import { loadClaims } from "./queries.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction = pageTitle(claims, ({ listTitle }) => listTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadClaims(actor, args.params["caseId"], localeOf(args.request), args.context.arrivedAt));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const caseId = args.params["caseId"] ?? "";
  const isAdvance = intentOf(await readForm(args.request)) === "advance";
  const started = await startClaim({ caseId, isAdvance, actor, now: args.context.arrivedAt });
  if (started.ok) return seeOther(`/my/cases/${caseId}/claims/${started.value.claimId}`);
  if (started.refusal.code === "notFound") throw notFound();
  return replyRefused(started.refusal);
}

export default function ClaimsPage() {
  const t = useTexts(claims);
  const a = useTexts(advance);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  const { start } = view;
  const date = formatDate(start.dueOn, locale);
  const base = `/my/cases/${view.caseId}`;
  return (
    <div className="page page-narrow stack">
      <Breadcrumb
        items={[
          { label: t.myDesk, href: "/my" },
          { label: view.caseNumber ?? view.callName, href: base },
        ]}
      />
      <PageHeader title={t.listTitle} eyebrow={view.callName} lead={start.mayStart ? t.dueOn({ date }) : undefined} />
      <FormProblems form={form} />
      <AwardFigures balance={view.balance} />
      <UnsettledAdvance cents={start.unsettledCents} reader="association" dueOn={start.dueOn} isOver={start.isOver} />
      {view.claims.length === 0 ? (
        <EmptyState icon="euro" title={t.listEmpty}>
          {t.listEmptyText}
        </EmptyState>
      ) : (
        <ul className="hairlines cost-rows">
          {view.claims.map(({ id, number, isAdvance, stage, paidOn, claimedCents, payableCents }) => (
            <li key={id} className="cost-row">
              <div className="cost-row-what">
                <a href={`${base}/claims/${id}`}>{(isAdvance ? a : t).title({ number })}</a>
                <ClaimStageTag stage={stage} paidOn={paidOn} />
              </div>
              <div className="cost-row-sum">
                <Money amount={payableCents ?? claimedCents} tone="strong" />
              </div>
            </li>
          ))}
        </ul>
      )}
      <StartClaim caseId={view.caseId} start={start} />
    </div>
  );
}
