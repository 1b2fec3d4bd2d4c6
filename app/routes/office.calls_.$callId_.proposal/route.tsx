import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { RoundNav } from "#components/grants/round-nav";
import { TakenOpen } from "#components/grants/taken-open";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
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
import { keptSums } from "#i18n/messages/kept-sums";
import { proposal } from "#i18n/messages/proposal";
import { useLocale, useTexts } from "#i18n/use-texts";
import { saveProposal } from "#use-cases/save-proposal.server";
import { finishList, type ProposalReply } from "./actions.server";
import { BasisNote } from "./components/basis-note";
import { ListNarrowing } from "./components/list-narrowing";
import { ProposalForm } from "./components/proposal-form";
import { listHref, readListQuery, type ListQuery } from "./list-query";
import { loadProposalPage, reasonNamed } from "./queries.server";
import { draftLines, proposalSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(proposal, ({ title }) => title);

function queryOf({ url }: Request): ListQuery {
  const { searchParams } = new URL(url);
  return readListQuery(searchParams, readRound(searchParams));
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const query = queryOf(request);
  const asked = { locale: localeOf(request), now: context.arrivedAt, query };
  const { allowed, ...view } = found(await loadProposalPage(actor, params.callId, asked));
  ensureAllowed(allowed);
  return plain({ ...view, query });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardOfficeCall(actor, "writeProposal", args.params.callId);
  const { request, params, context } = args;
  const callId = params.callId ?? "";
  const form = await parseForm(request, proposalSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, intent, rows } = form.value;
  const query = queryOf(request);
  const command = { callId, actor, now: context.arrivedAt };
  const sameReason =
    intent === "sameReason" ? await reasonNamed(actor, callId, form.value.sameReason, localeOf(request)) : undefined;
  if (sameReason === null) return replyInvalid({ typed: form.typed, errors: { sameReason: ["required"] } });
  const saved = await saveProposal({ ...command, version, lines: draftLines(rows), sameReason });
  if (!saved.ok && saved.refusal.code === "notFound") throw notFound();
  if (!saved.ok) return replyRefused(saved.refusal, form);
  const { leftReasons } = saved.value;
  const told = leftReasons.length > 0 ? "savedWithoutReasons" : "saved";
  if (intent !== "finish") return redirectWithFlash(listHref(callId, query, { page: query.page }), told);
  return finishList(form, { ...command, ...saved.value, locale: localeOf(request) });
}

export default function ProposalPage() {
  const t = useTexts(proposal);
  const k = useTexts(keptSums);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const reply: ProposalReply | undefined = useActionData<typeof action>();
  const { call, status, canWrite, isDecided, own, sums, isKept, query } = view;
  const budget = t.budget({ sum: formatEuros(call.budgetCents, locale) });
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
          { label: isKept ? k.proposed : t.proposed, amount: sums.proposed, fill: 1 },
          // What is left beside the others would tell the sum that is kept.
          ...(isKept ? [] : [{ label: t.free, amount: call.budgetCents - sums.proposed, fill: "rest" as const }]),
        ]}
      />
      <TakenOpen taken={view.takenOpen} />
      {view.basis ? <BasisNote callId={call.id} basis={view.basis} /> : null}
      {isKept ? (
        <Note tone="attention" title={t.disqualifiedNote({ names: own.join(", ") })}>
          <p>{k.why}</p>
        </Note>
      ) : null}
      {view.listed === 0 ? (
        <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
      ) : (
        <>
          <ListNarrowing view={view} query={query} />
          {view.rows.length === 0 ? (
            <EmptyState
              title={t.noMatches}
              action={
                <ButtonLink href={listHref(call.id, { ...query, q: "", unfinished: false })}>{t.showAll}</ButtonLink>
              }
            />
          ) : canWrite ? (
            <ProposalForm view={view} query={query} reply={reply} />
          ) : (
            <ProposalTable caption={t.title} rows={view.rows} sums={sums} decided={isDecided} isKept={isKept} />
          )}
          <Pagination
            page={view.page}
            pageCount={view.pageCount}
            hrefOf={(page) => listHref(call.id, query, { page })}
          />
        </>
      )}
    </div>
  );
}

type Steps = Pick<
  ReturnType<typeof useLoaderData<typeof loader>>,
  "call" | "status" | "isDecided" | "canDecide" | "canReturn"
>;

function NextSteps({ call, status, isDecided, canDecide, canReturn }: Steps) {
  const t = useTexts(proposal);
  const base = `/office/calls/${call.id}`;
  return (
    <>
      <ButtonLink href={`${base}/agenda`} variant="quiet" icon="print">
        {t.agenda}
      </ButtonLink>
      {canReturn ? (
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
