import { fittingCases } from "#documents/case-table/fitting-cases.server";
import { MOST_AT_ONCE, suits, type BulkAction } from "#domain/grants/case-table/bulk";
import { chosenAmong } from "#domain/grants/case-table/chosen";
import type { CaseRow } from "#domain/grants/case-table/columns";
import { caseTableQuery, readCaseTable } from "#domain/grants/case-table/state";
import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { preparersIn } from "#models/preparers.server";

export type BulkRow = Pick<CaseRow, "caseId" | "caseNumber" | "applicant" | "status" | "isDisqualified">;

const briefly = ({ caseId, caseNumber, applicant, status, isDisqualified }: CaseRow): BulkRow => ({
  ...{ caseId, caseNumber, applicant, status, isDisqualified },
});

type Asked = { actor: Actor; action: BulkAction; params: URLSearchParams; now: Date; locale: Locale };

/** The ticked cases, or all that fit where the address says so, apart by whether it could be done to them now. */
export async function bulkView({ actor, action, params, now, locale }: Asked) {
  const state = readCaseTable(params);
  const ticked = params.getAll("case");
  const { rows, shown } = await fittingCases(actor, state, now, locale);
  const isAsked = params.get("all") === "yes" || ticked.length > 0;
  const asked = isAsked ? chosenAmong(params.get("all") === "yes" ? shown.rows : rows, params) : [];
  const isAble = ({ isDisqualified, status }: CaseRow) => !isDisqualified && suits(action, status);
  const query = caseTableQuery(state);
  const compare = byName(locale);
  return {
    action,
    able: asked.filter(isAble).slice(0, MOST_AT_ONCE).map(briefly),
    unable: asked
      .filter((row) => !isAble(row))
      .slice(0, MOST_AT_ONCE)
      .map(briefly),
    isTooMany: asked.filter(({ isDisqualified }) => !isDisqualified).length > MOST_AT_ONCE,
    preparers: (await preparersIn(municipalitiesWhere(actor, "prepareCase"))).sort((a, b) => compare(a.name, b.name)),
    me: actor.personId,
    labels: [...new Set(rows.flatMap(({ labels }) => labels))].sort(compare),
    back: query ? `/office/cases?${query}` : "/office/cases",
  };
}

export type BulkView = Awaited<ReturnType<typeof bulkView>>;
