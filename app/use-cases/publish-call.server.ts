import { callFormProblems } from "#domain/grants/form-editor/call-form-problems";
import { CALL_LIFECYCLE } from "#domain/grants/call-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { advance } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = { callId: string; version: number; actor: Actor; now: Date };
type Refusal =
  | NotAllowed
  | ChangedMeanwhile
  | { code: "notFound" | "notAllowed" | "closesInPast" }
  | { code: "formProblems"; count: number };

/** Makes a call public as the administrator saw it; it opens and closes by the clock from then on. Its
 * form is frozen with it: one in which something could not be answered is refused. */
export async function publishCall({ callId, version, actor, now }: Command): Promise<Result<null, Refusal>> {
  const call = await findOfficeCall(actor, "manageProgrammes", callId);
  if (!call) return refused({ code: "notFound" });
  if (!can(actor, "manageProgrammes", subjectOfCall(call))) return refused({ code: "notAllowed" });
  const moved = advance(call, CALL_LIFECYCLE, "publish", stampOf(actor, now));
  if (!moved.ok) return moved;
  if (call.__v !== version) return refused({ code: "changedMeanwhile" });
  if (call.closesAt <= now) return refused({ code: "closesInPast" });
  const { form } = call.toObject();
  const problems = form ? callFormProblems(form.definition, call.closesAt) : [];
  if (problems.length > 0) return refused({ code: "formProblems", count: problems.length });
  return saveRecord(call);
}
