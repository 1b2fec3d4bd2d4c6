import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { RoundNav } from "#components/grants/round-nav";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { PotBar } from "#components/pot-bar";
import { ProposalTable } from "#components/proposal-table";
import { Tag } from "#components/tag";
import { readRound } from "#domain/grants/rounds";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, found, notFound, redirectWithFlash } from "#http/respond.server";
import { formatEuros } from "#i18n/format";
import { proposal } from "#i18n/messages/proposal";
import { useLocale, useTexts } from "#i18n/use-texts";
import { finishProposal } from "#use-cases/finish-proposal.server";
import { saveProposal } from "#use-cases/save-proposal.server";
import { BasisNote } from "./components/basis-note";
import { ProposalForm } from "./components/proposal-form";
import { loadProposalPage } from "./queries.server";
import { draftLines, proposalSchema } from "./schema";
import { unfinishedReply } from "./unfinished";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(proposal, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const { allowed, ...view } = found(
    await loadProposalPage(actor, params.callId, {
      locale: localeOf(request),
      now: context.arrivedAt,
      asked: readRound(new URL(request.url).searchParams),
    }),
  );
  ensureAllowed(allowed);
  return plain(view);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardOfficeCall(actor, "writeProposal", args.params.callId);
  const { request, params, context } = args;
  const callId = params.callId ?? "";
  const form = await parseForm(request, proposalSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, intent, rows } = form.value;
  const command = { callId, actor, now: context.arrivedAt };
  const saved = await saveProposal({ ...command, version, lines: draftLines(rows) });
  if (!saved.ok && saved.refusal.code === "notFound") throw notFound();
  if (!saved.ok) return replyRefused(saved.refusal, form);
  if (intent === "save") return redirectWithFlash(`/office/calls/${callId}/proposal`, "saved");
  const finished = await finishProposal({ ...command, version: saved.value.version });
  if (finished.ok) return redirectWithFlash(`/office/calls/${callId}/proposal`, "proposalFinished");
  const typed = { ...form.typed, version: [String(saved.value.version)] };
  return data(unfinishedReply(finished.refusal, typed), { status: 409 });
}

export default function ProposalPage() {
  const t = useTexts(proposal);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { call, status, rows, canWrite, isDecided } = view;
  const proposed = rows.reduce((sum, { proposedCents }) => sum + (proposedCents ?? 0), 0);
  const budget = t.budget({ sum: formatEuros(call.budgetCents, locale) });
  const own = rows.filter(({ isOwn }) => isOwn).map(({ applicantName }) => applicantName);
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: call.name, href: `/office/calls/${call.id}` }]} />
      <PageHeader
        title={t.title}
        lead={canWrite ? t.lead : undefined}
        meta={
          <span className="cluster">
            <Tag tone={status === "drafting" ? "info" : "good"}>{t.status[isDecided ? "decided" : status]}</Tag>
            {budget}
          </span>
        }
        actions={<NextSteps {...view} />}
      />
      <RoundNav path={`/office/calls/${call.id}/proposal`} round={view.round} rounds={view.rounds} />
      <PotBar
        label={budget}
        total={call.budgetCents}
        segments={[
          { label: t.proposed, amount: proposed, fill: 1 },
          { label: t.free, amount: call.budgetCents - proposed, fill: "rest" },
        ]}
      />
      {view.basis ? <BasisNote callId={call.id} basis={view.basis} /> : null}
      {own.length > 0 ? <Note tone="attention">{t.disqualifiedNote({ names: own.join(", ") })}</Note> : null}
      {rows.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
      ) : canWrite ? (
        <ProposalForm view={view} reply={reply} />
      ) : (
        <ProposalTable caption={t.title} rows={rows} decided={isDecided} />
      )}
    </div>
  );
}

type Steps = Pick<ReturnType<typeof useLoaderData<typeof loader>>, "call" | "status" | "isDecided" | "canDecide">;

function NextSteps({ call, status, isDecided, canDecide }: Steps) {
  const t = useTexts(proposal);
  const base = `/office/calls/${call.id}`;
  return (
    <>
      <ButtonLink href={`${base}/agenda`} variant="quiet" icon="print">
        {t.agenda}
      </ButtonLink>
      {status === "finished" && !isDecided ? (
        <ButtonLink href={`${base}/proposal/return`} variant="quiet">
          {t.return}
        </ButtonLink>
      ) : null}
      {isDecided || (canDecide && status === "finished") ? (
        <ButtonLink href={`${base}/decision`}>{isDecided ? t.seeDecision : t.decide}</ButtonLink>
      ) : null}
    </>
  );
}
