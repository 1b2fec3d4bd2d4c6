import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import { codesNeededNow, mayFollow, type AttachmentTiming } from "#domain/grants/attachment-timing";
import { documentsOf } from "#domain/grants/form/documents";
import { localText, type Locale, type LocalText } from "#domain/shared/locales";
import type { PlainDate } from "#domain/shared/plain-date";
import { CallModel, type Call } from "#models/call.server";
import { attachmentsAskedOf, formOf } from "#models/form-documents.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

/** The codes without which an application cannot be filed: what the city has once got need not be given again. */
export async function codesNeededOf(
  { _id, associationId }: Pick<GrantCase, "_id" | "associationId">,
  call: Pick<Call, "requiredAttachments" | "form">,
): Promise<string[]> {
  const requiredAttachments = await attachmentsAskedOf(associationId, call);
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

type Filed = Pick<GrantCase, "callId" | "associationId" | "status" | "attachments" | "application">;
type Later = { code: string; names: LocalText; timing: AttachmentTiming; dueOn: string | null };

/** What the call lets follow, and the documents of the programme's own form that may. */
const laterOf = async (
  call: Pick<Call, "requiredAttachments" | "form">,
  { associationId, application }: Filed,
): Promise<Later[]> => [
  ...(await attachmentsAskedOf(associationId, call)).filter(({ timing }) => timing === "later"),
  ...documentsOf(formOf(call), application.answers).flatMap(({ code, label, mayFollowBy }) =>
    mayFollowBy === null ? [] : [{ code, names: label, timing: "later" as const, dueOn: mayFollowBy }],
  ),
];

/** What may follow a filed application; nothing of a draft or of one that was withdrawn. */
export async function followingAttachments(
  filed: Filed,
  today: PlainDate,
  locale: Locale,
): Promise<FollowingAttachment[]> {
  const { callId, status, attachments } = filed;
  if (!FILED_STATUSES.includes(status)) return [];
  const call = await CallModel.findById(callId)
    .select({ requiredAttachments: 1, form: 1 })
    .orFail()
    .lean<Pick<Call, "requiredAttachments" | "form">>()
    .exec();
  return (await laterOf(call, filed)).map((asked) => ({
    code: asked.code,
    name: localText(asked.names, locale),
    dueOn: asked.dueOn,
    isOpen: mayFollow(asked, today),
    files: attachments
      .filter(({ code }) => code === asked.code)
      .map(({ id, fileId, name, size }) => ({ id, fileId, name, size })),
  }));
}
