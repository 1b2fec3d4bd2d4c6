import { pageAsked } from "#domain/shared/paging";
import type { Association } from "#models/association.server";
import { listErrorReports } from "#models/error-reports.server";

const SIZE = 20;

/** The reports on an association's records, the newest first. */
export async function loadOwnReports({ _id, name }: Pick<Association, "_id" | "name">, params: URLSearchParams) {
  const listed = await listErrorReports({ associationId: _id }, { asked: pageAsked(params), size: SIZE });
  return { association: { id: _id, name }, ...listed };
}
