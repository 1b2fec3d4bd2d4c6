import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCase } from "#auth/guards.server";
import { ActionLink } from "#components/action-link";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { CaseHistory } from "#components/case-history";
import { CaseStatusTag } from "#components/case-status-tag";
import { EligibilityList } from "#components/grants/eligibility-list";
import { StandingDecision } from "#components/grants/standing-decision";
import { FileList } from "#components/file-list";
import { Transfers } from "#components/grants/transfers";
import { FormProblems } from "#components/form-problems";
import { WrittenIn } from "#components/grants/written-in";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { SupplementList } from "#components/grants/supplement-list";
import { useForm } from "#components/use-form";
import { choice } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { redirectWithFlash } from "#http/respond.server";
import { formatDateTime } from "#i18n/format";
import { eligibility } from "#i18n/messages/eligibility";
import { filedVersions } from "#i18n/messages/filed-versions";
import { overlapTexts } from "#i18n/messages/overlaps";
import { preparation } from "#i18n/messages/preparation";
import { withdrawing } from "#i18n/messages/withdrawing";
import { useLocale, useTexts } from "#i18n/use-texts";
import { resumePreparation } from "#use-cases/resume-preparation.server";
import { startPreparation } from "#use-cases/start-preparation.server";
import { ApplicationSheet } from "./application-sheet";
import { Award } from "./award";
import { CameNote } from "./came-note";
import { CaseActions } from "./case-actions";
import { officeDecision } from "./decision.server";
import { LackingSection } from "./lacking";
import { officeCaseView, type OfficeCaseView } from "./queries.server";
import { SinceLastYear } from "./since-last-year";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle<(typeof preparation)["fi"], OfficeCaseView>(
  preparation,
  ({ caseTitle }, data) => (data ? `${data.caseNumber} ${data.applicantName}` : caseTitle),
);

const schema = z.object({ intent: choice(["start", "resume"]) });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = (await guardOfficeCase(actor, "viewCase", args)).toObject();
  const locale = localeOf(args.request);
  const decided = await officeDecision(actor, grantCase, args.context.arrivedAt, locale);
  return plain({ ...(await officeCaseView(actor, grantCase, args.context.arrivedAt, locale)), decided });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = await guardOfficeCase(actor, "prepareCase", args);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const starts = form.value.intent === "start";
  const command = { caseId: grantCase._id, actor, now: args.context.arrivedAt };
  const outcome = await (starts ? startPreparation(command) : resumePreparation(command));
  if (!outcome.ok) return answerRefusal(outcome.refusal, form);
  return redirectWithFlash(`/office/cases/${grantCase._id}`, starts ? "preparationStarted" : "preparationResumed");
}

export default function OfficeCasePage() {
  const t = useTexts(preparation);
  const { officeTitle } = useTexts(eligibility);
  const { caseLink } = useTexts(withdrawing);
  const others = useTexts(overlapTexts);
  const versions = useTexts(filedVersions);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {} });
  const filed =
    view.filed && !view.entry
      ? t.filedVersion({ at: formatDateTime(view.filed.at, locale), by: view.filed.by })
      : undefined;
  const noSupplements = view.may.startPreparation ? t.noSupplementsYet : t.noSupplements;
  return (
    <div className="page">
      <Breadcrumb
        items={[
          { label: t.callsTitle, href: "/office/calls" },
          { label: view.callName, href: `/office/calls/${view.callId}` },
        ]}
      />
      <PageHeader
        title={view.applicantName}
        eyebrow={view.caseNumber}
        lead={filed}
        meta={<CaseStatusTag status={view.status} />}
        actions={
          <>
            <ButtonLink href={`/office/cases/${view.caseId}/overlaps`} variant="quiet">
              {others.link}
            </ButtonLink>
            <ButtonLink href={`/office/cases/${view.caseId}/disqualification`} variant="plain">
              {caseLink}
            </ButtonLink>
          </>
        }
      />
      <FormProblems form={form} />
      <CameNote entry={view.entry} filed={view.filed} status={view.status} />
      <Transfers items={view.transfers} />
      <CaseActions caseId={view.caseId} may={view.may} />
      <div className="columns">
        <div>
          <Section
            title={t.applicationTitle}
            plain
            actions={
              view.filings > 1 ? (
                <ActionLink href={`/office/cases/${view.caseId}/versions`}>
                  {versions.link({ count: view.filings })}
                </ActionLink>
              ) : undefined
            }
          >
            <ApplicationSheet view={view} />
            <p className="muted small">{t.maskedAccount}</p>
          </Section>
        </div>
        <div>
          <LackingSection view={view} />
          <Section title={officeTitle} plain>
            <EligibilityList findings={view.eligibility} />
          </Section>
          {view.lastYear ? <SinceLastYear last={view.lastYear} /> : null}
          <Section title={t.attachments}>
            {view.attachments.length === 0 ? <p className="muted">{t.noAttachments}</p> : null}
            <FileList
              files={view.attachments.map(({ id, fileId, name, size, kind }) => ({
                id,
                name,
                href: `/files/${fileId}`,
                ...(kind === null ? { sizeBytes: size } : { note: kind }),
              }))}
            />
          </Section>
          <Section title={t.supplements}>
            {view.supplements.length === 0 ? <p className="muted">{noSupplements}</p> : null}
            <WrittenIn language={view.content.writtenIn}>
              <SupplementList items={view.supplements} />
            </WrittenIn>
          </Section>
          {view.decided ? <StandingDecision caseId={view.caseId} {...view.decided} /> : null}
          {view.award ? <Award caseId={view.caseId} award={view.award} claims={view.claims} /> : null}
          <Section title={t.history}>
            <CaseHistory entries={view.history} />
          </Section>
        </div>
      </div>
    </div>
  );
}
