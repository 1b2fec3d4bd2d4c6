import type { ReactNode } from "react";
import { CaseStatusTag } from "#components/case-status-tag";
import { DataTable, type Column } from "#components/data-table";
import { Money } from "#components/money";
import { Tag } from "#components/tag";
import { MONEY_COLUMNS, kindOf, type CaseColumn } from "#domain/grants/case-table/columns";
import { NOBODY, type CaseTableState } from "#domain/grants/case-table/state";
import { cellText, choiceText } from "#i18n/case-cell";
import { caseTable } from "#i18n/messages/case-table";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { CasesView, GroupHead, ShownRow } from "../queries.server";
import { hrefOf, sortedBy } from "../table-address";

const isNumeric = (column: CaseColumn): boolean => ["number", "money"].includes(kindOf(column));

/** Sums of money by column, as cells. */
const sumCells = (sums: GroupHead["sums"]): Record<string, ReactNode> =>
  Object.fromEntries(
    MONEY_COLUMNS.map((column) => [column, <Money key={column} amount={sums[column]} tone="strong" />]),
  );

/** How many things are missing; where an answer is waited for, none of them says that all is well. */
function Missing({ row: { missing, asked } }: Pick<ShownRow, "row">) {
  const t = useTexts(caseTable);
  return (
    <>
      {missing ? <Tag tone="warn">{missing}</Tag> : missing}
      {asked ? <small className="muted"> {t.columns.asked}</small> : null}
    </>
  );
}

function useCell(): (shown: ShownRow, column: CaseColumn) => ReactNode {
  const t = useTexts(caseTable);
  const locale = useLocale();
  return ({ row }, column) => {
    if (column === "caseNumber")
      return row.isDisqualified ? row.caseNumber : <a href={`/office/cases/${row.caseId}`}>{row.caseNumber}</a>;
    if (column === "applicant")
      return (
        <>
          {row.applicant}
          {row.isDisqualified ? <small className="muted"> {t.disqualified}</small> : null}
        </>
      );
    if (column === "status") return row.status ? <CaseStatusTag status={row.status} /> : null;
    if (column === "missing") return <Missing row={row} />;
    if (column === "labels")
      return row.labels.map((label) => (
        <Tag key={label} tone="info">
          {label}
        </Tag>
      ));
    return cellText(row, column, locale);
  };
}

type TableProps = { state: CaseTableState; view: CasesView; picks: boolean };

/** The cases of the page, under the heads of their groups, with the sums of all that fits at the foot. */
export function CasesTable({ state, view, picks }: TableProps) {
  const t = useTexts(caseTable);
  const locale = useLocale();
  const cell = useCell();
  const [first] = state.sort;
  const columns = state.columns.map((column): Column<ShownRow> => {
    const href = hrefOf(state, { sort: sortedBy(state, column) });
    const direction = first?.column === column ? (first.desc ? "descending" : "ascending") : undefined;
    return {
      key: column,
      head: t.columns[column],
      numeric: isNumeric(column),
      nowrap: column === "caseNumber" || kindOf(column) === "date",
      rowHeader: column === (state.columns.includes("applicant") ? "applicant" : state.columns[0]),
      sort: { href, direction },
      cell: (shown) => cell(shown, column),
    };
  });
  const pick: Column<ShownRow> = {
    key: "pick",
    head: t.choose,
    cell: ({ row }) =>
      row.isDisqualified ? null : (
        <input
          type="checkbox"
          className="choice-input"
          name="case"
          value={row.caseId}
          aria-label={t.chooseRow({ name: `${row.caseNumber} ${row.applicant}` })}
        />
      ),
  };
  const headOf = ({ head }: ShownRow) => {
    if (!head || !state.group) return null;
    const name = choiceText(state.group, head.value ?? NOBODY, locale);
    return { label: `${name} · ${t.cases({ count: head.count })}`, cells: sumCells(head.sums) };
  };
  return (
    <div className="case-table">
      <DataTable
        caption={t.title}
        columns={picks ? [pick, ...columns] : columns}
        rows={view.rows}
        rowKey={({ row }) => row.caseId}
        rowTone={({ row }) => (row.asked ? "attention" : undefined)}
        headBefore={headOf}
        totals={{ ...sumCells(view.sums), [state.columns[0] ?? ""]: t.total }}
      />
    </div>
  );
}

/** Only the groups: how many there are in each, and the sums. */
export function GroupTable({ state, view }: Omit<TableProps, "picks">) {
  const t = useTexts(caseTable);
  const locale = useLocale();
  const { group } = state;
  if (!group) return null;
  const only = ({ value }: GroupHead) =>
    hrefOf(state, {
      ...{ group: null, folded: false },
      filters: { ...state.filters, [group]: { kind: "choice", any: [value ?? NOBODY] } },
    });
  const columns: Column<GroupHead>[] = [
    {
      key: "group",
      head: t.columns[group],
      rowHeader: true,
      cell: (head) => (
        <a href={only(head)} title={t.rowsOfGroup}>
          {choiceText(group, head.value ?? NOBODY, locale)}
        </a>
      ),
    },
    { key: "count", head: t.title, numeric: true, cell: ({ count }) => count },
    ...MONEY_COLUMNS.map((column): Column<GroupHead> => ({
      key: column,
      head: t.columns[column],
      numeric: true,
      cell: ({ sums }) => <Money amount={sums[column]} />,
    })),
  ];
  return (
    <DataTable
      caption={t.title}
      columns={columns}
      rows={view.groups}
      rowKey={({ value }) => value ?? NOBODY}
      totals={{ ...sumCells(view.sums), group: t.total, count: view.total }}
    />
  );
}
