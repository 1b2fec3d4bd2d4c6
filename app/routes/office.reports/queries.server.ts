import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { pageAsked } from "#domain/shared/paging";
import { listErrorReports } from "#models/error-reports.server";

const SIZE = 20;

/** The reports of the municipalities whose directory the person looks after; those that wait, unless all are asked for. */
export async function loadReports(actor: Actor, params: URLSearchParams) {
  const all = params.has("all");
  const filter = {
    municipality: { $in: municipalitiesWhere(actor, "answerErrorReports") },
    ...(all ? {} : { status: "open" as const }),
  };
  return { all, ...(await listErrorReports(filter, { asked: pageAsked(params), size: SIZE })) };
}
