import { caseTableQuery, readCaseTable } from "#domain/grants/case-table/state";
import { unitsWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { CaseTableViewModel } from "#models/case-table-view.server";

/** How many views one person keeps. */
const MOST_VIEWS = 30;

type Command = { name: string; query: string; isShared: boolean; actor: Actor };
type Refusal = { code: "notAllowed" } | { code: "tooManyViews"; max: number };

/**
 * Keeps the way the table is shown, under a name. A view of the same name of one's own is shown so from now on: keeping
 * it twice makes no second one.
 */
export async function keepCaseView({ name, query, isShared, actor }: Command): Promise<Result<null, Refusal>> {
  const [scope] = unitsWhere(actor, "viewCase");
  if (!scope) return refused({ code: "notAllowed" });
  const kept = caseTableQuery({ ...readCaseTable(new URLSearchParams(query)), page: 1 });
  const own = await CaseTableViewModel.find({ ownerId: actor.personId }).exec();
  const record = own.find((view) => view.name === name);
  if (!record && own.length >= MOST_VIEWS) return refused({ code: "tooManyViews", max: MOST_VIEWS });
  const view = record ?? new CaseTableViewModel({ ownerId: actor.personId, municipality: scope.municipality, name });
  view.set({ query: kept, isShared, ownerName: actor.name, units: scope.units ?? [] });
  await view.save();
  return ok(null);
}
