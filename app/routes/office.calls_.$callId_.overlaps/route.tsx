import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCall } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { DataTable } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { OverlapWhyList } from "#components/grants/overlap-why";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { PrintButton } from "#components/print-button";
import { Tag } from "#components/tag";
import { pageAsked } from "#domain/shared/paging";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { overlapTexts } from "#i18n/messages/overlaps";
import { useTexts } from "#i18n/use-texts";
import { loadCallOverlaps } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(overlapTexts, ({ listTitle }) => listTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const call = await guardOfficeCall(actor, "viewCalls", args.params.callId);
  const asked = pageAsked(new URL(args.request.url).searchParams);
  return plain(await loadCallOverlaps(actor, call.toObject(), { locale: localeOf(args.request), asked }));
}

export default function CallOverlapsPage() {
  const t = useTexts(overlapTexts);
  const { call, rows, page, pageCount } = useLoaderData<typeof loader>();
  const base = `/office/calls/${call.id}`;
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: call.name, href: base }]} />
      <PageHeader eyebrow={call.name} title={t.listTitle} lead={t.listLead} actions={<PrintButton />} />
      {rows.length === 0 ? (
        <EmptyState title={t.none}>{t.noneText}</EmptyState>
      ) : (
        <DataTable
          caption={t.listTitle}
          rows={rows}
          rowKey={({ numbers }) => numbers.join(" ")}
          columns={[
            {
              key: "applicant",
              head: t.columns.applicant,
              rowHeader: true,
              cell: ({ applicantName }) => applicantName,
            },
            {
              key: "pair",
              head: t.columns.pair,
              cell: ({ numbers, caseId }) => (
                <a href={`/office/cases/${caseId}/overlaps`}>
                  {t.compare} {numbers.join(" / ")}
                </a>
              ),
            },
            { key: "what", head: t.columns.what, cell: ({ why }) => <OverlapWhyList why={why} /> },
            {
              key: "state",
              head: t.columns.state,
              cell: ({ sureness, isLooked }) => (
                <span className="cluster">
                  <Tag tone={sureness === "likely" ? "warn" : "neutral"}>{t.sureness[sureness]}</Tag>
                  <Tag tone={isLooked ? "good" : "info"}>{isLooked ? t.looked : t.toLook}</Tag>
                </span>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(one) => `${base}/overlaps?page=${one}`} />
    </div>
  );
}
