import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ApplicationContentView } from "#components/application-content";
import { ButtonLink } from "#components/button-link";
import { CaseHistory } from "#components/case-history";
import { CaseStatusTag } from "#components/case-status-tag";
import { Dialog } from "#components/dialog";
import { DialogLink } from "#components/dialog-link";
import { Disclosure } from "#components/disclosure";
import { FormAnswers } from "#components/grants/form/form-answers";
import { WrittenIn } from "#components/grants/written-in";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { BesideField } from "#components/grants/beside-field";
import { LeftOverNote } from "#components/grants/left-over";
import { SupplementList } from "#components/grants/supplement-list";
import { Transfers } from "#components/grants/transfers";
import { WithdrawForm } from "#components/withdraw-form";
import { subjectOf } from "#domain/grants/subjects";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { formatDateTime } from "#i18n/format";
import { filing } from "#i18n/messages/filing";
import { laterAttachments } from "#i18n/messages/later-attachments";
import { ownCase } from "#i18n/messages/own-case";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findOwnCase } from "#models/scoped.server";
import { Claims } from "./components/claims";
import { Attachments } from "./components/attachments";
import { DecisionSection } from "./components/decision-section";
import { Receipts } from "./components/receipts";
import { NextStep } from "./components/next-step";
import { ReopenedNote, Reopening } from "./components/reopening";
import { WhereItIs } from "./components/where-it-is";
import { ownCaseView, type OwnCaseView } from "./queries.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction<typeof loader> = pageTitle<(typeof ownCase)["fi"], OwnCaseView>(
  ownCase,
  ({ caseTitle }, data) => data?.caseNumber ?? caseTitle,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = found(await findOwnCase(actor, args.params.caseId)).toObject();
  return plain(await ownCaseView(actor, grantCase, args.context.arrivedAt, localeOf(args.request)));
}

function Withdrawal({ view }: { view: OwnCaseView }) {
  const t = useTexts(ownCase);
  const isDraft = view.status === "draft";
  return (
    <>
      <DialogLink href={`/my/cases/${view.caseId}/withdrawal`} dialogId="withdrawal">
        {isDraft ? t.deleteDraft : t.withdraw}
      </DialogLink>
      <Dialog id="withdrawal" title={isDraft ? t.deleteDraftTitle : t.withdrawTitle}>
        {isDraft ? null : <p>{t.withdrawLead}</p>}
        <WithdrawForm
          caseId={view.caseId}
          isDraft={isDraft}
          field={{ name: "reason", label: t.withdrawLabels.reason }}
          inDialog
        />
      </Dialog>
    </>
  );
}

function Supplements({ view }: { view: OwnCaseView }) {
  const t = useTexts(ownCase);
  if (view.supplements.length === 0) return null;
  return (
    <Section title={t.supplementsTitle}>
      <WrittenIn language={view.content.writtenIn}>
        <SupplementList items={view.supplements} />
      </WrittenIn>
    </Section>
  );
}

export default function OwnCasePage() {
  const t = useTexts(ownCase);
  const { standing } = useTexts(filing);
  const later = useTexts(laterAttachments);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const { caseId, claims, versions, after } = view;
  const asked = { items: view.supplements, isAwaited: view.status === "supplementRequested" };
  const filedAt = versions.at(-1)?.filedAt;
  const received =
    view.caseNumber && filedAt
      ? t.received({ number: view.caseNumber, at: formatDateTime(filedAt, locale) })
      : undefined;
  return (
    <div className="page page-narrow stack">
      <PageHeader
        title={view.callName}
        eyebrow={view.applicantName}
        lead={received}
        meta={<CaseStatusTag status={view.status} />}
      />
      <LeftOverNote items={view.leftOver} />
      {view.status === "reopened" ? <ReopenedNote view={view} /> : <NextStep view={view} />}
      {view.where ? <WhereItIs where={view.where} after={after} /> : null}
      {view.awaitsAttachments ? (
        <Note tone="attention" title={later.waits}>
          <ButtonLink href={`/my/cases/${view.caseId}/attachments`}>{later.give}</ButtonLink>
        </Note>
      ) : null}
      <DecisionSection {...{ caseId, after }} decision={view.decision} />
      {view.mayClaim ? <Claims {...{ caseId, claims }} start={view.start} /> : null}
      <Supplements view={view} />
      <Transfers items={view.transfers} />
      <Receipts {...{ caseId, versions }} status={view.status} />
      <Section title={view.status === "reopened" ? standing : t.contentTitle}>
        <Disclosure summary={t.showContent} open={view.isEntered}>
          <ApplicationContentView
            content={view.content}
            beside={(subject) => <BesideField {...asked} subject={subject} />}
          />
          {view.form ? (
            <FormAnswers
              form={view.form}
              of={view.content}
              after={(field) => <BesideField {...asked} subject={subjectOf("form", field.id)} />}
            />
          ) : null}
        </Disclosure>
        <Attachments view={view} />
      </Section>
      <Section title={t.history}>
        <CaseHistory entries={view.history} />
      </Section>
      <Reopening view={view} />
      {view.mayWithdraw ? <Withdrawal view={view} /> : null}
    </div>
  );
}
