import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { DataTable } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { Money } from "#components/money";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { Tag } from "#components/tag";
import { municipalitiesWhere } from "#domain/policy";
import { pageAsked } from "#domain/shared/paging";
import { pageTitle } from "#http/page-title";
import { ensureAllowed } from "#http/respond.server";
import { formatDate } from "#i18n/format";
import { batches as texts } from "#i18n/messages/batches";
import { useLocale, useTexts } from "#i18n/use-texts";
import { loadBatches } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(texts, ({ batchesTitle }) => batchesTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "viewPayments").length > 0);
  return loadBatches(actor, pageAsked(new URL(args.request.url).searchParams));
}

export default function BatchesPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const { batches, page, pageCount } = useLoaderData<typeof loader>();
  return (
    <div className="page page-wide stack">
      <PageHeader title={t.batchesTitle} lead={t.batchesLead} />
      {batches.length === 0 ? (
        <EmptyState
          icon="tray"
          title={t.batchesEmpty}
          action={<ActionLink href="/office/payments">{t.toQueue}</ActionLink>}
        >
          {t.batchesEmptyText}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.batchesTitle}
          rows={batches}
          rowKey={({ id }) => id}
          rowTone={({ status }) => (status === "formed" ? "attention" : undefined)}
          columns={[
            {
              key: "batch",
              head: t.columns.batch,
              rowHeader: true,
              nowrap: true,
              cell: ({ id, messageId }) => <a href={`/office/batches/${id}`}>{messageId}</a>,
            },
            {
              key: "formed",
              head: t.columns.formed,
              nowrap: true,
              cell: ({ formedAt }) => formatDate(formedAt, locale),
            },
            {
              key: "execution",
              head: t.columns.execution,
              nowrap: true,
              cell: ({ executionDate }) => formatDate(executionDate, locale),
            },
            { key: "count", head: t.columns.count, numeric: true, cell: ({ count }) => count },
            {
              key: "sum",
              head: t.columns.sum,
              numeric: true,
              cell: ({ totalCents }) => <Money amount={totalCents} tone="strong" />,
            },
            {
              key: "state",
              head: t.columns.state,
              cell: ({ status, paidOn }) => (
                <Tag tone={status === "settled" ? "good" : "warn"}>
                  {paidOn ? t.paidOn({ date: formatDate(paidOn, locale) }) : t.statuses[status]}
                </Tag>
              ),
            },
          ]}
        />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(number) => `?page=${number}`} />
    </div>
  );
}
