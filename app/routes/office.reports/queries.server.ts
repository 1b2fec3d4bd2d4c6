import { municipalitiesWhere } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { listErrorReports } from "#models/error-reports.server";

const SIZE = 20;

/** The reports of the municipalities whose directory the person looks after; those that wait, unless all are asked for. */
export async function loadReports(actor: Actor, params: URLSearchParams) {
  const asked = Number(params.get("page"));
  const page = Number.isSafeInteger(asked) && asked > 1 ? asked : 1;
  const all = params.has("all");
  const filter = {
    municipality: { $in: municipalitiesWhere(actor, "answerErrorReports") },
    ...(all ? {} : { status: "open" as const }),
  };
  const { total, reports } = await listErrorReports(filter, { page, size: SIZE });
  return { all, reports, total, page, pageCount: Math.max(1, Math.ceil(total / SIZE)) };
}
