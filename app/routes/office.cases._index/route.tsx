import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { readCaseTable, type CaseTableState } from "#domain/grants/case-table/state";
import { unreadEnds } from "#domain/grants/case-table/unread";
import { municipalitiesWhere } from "#domain/policy";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { ensureAllowed } from "#http/respond.server";
import { formatNumber } from "#i18n/format";
import { caseTable } from "#i18n/messages/case-table";
import { useLocale, useTexts } from "#i18n/use-texts";
import { viewsFor } from "#models/case-table-view.server";
import { BulkForm } from "./components/bulk-form";
import { CasesTable, GroupTable } from "./components/cases-table";
import { ColumnChooser } from "./components/column-chooser";
import { Narrowing } from "./components/narrowing";
import { Views } from "./components/views";
import { casesPage, type CasesView } from "./queries.server";
import { hrefOf } from "./table-address";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(caseTable, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "viewCase").length > 0);
  const { searchParams } = new URL(args.request.url);
  const state = readCaseTable(searchParams);
  const [view, views] = await Promise.all([
    casesPage(actor, state, args.context.arrivedAt, localeOf(args.request)),
    viewsFor(actor),
  ]);
  return plain({ state, view, views, unread: unreadEnds(searchParams) });
}

function Nothing({ state, all }: { state: CaseTableState; all: number }) {
  const t = useTexts(caseTable);
  if (all === 0)
    return (
      <EmptyState icon="tray" title={t.none}>
        {t.noneText}
      </EmptyState>
    );
  const clear = <ButtonLink href={hrefOf(state, { q: "", filters: {} })}>{t.clear}</ButtonLink>;
  return (
    <EmptyState icon="search" title={t.nothing} action={clear}>
      {t.nothingText}
    </EmptyState>
  );
}

function Found({ state, view }: { state: CaseTableState; view: CasesView }) {
  if (view.total === 0) return <Nothing state={state} all={view.all} />;
  if (state.folded) return <GroupTable state={state} view={view} />;
  const pages = <Pagination page={view.page} pageCount={view.pageCount} hrefOf={(page) => hrefOf(state, { page })} />;
  if (!view.mayPrepare)
    return (
      <>
        <CasesTable state={state} view={view} picks={false} />
        {pages}
      </>
    );
  return (
    <>
      <BulkForm state={state} total={view.total}>
        <CasesTable state={state} view={view} picks />
      </BulkForm>
      {pages}
    </>
  );
}

export default function CasesPage() {
  const t = useTexts(caseTable);
  const locale = useLocale();
  const { state, view, views, unread } = useLoaderData<typeof loader>();
  const count = t.count({ shown: formatNumber(view.total, locale), all: formatNumber(view.all, locale) });
  return (
    <div className="page page-wide">
      <PageHeader title={t.title} lead={t.lead} meta={count} />
      <div className="no-print">
        <Views state={state} views={views} />
      </div>
      <Narrowing state={state} choices={view.choices} unread={unread} />
      <div className="no-print">
        <ColumnChooser state={state} />
      </div>
      <Found state={state} view={view} />
      {view.mayPrepare && !state.folded ? null : (
        <p className="cluster no-print">
          <ButtonLink href={hrefOf(state, {}, "/office/cases/file")} variant="quiet" icon="download" download="">
            {t.file}
          </ButtonLink>
          <ButtonLink href={hrefOf(state, {}, "/office/cases/print")} variant="quiet" icon="print">
            {t.print}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
