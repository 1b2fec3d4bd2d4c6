import { DataTable, type Column } from "#components/data-table";
import { Tag } from "#components/tag";
import { formatNumber } from "#i18n/format";
import { taxonomies } from "#i18n/messages/taxonomies";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { TermRow, TermsView } from "../queries.server";
import { hrefOf, type Sort, type TermQuery } from "../schema";

type TermTableProps = { view: TermsView; query: TermQuery };

/** The words of a list, each a link to where it is edited. */
export function TermTable({ view, query }: TermTableProps) {
  const t = useTexts(taxonomies);
  const locale = useLocale();
  const sortBy = (sort: Sort) => ({
    href: hrefOf(view.taxonomy, query, { sort, isDescending: query.sort === sort && !query.isDescending }),
    direction:
      query.sort === sort ? (query.isDescending ? ("descending" as const) : ("ascending" as const)) : undefined,
  });
  /** What can be chosen is what one expects: only the rest is marked. */
  const stateOf = ({ state, into }: TermRow) =>
    state === "offered" ? null : <Tag>{state === "merged" ? t.mergedInto({ name: into ?? "" }) : t.isRetired}</Tag>;
  const translation = (name: string | null) => name ?? <span className="muted">{t.noName}</span>;
  const columns: Column<TermRow>[] = [
    {
      key: "fi",
      head: t.columns.fi,
      rowHeader: true,
      sort: sortBy("name"),
      cell: ({ code, names }) => (
        <a href={`/office/taxonomies/${view.taxonomy}/terms/${encodeURIComponent(code)}`}>{names.fi}</a>
      ),
    },
    { key: "sv", head: t.columns.sv, cell: ({ names }) => translation(names.sv) },
    { key: "en", head: t.columns.en, cell: ({ names }) => translation(names.en) },
    { key: "synonyms", head: t.columns.synonyms, muted: true, cell: ({ synonyms }) => synonyms.join(", ") },
    {
      key: "records",
      head: t.columns.records,
      numeric: true,
      sort: sortBy("records"),
      cell: ({ records }) => formatNumber(records, locale),
    },
    { key: "state", head: t.columns.state, cell: stateOf },
  ];
  return (
    <DataTable caption={t.lists[view.taxonomy].name} columns={columns} rows={view.rows} rowKey={({ code }) => code} />
  );
}
