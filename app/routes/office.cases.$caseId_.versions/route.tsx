import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCase } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { PrintButton } from "#components/print-button";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { filedVersions } from "#i18n/messages/filed-versions";
import { preparation } from "#i18n/messages/preparation";
import { useTexts } from "#i18n/use-texts";
import { Filing } from "./filing";
import { versionsPage } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(filedVersions, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = await guardOfficeCase(actor, "viewCase", args);
  return plain(await versionsPage(grantCase.toObject(), localeOf(args.request)));
}

export default function FiledVersionsPage() {
  const t = useTexts(filedVersions);
  const { callsTitle } = useTexts(preparation);
  const view = useLoaderData<typeof loader>();
  const name = `${view.caseNumber} ${view.applicantName}`;
  return (
    <div className="page">
      <Breadcrumb
        items={[
          { label: callsTitle, href: "/office/calls" },
          { label: view.callName, href: `/office/calls/${view.callId}` },
          { label: name, href: `/office/cases/${view.caseId}` },
        ]}
      />
      <PageHeader eyebrow={name} title={t.title} lead={t.lead} actions={<PrintButton />} />
      {view.isReopened ? <Note tone="attention">{t.reopened}</Note> : null}
      {view.filings.map((filing, index) => (
        <Filing key={filing.number} filing={filing} counts={index === 0} />
      ))}
    </div>
  );
}
