import { isBeingWritten } from "#domain/grants/application-lifecycle";
import type { StepInput } from "#domain/grants/application-form";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnCase, subjectOfCase } from "#models/scoped.server";
import { workingCopy } from "#models/working-copy.server";

type Command = { caseId: string; input: StepInput; actor: Actor };
export type SaveRefusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "alreadyFiled" };

/** Stores one step of a draft or of a reopened application. Anything may still be missing; nobody's later words are overwritten by an older form. */
export async function saveApplicationStep(command: Command): Promise<Result<{ version: number }, SaveRefusal>> {
  const { caseId, actor } = command;
  const { version, ...fields } = command.input;
  const draft = await findOwnCase(actor, caseId);
  if (!draft) return refused({ code: "notFound" });
  if (!can(actor, "draftApplication", subjectOfCase(draft))) return refused({ code: "notAllowed" });
  if (!isBeingWritten(draft.status)) return refused({ code: "alreadyFiled" });
  if (draft.__v !== version) return refused({ code: "changedMeanwhile" });
  Object.assign(workingCopy(draft).application, fields);
  const saved = await saveRecord(draft);
  return saved.ok ? ok({ version: draft.__v }) : saved;
}
