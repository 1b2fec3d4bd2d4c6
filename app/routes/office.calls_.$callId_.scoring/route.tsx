import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Progress } from "#components/progress";
import { useForm } from "#components/use-form";
import { can } from "#domain/policy";
import { choice, codes, email } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { plainEuros } from "#i18n/format";
import { overlapTexts } from "#i18n/messages/overlaps";
import { scoring } from "#i18n/messages/scoring";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findScoredCall } from "#models/call-assessors.server";
import { nameAssessors } from "#use-cases/name-assessors.server";
import { remindAssessors } from "#use-cases/remind-assessors.server";
import { takeCriteria } from "#use-cases/take-criteria.server";
import { Assessors } from "./components/assessors";
import { CriteriaList } from "./components/criteria-list";
import { ScoreTable } from "./components/score-table";
import { loadScoring, type ScoringView } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(scoring, ({ title }) => title);

const schema = z.object({
  intent: choice(["name", "remind", "take"]),
  personIds: codes(),
  email: email().optional(),
});

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const asked = { search: new URL(args.request.url).searchParams, now: args.context.arrivedAt };
  const view = found(await loadScoring(actor, args.params.callId, { ...asked, locale: localeOf(args.request) }));
  ensureAllowed(view.allowed);
  return plain(view);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { call, subject } = found(await findScoredCall(actor, args.params.callId));
  ensureAllowed(can(actor, "manageScoring", subject));
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const { intent, ...named } = form.value;
  const command = { callId: call._id, actor, now: args.context.arrivedAt };
  const page = `/office/calls/${call._id}/scoring`;
  if (intent === "remind") {
    const reminded = await remindAssessors(command);
    return reminded.ok ? redirectWithFlash(page, "assessorsReminded") : answerRefusal(reminded.refusal, form);
  }
  if (intent === "take") {
    const taken = await takeCriteria(command);
    return taken.ok ? redirectWithFlash(page, "criteriaTaken") : answerRefusal(taken.refusal, form);
  }
  const done = await nameAssessors({ ...command, ...named, email: named.email, locale: localeOf(args.request) });
  return done.ok ? redirectWithFlash(page, "assessorsNamed") : answerRefusal(done.refusal, form);
}

export default function ScoringPage() {
  const t = useTexts(scoring);
  const overlaps = useTexts(overlapTexts);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const saved = { personIds: view.assessors.map(({ personId }) => personId) };
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: t.labels, saved, refusals: t.refusals, beside: { noAssessors: "personIds" } });
  const base = `/office/calls/${view.call.id}`;
  return (
    <div className="page page-wide">
      {view.may.viewCall ? <Breadcrumb items={[{ label: view.call.name, href: base }]} /> : null}
      <PageHeader
        eyebrow={view.call.name}
        title={t.title}
        lead={t.lead}
        actions={
          <>
            {view.may.viewCall ? <a href={`${base}/overlaps`}>{overlaps.listTitle}</a> : null}
            {view.isScored ? <a href={`${base}/scoring/file`}>{t.file}</a> : null}
          </>
        }
      />
      <FormProblems form={form} />
      {view.isScored ? <MyPart view={view} /> : <EmptyState title={t.notScored}>{t.notScoredText}</EmptyState>}
      {view.toDiscuss > 0 ? (
        <Note tone="attention">
          {t.toDiscuss({ count: view.toDiscuss, limit: plainEuros(view.call.talkOver, locale) })}
        </Note>
      ) : null}
      {view.isScored && view.rows.length === 0 ? <EmptyState title={t.empty}>{t.emptyText}</EmptyState> : null}
      {view.isScored && view.rows.length > 0 ? <ScoreTable view={view} /> : null}
      <div className="columns">
        <CriteriaList view={view} />
        {view.isScored ? <Assessors view={view} form={form} /> : null}
      </div>
    </div>
  );
}

/** How far the reader has come with their own, and the way to the next. */
function MyPart({ view: { call, mine } }: { view: Pick<ScoringView, "call" | "mine"> }) {
  const t = useTexts(scoring);
  if (mine.all === 0) return null;
  const text = t.myProgress({ done: mine.done, all: mine.all });
  return (
    <div className="stack-tight">
      <p>{mine.next === null ? t.allDone : text}</p>
      <Progress label={text} value={mine.done} max={mine.all} text={`${mine.done} / ${mine.all}`} />
      {mine.next === null ? null : (
        <p>
          <ButtonLink href={`/office/calls/${call.id}/scoring/${mine.next}`}>{t.start}</ButtonLink>
        </p>
      )}
    </div>
  );
}
