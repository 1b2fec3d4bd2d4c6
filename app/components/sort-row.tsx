import type { Column } from "#components/data-table";
import { SortLink } from "#components/sort-link";
import { components } from "#i18n/messages/components";
import { useTexts } from "#i18n/use-texts";

type SortRowProps<Row> = { caption: string; columns: readonly Column<Row>[] };

/** The sorting of a table whose headings are not shown: on a phone its rows are lists of their own. */
export function SortRow<Row>({ caption, columns }: SortRowProps<Row>) {
  const t = useTexts(components);
  const sorts = columns.flatMap(({ key, head, sort }) => (sort ? [{ key, head, sort }] : []));
  if (sorts.length === 0) return null;
  return (
    <nav className="sort-row no-print" aria-label={`${t.sortBy}: ${caption}`}>
      <span aria-hidden="true">{t.sortBy}</span>
      <ul>
        {sorts.map(({ key, head, sort }) => (
          <li key={key}>
            <SortLink sort={sort} isCurrent={sort.direction !== undefined}>
              {head}
              {sort.direction ? <span className="visually-hidden"> ({t.sorted[sort.direction]})</span> : null}
            </SortLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
