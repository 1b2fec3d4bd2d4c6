import { CASE_COLUMN_KEYS, kindOf, type CaseColumn, type CaseRow } from "#domain/grants/case-table/columns";
import { NOBODY, type CaseTableState } from "#domain/grants/case-table/state";
import { unitsWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { pagingOf } from "#domain/shared/paging";
import type { Locale } from "#domain/shared/locales";
import { fittingCases } from "#documents/case-table/fitting-cases.server";
import type { CaseGroup } from "#documents/case-table/show-cases";
import { choiceText } from "#i18n/case-cell";
import { byName } from "#i18n/format";

const PAGE_SIZE = 100;

export type Choice = { value: string; label: string; count: number };
export type GroupHead = Omit<CaseGroup, "rows">;

const CHOICES = CASE_COLUMN_KEYS.filter((column) => kindOf(column) === "choice");

const valuesOf = (row: CaseRow, column: CaseColumn): string[] => {
  const value = row[column];
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => (one === null || one === "" ? [] : [String(one)]));
};

/** What a column may be narrowed to, in the order of the words, and what is not known last. */
function choicesOf(rows: readonly CaseRow[], column: CaseColumn, locale: Locale): Choice[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const values = valuesOf(row, column);
    const told = values.length > 0 || row.isDisqualified ? values : [NOBODY];
    for (const value of told) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const compare = byName(locale);
  return [...counts]
    .map(([value, count]) => ({ value, count, label: choiceText(column, value, locale) }))
    .sort((a, b) => Number(a.value === NOBODY) - Number(b.value === NOBODY) || compare(a.label, b.label));
}

/** A row with the head of its group, where it is the first of it on the page. */
export type ShownRow = { row: CaseRow; head: GroupHead | null };

function withHeads(rows: readonly CaseRow[], groups: readonly CaseGroup[]): ShownRow[] {
  const groupOf = new Map(groups.flatMap((group) => group.rows.map(({ caseId }) => [caseId, group] as const)));
  return rows.map((row, at) => {
    const group = groupOf.get(row.caseId);
    const before = rows[at - 1];
    if (!group || (before && groupOf.get(before.caseId) === group)) return { row, head: null };
    const { value, count, sums } = group;
    return { row, head: { value, count, sums } };
  });
}

/** The page of the table that the address asks for, with the sums of everything that fits. */
export async function casesPage(actor: Actor, state: CaseTableState, now: Date, locale: Locale) {
  const { rows, shown } = await fittingCases(actor, state, now, locale);
  const { page, pageCount, skip } = pagingOf(shown.rows.length, state.page, PAGE_SIZE);
  return {
    all: rows.length,
    total: shown.rows.length,
    page,
    pageCount,
    rows: state.folded ? [] : withHeads(shown.rows.slice(skip, skip + PAGE_SIZE), shown.groups),
    groups: shown.groups.map(({ value, count, sums }): GroupHead => ({ value, count, sums })),
    sums: shown.sums,
    choices: Object.fromEntries(CHOICES.map((column) => [column, choicesOf(rows, column, locale)])),
    mayPrepare: unitsWhere(actor, "prepareCase").length > 0,
  };
}

export type CasesView = Awaited<ReturnType<typeof casesPage>>;
