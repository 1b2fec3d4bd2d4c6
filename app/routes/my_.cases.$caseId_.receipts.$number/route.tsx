import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ApplicationContentView } from "#components/application-content";
import { ButtonLink } from "#components/button-link";
import { DefinitionList } from "#components/definition-list";
import { FileList } from "#components/file-list";
import { FormAnswers } from "#components/grants/form/form-answers";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { PrintButton } from "#components/print-button";
import { Section } from "#components/section";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { formatDateTime } from "#i18n/format";
import { filing } from "#i18n/messages/filing";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findOwnCase } from "#models/scoped.server";
import { receiptView, type ReceiptView } from "./queries.server";

export const handle = { frame: "desk" };
export const meta: MetaFunction<typeof loader> = pageTitle<(typeof filing)["fi"], ReceiptView>(
  filing,
  ({ receiptTitle }, data) => (data ? `${receiptTitle} ${data.caseNumber}` : receiptTitle),
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = found(await findOwnCase(actor, args.params.caseId)).toObject();
  const { arrivedAt } = args.context;
  return plain(found(await receiptView(grantCase, Number(args.params.number), arrivedAt, localeOf(args.request))));
}

function useFacts(view: ReceiptView) {
  const t = useTexts(filing);
  const locale = useLocale();
  const { entry } = view;
  const came = entry
    ? [
        { label: t.way, value: t.ways[entry.way] },
        { label: t.givenBy, value: entry.givenBy },
        { label: t.enteredBy, value: view.filedBy },
      ]
    : [{ label: t.filedBy, value: view.filedBy }];
  return [
    { label: t.caseNumber, value: <strong>{view.caseNumber}</strong> },
    { label: t.arrived, value: formatDateTime(view.filedAt, locale) },
    { label: t.version, value: view.number },
    { label: t.applicant, value: view.applicantName },
    { label: t.call, value: view.callName },
    ...came,
    { label: t.requested, value: <Money amount={view.content.requestedCents} /> },
    { label: t.attachmentsCount, value: view.attachments.length },
  ];
}

/** Proof that the application came, to be printed: the number, the moment, and the words as they were filed. */
export default function ReceiptPage() {
  const t = useTexts(filing);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const facts = useFacts(view);
  const nextOpen = view.asArrives ? t.nextAsArrives : t.nextOpen;
  const isLatest = view.number === view.latest;
  return (
    <div className="page page-narrow stack">
      <PageHeader
        title={t.receiptTitle}
        eyebrow={view.caseNumber}
        lead={view.number > 1 ? t.receiptLeadAgain : t.receiptLead}
        actions={<PrintButton />}
      />
      {view.isWithdrawn ? <Note tone="attention">{t.withdrawnNote}</Note> : null}
      {isLatest ? null : <Note tone="attention">{t.replacedNote({ number: view.latest })}</Note>}
      {view.entry?.isLate ? <Note tone="attention">{t.late}</Note> : null}
      <DefinitionList items={facts} />
      {isLatest && !view.isWithdrawn ? (
        <Section title={t.nextTitle}>
          <ul className="list-bulleted">
            <li>{view.isOpen ? nextOpen({ at: formatDateTime(view.closesAt, locale) }) : t.nextClosed}</li>
            <li>{t.nextPrepared}</li>
            <li>{t.nextMail}</li>
          </ul>
        </Section>
      ) : null}
      <p className="cluster no-print">
        <ButtonLink href={`/my/cases/${view.caseId}`}>{t.toCase}</ButtonLink>
      </p>
      <Section title={t.versionContent}>
        <ApplicationContentView content={view.content} />
        {view.form ? <FormAnswers form={view.form} of={view.content} /> : null}
        <FileList
          files={view.attachments.map(({ id, fileId, name, size }) => ({
            id,
            name,
            href: `/files/${fileId}`,
            sizeBytes: size,
          }))}
        />
      </Section>
    </div>
  );
}
