import { callFormProblems } from "#domain/grants/form-editor/call-form-problems";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import type { Call } from "#models/call.server";
import type { CallForm } from "#models/call-form.server";
import { chronicle } from "#models/chronicle.server";
import { newestVersionOf } from "#models/grant-form.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = { callId: string; version: number; reason?: string | undefined; actor: Actor; now: Date };
type Refusal =
  | ChangedMeanwhile
  | { code: "notFound" | "notAllowed" | "nothingNewer" | "reasonNeeded" | "callClosed" }
  | { code: "formProblems"; count: number };

/**
 * The form that a call may be given now: a drafted one whatever its programme names, a published one only a newer
 * version of the form it was announced with. Null: none.
 */
export async function formOffered({ status, programmeId, form }: Pick<Call, "status" | "programmeId" | "form">) {
  if (status !== "draft") return newestVersionOf(form?.formId ?? null);
  const programme = await ProgrammeModel.findById(programmeId)
    .select({ formId: 1 })
    .lean<Pick<Programme, "formId">>()
    .exec();
  return newestVersionOf(programme?.formId ?? null);
}

const isSame = (a: CallForm | null, b: CallForm | null): boolean =>
  a?.formId === b?.formId && a?.version === b?.version;

/** What people have been told they will be asked is changed only while they can still answer, and with a reason. */
function checkMending(call: Call, form: CallForm | null, { reason, now }: Command): Refusal | null {
  if (call.closesAt <= now) return { code: "callClosed" };
  if (!reason) return { code: "reasonNeeded" };
  const count = form ? callFormProblems(form.definition, call.closesAt).length : 0;
  return count > 0 ? { code: "formProblems", count } : null;
}

/**
 * Gives a call the newest version of its form. One that is published keeps the form it was announced with: to mend a
 * mistake it may take a newer version of the same form while it is open, with a reason for the history. Drafts of
 * applicants are carried over when they are next opened; what has been filed stays as it was filed.
 */
export async function giveCallForm(command: Command): Promise<Result<null, Refusal>> {
  const { callId, version, reason, actor, now } = command;
  const record = await findOfficeCall(actor, "manageProgrammes", callId);
  if (!record) return refused({ code: "notFound" });
  if (!can(actor, "manageProgrammes", subjectOfCall(record))) return refused({ code: "notAllowed" });
  if (record.__v !== version) return refused({ code: "changedMeanwhile" });
  const call = record.toObject();
  const offered = await formOffered(call);
  if (isSame(offered, call.form)) return refused({ code: "nothingNewer" });
  const isDraft = call.status === "draft";
  const refusal = isDraft ? null : checkMending(call, offered, command);
  if (refusal) return refused(refusal);
  record.form = offered;
  chronicle(
    record,
    { event: isDraft ? "takeForm" : "mendForm", facts: factsOf(call.form, offered) },
    stampOf(actor, now, reason),
  );
  return saveRecord(record);
}

const factsOf = (before: CallForm | null, after: CallForm | null) => ({
  ...{ from: before?.version ?? 0, to: after?.version ?? 0, form: after?.formId ?? "" },
});
