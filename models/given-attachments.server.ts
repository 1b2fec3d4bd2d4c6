import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import { codesNeededNow, mayFollow } from "#domain/grants/attachment-timing";
import { localText, type Locale } from "#domain/shared/locales";
import type { PlainDate } from "#domain/shared/plain-date";
import { CallModel, type Call } from "#models/call.server";
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

/** An attachment that may follow the application: what has come of it, and until when more may. */
export type FollowingAttachment = {
  code: string;
  name: string;
  dueOn: string | null;
  isOpen: boolean;
  files: { id: string; fileId: string; name: string; size: number }[];
};

type Filed = Pick<GrantCase, "callId" | "status" | "attachments">;

/** What may follow a filed application; nothing of a draft or of one that was withdrawn. */
export async function followingAttachments(
  { callId, status, attachments }: Filed,
  today: PlainDate,
  locale: Locale,
): Promise<FollowingAttachment[]> {
  if (!FILED_STATUSES.includes(status)) return [];
  const call = await CallModel.findById(callId)
    .select({ requiredAttachments: 1 })
    .lean<Pick<Call, "requiredAttachments">>()
    .exec();
  const later = call?.requiredAttachments.filter(({ timing }) => timing === "later") ?? [];
  return later.map((asked) => ({
    code: asked.code,
    name: localText(asked.names, locale),
    dueOn: asked.dueOn,
    isOpen: mayFollow(asked, today),
    files: attachments
      .filter(({ code }) => code === asked.code)
      .map(({ id, fileId, name, size }) => ({ id, fileId, name, size })),
  }));
}
