import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import { codesNeededNow } from "#domain/grants/attachment-timing";
import type { Call } from "#models/call.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

/** The codes without which an application cannot be filed: what the city has once got need not be given again. */
export async function codesNeededOf(
  { _id, associationId }: Pick<GrantCase, "_id" | "associationId">,
  { requiredAttachments }: Pick<Call, "requiredAttachments">,
): Promise<string[]> {
  const mayBeThere = requiredAttachments.some(({ timing }) => timing === "once");
  const earlier = { _id: { $ne: _id }, associationId, status: { $in: FILED_STATUSES } };
  const given = mayBeThere ? await GrantCaseModel.find(earlier).distinct("attachments.code") : [];
  return codesNeededNow(requiredAttachments, given);
}
