import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";
import { giveFileTo } from "#models/stored-file.server";

type Command = { caseId: string; attachmentId: string; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "alreadyFiled" };

/**
 * Takes a file off a draft; what has been filed stays filed. The file goes back to the person who removed it and is
 * swept away with other abandoned uploads. Removing what is gone already changes nothing.
 */
export async function removeAttachment(command: Command): Promise<Result<null, Refusal>> {
  const { caseId, attachmentId, actor, now } = command;
  const draft = await findOwnCase(actor, caseId);
  if (!draft) return refused({ code: "notFound" });
  if (!can(actor, "draftApplication", subjectOfCase(draft))) return refused({ code: "notAllowed" });
  if (draft.status !== "draft") return refused({ code: "alreadyFiled" });
  const attachment = draft.attachments.find(({ id }) => id === attachmentId);
  if (!attachment) return ok(null);
  const { fileId, name } = attachment;
  draft.set(
    "attachments",
    draft.attachments.filter(({ id }) => id !== attachmentId),
  );
  chronicle(draft, { event: "removeAttachment", facts: { name } }, stampOf(actor, now));
  const saved = await saveRecord(draft);
  if (!saved.ok) return saved;
  await giveFileTo(fileId, { kind: "upload", personId: actor.personId });
  return ok(null);
}
