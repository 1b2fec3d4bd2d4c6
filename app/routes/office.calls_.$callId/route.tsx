import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { ListForceText } from "#components/grants/list-force-text";
import { KeptSumsNote } from "#components/grants/kept-sums-note";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { PotBar, type PotSegment } from "#components/pot-bar";
import { SearchBox } from "#components/search-box";
import { Segmented } from "#components/segmented";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { formatEuros } from "#i18n/format";
import { cases } from "#i18n/messages/cases";
import { notices } from "#i18n/messages/notices";
import { preparation } from "#i18n/messages/preparation";
import { useLocale, useTexts } from "#i18n/use-texts";
import { CallActions } from "./call-actions";
import { CaseTable } from "./case-table";
import { callCases, type CallCasesView } from "./queries.server";
import { readTableQuery, tableHref, type TableQuery } from "./table-query";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle<(typeof preparation)["fi"], { view: CallCasesView }>(
  preparation,
  ({ callsTitle }, data) => data?.view.name ?? callsTitle,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const query = readTableQuery(new URL(args.request.url).searchParams);
  const asked = { query, locale: localeOf(args.request), today: plainDateAt(args.context.arrivedAt) };
  const view = found(await callCases(actor, args.params.callId, asked));
  return plain({ view, query });
}

function Pot({ view }: { view: CallCasesView }) {
  const t = useTexts(preparation);
  const locale = useLocale();
  const { budgetCents, grantableCents, pot, kept } = view;
  const isDecided = pot.awardedCents !== null;
  const waiting: PotSegment[] = [
    { label: t.proposedSum, amount: pot.proposedCents, fill: isDecided ? 2 : 1 },
    { label: t.preparationSum, amount: pot.unproposedCents, fill: isDecided ? 3 : 2 },
  ];
  return (
    <PotBar
      label={t.pot({ budget: formatEuros(budgetCents, locale) })}
      total={budgetCents}
      segments={[
        ...(isDecided ? [{ label: t.awardedSum, amount: pot.awardedCents ?? 0, fill: 1 } as const] : []),
        ...(pot.isSettled ? [] : waiting),
        ...(budgetCents > grantableCents
          ? [{ label: t.setApartSum, amount: budgetCents - grantableCents, fill: 4 } as const]
          : []),
        // What is left beside the others would tell the sum that is kept.
        ...(kept.length > 0 ? [] : [{ label: t.freeSum, amount: pot.leftCents, fill: "rest" } as const]),
      ]}
    />
  );
}

function Filters({ view, query }: { view: CallCasesView; query: TableQuery }) {
  const t = useTexts(preparation);
  const { statuses } = useTexts(cases);
  const keep: [string, string][] = query.state ? [["state", query.state]] : [];
  return (
    <div className="toolbar">
      <Segmented
        label={t.filter}
        items={[
          {
            label: t.all,
            href: tableHref(view.callId, query, { state: null }),
            current: query.state === null,
            count: view.total,
          },
          ...view.counts.map(({ status, count }) => ({
            label: statuses[status],
            href: tableHref(view.callId, query, { state: status }),
            current: query.state === status,
            count,
          })),
        ]}
      />
      <SearchBox
        action={`/office/calls/${view.callId}`}
        label={t.search}
        placeholder={t.search}
        buttonLabel={t.searchButton}
        defaultValue={query.q}
        keep={keep}
        size="slim"
      />
    </div>
  );
}

export default function CallCasesPage() {
  const t = useTexts(preparation);
  const { labels } = useTexts(notices);
  const locale = useLocale();
  const { view, query } = useLoaderData<typeof loader>();
  const { awardedCents } = view.pot;
  const facts = {
    cases: t.casesCount({ count: view.total }),
    requested: formatEuros(view.requestedCents, locale),
  };
  const summary =
    awardedCents === null
      ? t.summary({ ...facts, budget: formatEuros(view.grantableCents, locale) })
      : t.summaryDecided({ ...facts, awarded: formatEuros(awardedCents, locale) });
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: t.callsTitle, href: "/office/calls" }]} />
      <PageHeader title={view.name} meta={summary} actions={<CallActions {...view} />} />
      <Pot view={view} />
      <KeptSumsNote kept={view.kept} />
      {view.force ? (
        <p>
          {labels.force}: <ListForceText force={view.force} />
        </p>
      ) : null}
      {view.total === 0 ? (
        <EmptyState icon="tray" title={t.noCases}>
          {t.noCasesText}
        </EmptyState>
      ) : (
        <>
          <Filters view={view} query={query} />
          {view.rows.length === 0 ? (
            <EmptyState
              icon="search"
              title={t.noMatches}
              action={<ButtonLink href={`/office/calls/${view.callId}`}>{t.clear}</ButtonLink>}
            />
          ) : (
            <>
              <CaseTable view={view} query={query} />
              <Pagination
                page={view.page}
                pageCount={view.pageCount}
                hrefOf={(page) => tableHref(view.callId, query, { page })}
              />
            </>
          )}
        </>
      )}
    </div>
  );
}
