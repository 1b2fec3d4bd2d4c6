import { OPEN_APPEAL_STATUSES } from "#domain/grants/appeal-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import type { FileReference } from "#models/grant-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { findOwnAppeal, subjectOfAppeal } from "#models/scoped-appeals.server";
import { giveFileTo } from "#models/stored-file.server";

type Command = { caseId: string; files: readonly FileReference[]; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "appealHandled" | "tooManyAttachments" };

/** More than anybody needs, and few enough for one record. */
const MAX_ATTACHMENTS = 30;

/** Adds to the association's claim for a revised decision what it has found since, as long as nothing is decided on it. */
export async function attachToAppeal({ caseId, files, actor, now }: Command): Promise<Result<null, Refusal>> {
  const appeal = await findOwnAppeal(actor, caseId);
  if (!appeal) return refused({ code: "notFound" });
  if (!can(actor, "fileAppeal", subjectOfAppeal(appeal))) return refused({ code: "notAllowed" });
  if (!OPEN_APPEAL_STATUSES.includes(appeal.status)) return refused({ code: "appealHandled" });
  if (appeal.attachments.length + files.length > MAX_ATTACHMENTS) return refused({ code: "tooManyAttachments" });
  appeal.attachments.push(...files);
  chronicle(appeal, { event: "attach", facts: { count: files.length } }, stampOf(actor, now));
  // The files are handed over first: an appeal must never refer to a file that the sweep may take.
  for (const { fileId } of files) await giveFileTo(fileId, { kind: "grantCase", caseId });
  const saved = await saveRecord(appeal);
  if (!saved.ok) for (const { fileId } of files) await giveFileTo(fileId, { kind: "upload", personId: actor.personId });
  return saved;
}
