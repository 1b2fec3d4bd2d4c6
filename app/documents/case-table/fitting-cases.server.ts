import type { CaseTableState } from "#domain/grants/case-table/state";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { showCases } from "#documents/case-table/show-cases";
import { caseRows } from "#models/case-rows.server";

/** Does the table speak of points at all? They cost queries of their own. */
const speaksOfScores = ({ columns, sort, filters }: CaseTableState): boolean =>
  columns.includes("score") || sort.some(({ column }) => column === "score") || filters.score !== undefined;

/** Every case the person may list, and those that fit what the address asks, in its order. */
export async function fittingCases(actor: Actor, state: CaseTableState, now: Date, locale: Locale) {
  const rows = await caseRows({ actor, now, locale, withScores: speaksOfScores(state) });
  const reading = { today: plainDateAt(now), readerId: actor.personId, locale };
  return { rows, shown: showCases(rows, state, reading) };
}
