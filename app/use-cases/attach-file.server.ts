import { isBeingWritten } from "#domain/grants/application-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { followingAttachments } from "#models/given-attachments.server";
import type { FileReference, GrantCase } from "#models/grant-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";
import { giveFileTo } from "#models/stored-file.server";
import { workingCopy } from "#models/working-copy.server";

type Command = { caseId: string; code: string; file: FileReference; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "alreadyFiled" | "tooManyAttachments" };

/** More than anybody needs, and few enough for one record. */
const MAX_ATTACHMENTS = 30;

async function mayStillFollow(grantCase: GrantCase, code: string, now: Date): Promise<boolean> {
  const following = await followingAttachments(grantCase, plainDateAt(now), "fi");
  return following.some((each) => each.code === code && each.isOpen);
}

/**
 * Adds a file to what is being written, to a filed application while the city waits for a supplement, or after the filing
 * where the call lets that attachment follow.
 */
export async function attachFile(command: Command): Promise<Result<{ attachmentId: string }, Refusal>> {
  const { caseId, code, file, actor, now } = command;
  const grantCase = await findOwnCase(actor, caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "draftApplication", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const isWaitedFor = isBeingWritten(grantCase.status) || grantCase.status === "supplementRequested";
  if (!isWaitedFor && !(await mayStillFollow(grantCase.toObject(), code, now)))
    return refused({ code: "alreadyFiled" });
  const { attachments } = workingCopy(grantCase);
  if (attachments.length >= MAX_ATTACHMENTS) return refused({ code: "tooManyAttachments" });
  const attachmentId = newId();
  attachments.push({ ...file, id: attachmentId, code, addedAt: now, addedBy: authorOf(actor) });
  chronicle(grantCase, { event: "attachFile", facts: { name: file.name } }, stampOf(actor, now));
  // The file is handed over first: a case must never refer to a file that the sweep may take.
  await giveFileTo(file.fileId, { kind: "grantCase", caseId: grantCase._id });
  const saved = await saveRecord(grantCase);
  if (saved.ok) return ok({ attachmentId });
  await giveFileTo(file.fileId, { kind: "upload", personId: actor.personId });
  return saved;
}
