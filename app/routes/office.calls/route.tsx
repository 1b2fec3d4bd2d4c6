import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { DataTable, type Column } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { Money } from "#components/money";
import { PageHeader } from "#components/page-header";
import { Tag } from "#components/tag";
import { municipalitiesWhere } from "#domain/policy";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { ensureAllowed } from "#http/respond.server";
import { formatDateTime, formatEuros } from "#i18n/format";
import { preparation } from "#i18n/messages/preparation";
import { useLocale, useTexts } from "#i18n/use-texts";
import { officeCalls, type OfficeCall } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(preparation, ({ callsTitle }) => callsTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "viewCalls").length > 0);
  return plain(await officeCalls(actor, args.context.arrivedAt, localeOf(args.request)));
}

const TONES = { upcoming: "info", open: "good", closed: "neutral" } as const;

export default function OfficeCallsPage() {
  const t = useTexts(preparation);
  const locale = useLocale();
  const rows = useLoaderData<typeof loader>();
  const columns: Column<OfficeCall>[] = [
    {
      key: "call",
      head: t.call,
      rowHeader: true,
      cell: ({ callId, name, lacksPreparer }) => (
        <>
          <a href={`/office/calls/${callId}`}>{name}</a>
          {lacksPreparer ? <p className="small">{t.nobodyPrepares}</p> : null}
        </>
      ),
    },
    { key: "stage", head: t.stage, cell: ({ stage }) => <Tag tone={TONES[stage]}>{t.stages[stage]}</Tag> },
    { key: "closes", head: t.closes, nowrap: true, cell: ({ closesAt }) => formatDateTime(closesAt, locale) },
    { key: "filed", head: t.filed, numeric: true, cell: ({ filedCount }) => filedCount },
    {
      key: "toPrepare",
      head: t.toPrepare,
      numeric: true,
      cell: ({ toPrepareCount }) => (toPrepareCount > 0 ? <strong>{toPrepareCount}</strong> : 0),
    },
    {
      key: "requested",
      head: t.requested,
      numeric: true,
      cell: ({ requestedCents }) => <Money amount={requestedCents} />,
    },
    {
      key: "budget",
      head: t.budget,
      numeric: true,
      cell: ({ budgetCents, shareableCents }) => (
        <>
          <Money amount={budgetCents} />
          {shareableCents === budgetCents ? null : (
            <p className="small muted">{t.shareable({ sum: formatEuros(shareableCents, locale) })}</p>
          )}
        </>
      ),
    },
  ];
  return (
    <div className="page page-wide">
      <PageHeader title={t.callsTitle} lead={t.callsLead} />
      {rows.length === 0 ? (
        <EmptyState icon="calendar" title={t.noCalls}>
          {t.noCallsText}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.callsTitle}
          columns={columns}
          rows={rows}
          rowKey={({ callId }) => callId}
          rowTone={({ toPrepareCount, stage, lacksPreparer }) =>
            lacksPreparer || (toPrepareCount > 0 && stage === "closed") ? "attention" : undefined
          }
        />
      )}
    </div>
  );
}
