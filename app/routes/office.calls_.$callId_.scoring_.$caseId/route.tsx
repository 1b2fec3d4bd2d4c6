import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ensureCaseAllowed } from "#auth/tied-guard.server";
import { ApplicationContentView } from "#components/application-content";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { scoreSchema, withoutGaps } from "#domain/grants/scoring/score-form";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { assessing } from "#i18n/messages/assessing";
import { caseFigures } from "#i18n/messages/case-figures";
import { scoring } from "#i18n/messages/scoring";
import { withdrawing } from "#i18n/messages/withdrawing";
import { useTexts } from "#i18n/use-texts";
import { findScorable } from "#models/call-assessors.server";
import { moveScore } from "#use-cases/move-score.server";
import { saveScore } from "#use-cases/save-score.server";
import { OthersPart } from "./components/others-part";
import { ScoreForm } from "./components/score-form";
import { loadAssessing, type AssessingView } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle<(typeof scoring)["fi"], AssessingView>(
  scoring,
  ({ title }, data) => (data ? `${data.applicantName}: ${title}` : title),
);

/** Whoever is disqualified from the application is told so, and who scores it; 403 without a word for everybody else. */
async function tellWhyClosed(actor: Actor, { params, context: { arrivedAt: now } }: LoaderFunctionArgs) {
  const { grantCase, subject } = found(await findScorable(actor, params.callId, params.caseId));
  const { _id: caseId, callId, municipality, unit, associationId, applicantName, preparer } = grantCase;
  const ability = subject.named?.includes(actor.personId) ? "scoreCase" : "viewCase";
  const handled = { ...subject, caseId, callId, municipality, unit, associationId, applicantName, preparer };
  await ensureCaseAllowed(actor, ability, { ...handled, now });
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { callId, caseId } = args.params;
  const context = { now: args.context.arrivedAt, locale: localeOf(args.request) };
  const view = found(await loadAssessing(actor, { callId, caseId }, context));
  if (!view.allowed) await tellWhyClosed(actor, args);
  ensureAllowed(view.allowed);
  return plain(view);
}

const FLASH = { save: "saved", give: "scoreGiven", revise: "scoreReopened", keep: "scoreKept" } as const;

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { call, grantCase, subject } = found(await findScorable(actor, args.params.callId, args.params.caseId));
  ensureAllowed(can(actor, "scoreCase", subject));
  const form = await parseForm(args.request, scoreSchema(call.scoring.criteria));
  if (!form.ok) return replyInvalid(form);
  const { intent, version, reason = "", marks, comments } = form.value;
  const command = { callId: call._id, caseId: grantCase._id, actor, now: args.context.arrivedAt };
  const done =
    intent === "revise" || intent === "keep"
      ? await moveScore({ ...command, event: intent })
      : await saveScore({
          ...command,
          ...{ version, reason, give: intent === "give" },
          ...{ marks: withoutGaps(marks), comments: withoutGaps(comments) },
        });
  if (!done.ok) return answerRefusal(done.refusal, form);
  return redirectWithFlash(`/office/calls/${call._id}/scoring/${grantCase._id}`, FLASH[intent]);
}

export default function AssessingPage() {
  const t = useTexts(assessing);
  const { title } = useTexts(scoring);
  const { caseLink } = useTexts(withdrawing);
  const figures = useTexts(caseFigures);
  const view = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const base = `/office/calls/${view.call.id}/scoring`;
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: `${title}: ${view.call.name}`, href: base }]} />
      <PageHeader
        eyebrow={view.caseNumber ?? undefined}
        title={view.applicantName}
        meta={t.place(view.place)}
        actions={
          <>
            {view.previous ? (
              <ButtonLink href={`${base}/${view.previous}`} variant="quiet" icon="arrow-left" rel="prev">
                {t.previous}
              </ButtonLink>
            ) : null}
            {view.next ? (
              <ButtonLink href={`${base}/${view.next}`} variant="quiet" rel="next">
                {t.next}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <div className="assessing">
        <Section title={t.application} plain>
          <ApplicationContentView content={view.content} />
          <p className="cluster">
            {view.isOfficial ? <a href={`/office/cases/${view.caseId}`}>{t.toCase}</a> : null}
            {view.mayPrepare ? <a href={`${base}/${view.caseId}/figures`}>{figures.link}</a> : null}
            <a href={`/office/cases/${view.caseId}/disqualification`}>{caseLink}</a>
          </p>
        </Section>
        <div>
          {view.mayScore ? <ScoreForm view={view} reply={reply} /> : <p className="muted">{t.notAssessor}</p>}
          <OthersPart view={view} />
        </div>
      </div>
    </div>
  );
}
