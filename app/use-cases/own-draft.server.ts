import type { HydratedDocument } from "mongoose";
import { isBeingWritten } from "#domain/grants/application-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { CallModel, type Call } from "#models/call.server";
import { carryForward } from "#models/carried-draft.server";
import type { GrantCase } from "#models/grant-case.server";
import { findOwnCase, subjectOfCase } from "#models/scoped.server";

export type NotADraft = { code: "notFound" | "notAllowed" | "alreadyFiled" };

/** An application that the person may write at now, with its answers as the form of its call asks them now. */
export async function ownDraft(
  actor: Actor,
  caseId: string,
): Promise<Result<HydratedDocument<GrantCase>, [NotADraft]>> {
  const draft = await findOwnCase(actor, caseId);
  if (!draft) return refused([{ code: "notFound" }]);
  if (!can(actor, "draftApplication", subjectOfCase(draft))) return refused([{ code: "notAllowed" }]);
  if (!isBeingWritten(draft.status)) return refused([{ code: "alreadyFiled" }]);
  const call = await CallModel.findById(draft.callId).select({ form: 1 }).orFail().lean<Pick<Call, "form">>().exec();
  await carryForward(draft, call);
  return ok(draft);
}
