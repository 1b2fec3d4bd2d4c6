import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ClaimStageTag } from "#components/claim-stage-tag";
import { DataTable, type Column } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { AdvanceTag } from "#components/grants/advance-tag";
import { Money } from "#components/money";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { Tabs } from "#components/tabs";
import { municipalitiesWhere } from "#domain/policy";
import { pageAsked, pageOf } from "#domain/shared/paging";
import { pageTitle } from "#http/page-title";
import { ensureAllowed } from "#http/respond.server";
import { formatDate } from "#i18n/format";
import { claimReview } from "#i18n/messages/claim-review";
import { useLocale, useTexts } from "#i18n/use-texts";
import { loadClaimQueue, type QueuedClaim } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(claimReview, ({ queueTitle }) => queueTitle);

const PAGE_SIZE = 50;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "reviewClaim").length > 0);
  const query = new URL(args.request.url).searchParams;
  const tab = query.get("tab") === "reviewed" ? ("reviewed" as const) : ("waiting" as const);
  const queue = await loadClaimQueue(actor, tab);
  const { page, pageCount, total: count, rows: claims } = pageOf(queue, pageAsked(query), PAGE_SIZE);
  return { tab, page, pageCount, count, claims };
}

function useColumns(tab: "waiting" | "reviewed"): Column<QueuedClaim>[] {
  const t = useTexts(claimReview);
  const locale = useLocale();
  const date = (instant: Date | null) => (instant ? formatDate(instant, locale) : "–");
  const shared: Column<QueuedClaim>[] = [
    {
      key: "claim",
      head: t.columns.claim,
      nowrap: true,
      cell: (claim) => (
        <>
          <a href={`/office/cases/${claim.caseId}/claims/${claim.id}`}>
            {claim.caseNumber} · {t.claimNumber({ number: claim.number })}
          </a>{" "}
          <AdvanceTag of={claim} />
        </>
      ),
    },
    { key: "applicant", head: t.columns.applicant, rowHeader: true, cell: ({ applicantName }) => applicantName },
    { key: "submitted", head: t.columns.submitted, nowrap: true, cell: ({ submittedAt }) => date(submittedAt) },
    {
      key: "claimed",
      head: t.columns.claimed,
      numeric: true,
      cell: ({ claimedCents }) => <Money amount={claimedCents} />,
    },
  ];
  if (tab === "waiting") return shared;
  return [
    ...shared,
    {
      key: "payable",
      head: t.columns.payable,
      numeric: true,
      cell: ({ payableCents }) => <Money amount={payableCents} tone="strong" />,
    },
    {
      key: "reviewer",
      head: t.columns.reviewer,
      muted: true,
      wideOnly: true,
      cell: ({ reviewedBy }) => reviewedBy ?? "–",
    },
    {
      key: "state",
      head: t.columns.state,
      cell: ({ stage, paidOn }) => <ClaimStageTag stage={stage} paidOn={paidOn} />,
    },
  ];
}

export default function ClaimQueuePage() {
  const t = useTexts(claimReview);
  const { tab, page, pageCount, claims } = useLoaderData<typeof loader>();
  const columns = useColumns(tab);
  const isWaiting = tab === "waiting";
  return (
    <div className="page page-wide stack">
      <PageHeader title={t.queueTitle} lead={t.queueLead} />
      <Tabs
        label={t.queueTitle}
        items={[
          { label: t.waiting, href: "/office/claims", current: isWaiting },
          { label: t.history, href: "/office/claims?tab=reviewed", current: !isWaiting },
        ]}
      />
      {claims.length === 0 ? (
        <EmptyState icon="euro" title={isWaiting ? t.queueEmpty : t.historyEmpty}>
          {isWaiting ? t.queueEmptyText : t.historyEmptyText}
        </EmptyState>
      ) : (
        <DataTable
          caption={isWaiting ? t.waiting : t.history}
          columns={columns}
          rows={claims}
          rowKey={({ id }) => id}
        />
      )}
      {pageCount > 1 ? (
        <Pagination page={page} pageCount={pageCount} hrefOf={(number) => `?tab=${tab}&page=${number}`} />
      ) : null}
    </div>
  );
}
