import { DataTable, type Column } from "#components/data-table";
import { Tag } from "#components/tag";
import { thesaurus } from "#i18n/messages/thesaurus";
import { useTexts } from "#i18n/use-texts";
import type { ConceptRow } from "../queries.server";

type ConceptTableProps = { rows: readonly ConceptRow[]; isSearch: boolean; mayEdit: boolean };

/** The concepts, each a link to where it is edited; what is as it was founded bears no mark. */
export function ConceptTable({ rows, isSearch, mayEdit }: ConceptTableProps) {
  const t = useTexts(thesaurus);
  const listed = (words: readonly string[]) => <span lang="fi">{words.join(", ")}</span>;
  const why: Column<ConceptRow> = {
    key: "why",
    head: t.columns.why,
    cell: ({ isLedTo, matches }) => (
      <>
        {isLedTo ? <Tag tone="good">{t.leads}</Tag> : null} {matches.join(", ")}
      </>
    ),
  };
  const columns: Column<ConceptRow>[] = [
    {
      key: "concept",
      head: t.columns.concept,
      rowHeader: true,
      cell: ({ code }) =>
        mayEdit ? (
          <a lang="fi" href={`/office/thesaurus/${encodeURIComponent(code)}`}>
            {code}
          </a>
        ) : (
          <span lang="fi">{code}</span>
        ),
    },
    ...(isSearch ? [why] : []),
    { key: "finds", head: t.columns.finds, muted: true, cell: ({ finds }) => listed(finds) },
    { key: "said", head: t.columns.said, muted: true, cell: ({ said }) => listed(said) },
    {
      key: "state",
      head: t.columns.state,
      cell: ({ state }) => (state === "founding" ? null : <Tag>{t.states[state]}</Tag>),
    },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} rowKey={({ code }) => code} />;
}
