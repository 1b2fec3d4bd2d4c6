import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { RoundNav } from "#components/grants/round-nav";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { readRound } from "#domain/grants/rounds";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, found, notFound, redirectWithFlash } from "#http/respond.server";
import { useDecidingWords } from "#i18n/deciding-words";
import { decision as texts } from "#i18n/messages/decision";
import { recordDecision } from "#use-cases/record-decision.server";
import { DecisionMade } from "./components/decision-made";
import { ListToDecide } from "./components/list-to-decide";
import { loadDecisionPage } from "./queries.server";
import { decisionSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(texts, ({ doneTitle }) => doneTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { allowed, ...view } = found(
    await loadDecisionPage(actor, args.params.callId, {
      ...{ locale: localeOf(args.request), now: args.context.arrivedAt },
      round: readRound(new URL(args.request.url).searchParams),
    }),
  );
  ensureAllowed(allowed);
  return plain(view);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardOfficeCall(actor, "recordDecision", args.params.callId);
  const { request, params, context } = args;
  const callId = params.callId ?? "";
  const form = await parseForm(request, decisionSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, ...meeting } = form.value;
  const recorded = await recordDecision({ callId, version, ...meeting, actor, now: context.arrivedAt });
  if (recorded.ok) {
    // Whoever waits for the next round would bring that one up, which is not what was just recorded.
    return redirectWithFlash(`/office/calls/${callId}/decision?round=${recorded.value.round}`, "decisionRecorded");
  }
  if (recorded.refusal.code === "notFound") throw notFound();
  return replyRefused(recorded.refusal, form);
}

export default function DecisionPage() {
  const view = useLoaderData<typeof loader>();
  const { decision: t, minutes: m } = useDecidingWords(view.byOfficeHolder);
  const { call, decision, proposal } = view;
  const reply = useActionData<typeof action>();
  const base = `/office/calls/${call.id}`;
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: call.name, href: base }]} />
      <PageHeader
        title={decision ? t.doneTitle : t.title}
        lead={proposal.status === "finished" && !decision ? t.lead : undefined}
        actions={
          <>
            <ButtonLink href={`${base}/agenda`} variant="quiet" icon="print">
              {decision ? m.title : t.agenda}
            </ButtonLink>
            <ButtonLink href={`${base}/proposal`} variant="quiet">
              {t.proposal}
            </ButtonLink>
          </>
        }
      />
      <RoundNav path={`${base}/decision`} round={proposal.round} rounds={proposal.rounds} />
      {decision ? (
        <DecisionMade
          {...{
            callId: call.id,
            decision,
            budgetCents: call.budgetCents,
            mayRecord: view.canRecord,
            mayTell: view.canTell,
          }}
          closed={view.ties.own.map(({ caseId }) => caseId)}
        />
      ) : proposal.status === "finished" ? (
        <ListToDecide view={view} reply={reply} />
      ) : (
        <Note tone="attention" title={t.notFinishedTitle}>
          <p>{t.notFinished}</p>
        </Note>
      )}
    </div>
  );
}
