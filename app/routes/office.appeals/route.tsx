import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { DataTable } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { Tag } from "#components/tag";
import { municipalitiesWhere } from "#domain/policy";
import { pageAsked } from "#domain/shared/paging";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { ensureAllowed } from "#http/respond.server";
import { formatDateTime } from "#i18n/format";
import { appeals } from "#i18n/messages/appeals";
import { useLocale, useTexts } from "#i18n/use-texts";
import { officeAppeals } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(appeals, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "viewAppeals").length > 0);
  return plain(await officeAppeals(actor, pageAsked(new URL(args.request.url).searchParams)));
}

export default function AppealsPage() {
  const t = useTexts(appeals);
  const locale = useLocale();
  const { rows, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageHeader title={t.title} lead={t.lead} />
      {rows.length === 0 ? (
        <EmptyState title={t.empty}>{t.emptyText}</EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          rows={rows}
          rowKey={({ appealId }) => appealId}
          rowTone={({ isOpen }) => (isOpen ? "attention" : undefined)}
          columns={[
            {
              key: "case",
              head: t.columns.case,
              rowHeader: true,
              cell: ({ appealId, caseNumber, applicantName }) => (
                <a href={`/office/appeals/${appealId}`}>
                  {caseNumber} {applicantName}
                </a>
              ),
            },
            { key: "appellant", head: t.columns.appellant, cell: ({ appellant }) => appellant },
            {
              key: "arrived",
              head: t.columns.arrived,
              cell: ({ arrivedAt, isLate }) => (
                <span className="cluster">
                  {formatDateTime(arrivedAt, locale)}
                  {isLate ? <Tag tone="warn">{t.late}</Tag> : null}
                </span>
              ),
            },
            { key: "status", head: t.columns.status, cell: ({ status }) => <Tag>{t.statuses[status]}</Tag> },
          ]}
        />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(number) => `/office/appeals?page=${number}`} />
    </div>
  );
}
