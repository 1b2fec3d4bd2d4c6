import type { CaseColumn } from "#domain/grants/case-table/columns";
import { caseTablePairs, caseTableQuery, type CaseTableState } from "#domain/grants/case-table/state";

const PATH = "/office/cases";

/** The address of the table shown otherwise; whatever changes, it is shown from the first page on. */
export function hrefOf(state: CaseTableState, change: Partial<CaseTableState>, path = PATH): string {
  const query = caseTableQuery({ ...state, page: 1, ...change });
  return query ? `${path}?${query}` : path;
}

/** What a form of the page keeps of the address while the named parts change. */
export const keptPairs = (state: CaseTableState, change: Partial<CaseTableState>) =>
  caseTablePairs({ ...state, page: 1, ...change });

const most = 3;

/** Sorts by a column first; what it was sorted by stays behind it. The same column again turns round. */
export function sortedBy(state: CaseTableState, column: CaseColumn): CaseTableState["sort"] {
  const [first] = state.sort;
  const turned = first?.column === column ? !first.desc : false;
  return [{ column, desc: turned }, ...state.sort.filter((sort) => sort.column !== column)].slice(0, most);
}

/** The columns with one moved by so many places. */
export function moved(columns: readonly CaseColumn[], column: CaseColumn, by: -1 | 1): CaseColumn[] {
  const at = columns.indexOf(column);
  const others = columns.filter((other) => other !== column);
  const place = Math.max(0, Math.min(others.length, at + by));
  return [...others.slice(0, place), column, ...others.slice(place)];
}
