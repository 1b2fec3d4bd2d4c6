import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { ButtonLink } from "#components/button-link";
import { DataTable, type Column } from "#components/data-table";
import { EmptyState } from "#components/empty-state";
import { ImportStatusTag } from "#components/import-status-tag";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { formatDateTime, formatNumber } from "#i18n/format";
import { imports } from "#i18n/messages/imports";
import { useLocale, useTexts } from "#i18n/use-texts";
import { loadImports, type ImportLine } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(imports, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  const municipality = found(officeMunicipality(signedIn, "importDirectory"));
  return loadImports(municipality, new URL(args.request.url).searchParams);
}

/** What an import came to, in a few words. */
function Result({ line: { status, rows, created, changed } }: { line: ImportLine }) {
  const t = useTexts(imports);
  const locale = useLocale();
  if (status === "done" || status === "undoing" || status === "undone")
    return t.resultText({ created: formatNumber(created, locale), changed: formatNumber(changed, locale) });
  return rows > 0 ? t.rowsText({ count: formatNumber(rows, locale) }) : "–";
}

export default function ImportsPage() {
  const t = useTexts(imports);
  const locale = useLocale();
  const { imports: lines, page, pageCount } = useLoaderData<typeof loader>();
  const columns: Column<ImportLine>[] = [
    {
      key: "file",
      head: t.file,
      rowHeader: true,
      cell: ({ id, file }) => <a href={`/office/imports/${id}`}>{file}</a>,
    },
    { key: "state", head: t.state, cell: ({ status }) => <ImportStatusTag status={status} /> },
    { key: "result", head: t.result, cell: (line) => <Result line={line} /> },
    { key: "when", head: t.when, nowrap: true, muted: true, cell: ({ at }) => formatDateTime(at, locale) },
    { key: "who", head: t.who, muted: true, cell: ({ by }) => by },
  ];
  const add = (
    <ButtonLink href="/office/imports/new" variant="primary" icon="upload">
      {t.newTitle}
    </ButtonLink>
  );
  return (
    <div className="page">
      <PageHeader title={t.title} lead={t.lead} actions={lines.length > 0 ? add : undefined} />
      {lines.length === 0 ? (
        <EmptyState icon="upload" title={t.none} action={add}>
          {t.noneText}
        </EmptyState>
      ) : (
        <DataTable
          caption={t.title}
          columns={columns}
          rows={lines}
          rowKey={({ id }) => id}
          rowTone={({ status }) => (status === "ready" || status === "uploaded" ? "attention" : undefined)}
        />
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(number) => `/office/imports?page=${number}`} />
    </div>
  );
}
