import { Disclosure } from "#components/disclosure";
import { CASE_COLUMN_KEYS, USUAL_COLUMNS, type CaseColumn } from "#domain/grants/case-table/columns";
import type { CaseTableState } from "#domain/grants/case-table/state";
import { caseTable } from "#i18n/messages/case-table";
import { useTexts } from "#i18n/use-texts";
import { hrefOf, moved } from "../table-address";

/** Columns are shown, hidden and moved by links: each leads to the same table with them so. */
export function ColumnChooser({ state }: { state: CaseTableState }) {
  const t = useTexts(caseTable);
  const { columns } = state;
  const link = (next: CaseColumn[], sign: string, label: string) => (
    <a className="column-move" href={hrefOf(state, { columns: next })} aria-label={label}>
      {sign}
    </a>
  );
  return (
    <Disclosure summary={t.chooseColumns}>
      <p className="muted small">{t.columnsLead}</p>
      <ol className="column-list">
        {columns.map((column, at) => {
          const name = t.columns[column];
          return (
            <li key={column}>
              <span>{name}</span>
              {at > 0 ? link(moved(columns, column, -1), "↑", t.moveLeft({ name })) : null}
              {at < columns.length - 1 ? link(moved(columns, column, 1), "↓", t.moveRight({ name })) : null}
              {columns.length > 1
                ? link(
                    columns.filter((other) => other !== column),
                    "✕",
                    t.hide({ name }),
                  )
                : null}
            </li>
          );
        })}
      </ol>
      <p className="small">{t.add}:</p>
      <ul className="chips">
        {CASE_COLUMN_KEYS.filter((column) => !columns.includes(column)).map((column) => (
          <li key={column}>
            <a className="chip" href={hrefOf(state, { columns: [...columns, column] })}>
              {t.columns[column]}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a href={hrefOf(state, { columns: [...USUAL_COLUMNS] })}>{t.usualColumns}</a>
      </p>
    </Disclosure>
  );
}
