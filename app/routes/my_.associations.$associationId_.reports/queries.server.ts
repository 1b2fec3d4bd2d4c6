import type { Association } from "#models/association.server";
import { listErrorReports } from "#models/error-reports.server";

const SIZE = 20;

/** The reports on an association's records, the newest first. */
export async function loadOwnReports({ _id, name }: Pick<Association, "_id" | "name">, params: URLSearchParams) {
  const asked = Number(params.get("page"));
  const page = Number.isSafeInteger(asked) && asked > 1 ? asked : 1;
  const { total, reports } = await listErrorReports({ associationId: _id }, { page, size: SIZE });
  return { association: { id: _id, name }, reports, page, pageCount: Math.max(1, Math.ceil(total / SIZE)) };
}
