import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { DataTable, type Column } from "#components/data-table";
import { PageHeader } from "#components/page-header";
import { PrintButton } from "#components/print-button";
import { fittingCases } from "#documents/case-table/fitting-cases.server";
import { chosenAmong } from "#domain/grants/case-table/chosen";
import { MONEY_COLUMNS, kindOf, type CaseRow } from "#domain/grants/case-table/columns";
import { caseTableQuery, readCaseTable } from "#domain/grants/case-table/state";
import { municipalitiesWhere } from "#domain/policy";
import { sumCents } from "#domain/shared/cents";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { ensureAllowed } from "#http/respond.server";
import { cellText } from "#i18n/case-cell";
import { formatDateTime, formatEuros } from "#i18n/format";
import { caseTable } from "#i18n/messages/case-table";
import { useLocale, useTexts } from "#i18n/use-texts";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(caseTable, ({ print }) => print);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "viewCase").length > 0);
  const params = new URL(args.request.url).searchParams;
  const state = readCaseTable(params);
  const { shown } = await fittingCases(actor, state, args.context.arrivedAt, localeOf(args.request));
  const rows = chosenAmong(shown.rows, params);
  return plain({ state, rows, at: args.context.arrivedAt });
}

/** The chosen cases, or all that fit, on paper. */
export default function CasesPrintPage() {
  const t = useTexts(caseTable);
  const locale = useLocale();
  const { state, rows, at } = useLoaderData<typeof loader>();
  const columns = state.columns.map((column): Column<CaseRow> => ({
    key: column,
    head: t.columns[column],
    numeric: ["number", "money"].includes(kindOf(column)),
    rowHeader: column === (state.columns.includes("applicant") ? "applicant" : state.columns[0]),
    cell: (row) =>
      column === "applicant" && row.isDisqualified
        ? `${row.applicant} (${t.disqualified})`
        : cellText(row, column, locale),
  }));
  const sumOf = (column: (typeof MONEY_COLUMNS)[number]) => sumCents(rows.map((row) => Number(row[column] ?? 0)));
  const sums = Object.fromEntries(MONEY_COLUMNS.map((column) => [column, formatEuros(sumOf(column), locale)]));
  const query = caseTableQuery(state);
  return (
    <div className="page page-wide">
      <Breadcrumb items={[{ label: t.title, href: query ? `/office/cases?${query}` : "/office/cases" }]} />
      <PageHeader
        title={t.title}
        meta={`${t.cases({ count: rows.length })} · ${formatDateTime(at, locale)}`}
        actions={<PrintButton />}
      />
      <DataTable
        caption={t.title}
        columns={columns}
        rows={rows}
        rowKey={({ caseId }) => caseId}
        totals={{ ...sums, [state.columns[0] ?? ""]: t.total }}
      />
    </div>
  );
}
