import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { callStage } from "#domain/grants/call-window";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { CallModel, type Call } from "#models/call.server";
import { advance } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; actor: Actor; now: Date };
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" | "reopenTooLate" };

/**
 * Opens a filed application again, until its call closes: a copy of the filed words is written at, and the filed ones stand
 * until the copy is filed. Nobody loses anything by looking.
 */
export async function reopenApplication({ caseId, actor, now }: Command): Promise<Result<null, Refusal>> {
  const grantCase = await findOwnCase(actor, caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "draftApplication", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const call = await CallModel.findById(grantCase.callId).select({ opensAt: 1, closesAt: 1 }).lean<Call>().exec();
  if (!call || callStage(call, now) === "closed") return refused({ code: "reopenTooLate" });
  const moved = advance(grantCase, APPLICATION_LIFECYCLE, "reopen", stampOf(actor, now));
  if (!moved.ok) return moved;
  const { application, attachments } = grantCase.toObject();
  const copy = { ...application, declared: false };
  // What could not be read was written into an earlier copy, which was discarded.
  grantCase.set("drafting.unread", []);
  grantCase.set({ reopened: { application: copy, attachments, at: now, by: authorOf(actor) } });
  return saveRecord(grantCase);
}
