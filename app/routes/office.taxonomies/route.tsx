import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { officeMunicipality } from "#auth/office-municipality";
import { DataTable, type Column } from "#components/data-table";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Tag } from "#components/tag";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { formatNumber } from "#i18n/format";
import { taxonomies } from "#i18n/messages/taxonomies";
import { useLocale, useTexts } from "#i18n/use-texts";
import { loadTaxonomies, type TaxonomyRow } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(taxonomies, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const signedIn = await requireSignedIn(args);
  return loadTaxonomies(found(officeMunicipality(signedIn, "manageTaxonomies")));
}

function useColumns(): Column<TaxonomyRow>[] {
  const t = useTexts(taxonomies);
  const locale = useLocale();
  return [
    {
      key: "list",
      head: t.columns.list,
      rowHeader: true,
      cell: ({ taxonomy }) => <a href={`/office/taxonomies/${taxonomy}`}>{t.lists[taxonomy].name}</a>,
    },
    { key: "about", head: t.columns.about, muted: true, cell: ({ taxonomy }) => t.lists[taxonomy].about },
    { key: "offered", head: t.columns.inUse, numeric: true, cell: ({ offered }) => formatNumber(offered, locale) },
    { key: "retired", head: t.columns.retired, numeric: true, cell: ({ retired }) => formatNumber(retired, locale) },
    {
      key: "outside",
      head: t.columns.outside,
      cell: ({ outside }) =>
        outside === 0 ? (
          "–"
        ) : (
          <Tag tone="warn" icon="warning">
            {t.outsideCount({ count: outside })}
          </Tag>
        ),
    },
  ];
}

export default function TaxonomiesPage() {
  const t = useTexts(taxonomies);
  const { rows, hasOthers } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageHeader title={t.title} lead={t.lead} />
      <DataTable caption={t.title} columns={useColumns()} rows={rows} rowKey={({ taxonomy }) => taxonomy} />
      {hasOthers ? <Note>{t.sharedElsewhere}</Note> : null}
    </div>
  );
}
