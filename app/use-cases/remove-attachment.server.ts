import { isBeingWritten } from "#domain/grants/application-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";
import { giveFileTo } from "#models/stored-file.server";
import { isFiledFile, workingCopy } from "#models/working-copy.server";

type Command = { caseId: string; attachmentId: string; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "alreadyFiled" };

/**
 * Takes a file off what is being written; what has been filed keeps it. The file goes back to the person who removed it and is
 * swept away with other abandoned uploads. Removing what is gone already changes nothing.
 */
export async function removeAttachment(command: Command): Promise<Result<null, Refusal>> {
  const { caseId, attachmentId, actor, now } = command;
  const draft = await findOwnCase(actor, caseId);
  if (!draft) return refused({ code: "notFound" });
  if (!can(actor, "draftApplication", subjectOfCase(draft))) return refused({ code: "notAllowed" });
  if (!isBeingWritten(draft.status)) return refused({ code: "alreadyFiled" });
  const copy = workingCopy(draft);
  const attachment = copy.attachments.find(({ id }) => id === attachmentId);
  if (!attachment) return ok(null);
  const { fileId, name } = attachment;
  copy.attachments = copy.attachments.filter(({ id }) => id !== attachmentId);
  chronicle(draft, { event: "removeAttachment", facts: { name } }, stampOf(actor, now));
  const saved = await saveRecord(draft);
  if (!saved.ok) return saved;
  if (!isFiledFile(draft, fileId)) await giveFileTo(fileId, { kind: "upload", personId: actor.personId });
  return ok(null);
}
