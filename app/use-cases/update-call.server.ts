import { callNames } from "#domain/grants/call-names";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { termsOf } from "#models/grant-rules.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";
import { checkCallInput, type CallInput, type CallInputRefusal } from "#use-cases/create-call.server";

type Command = { callId: string; version: number; input: CallInput; actor: Actor; now: Date };
type Refusal =
  ChangedMeanwhile | { code: "notFound" | "notAllowed" | "yearTaken" | "alreadyPublished" } | CallInputRefusal[];

/** Rewrites a call that has not been published; what the public has read is changed by amendCall only. */
export async function updateCall(command: Command): Promise<Result<null, Refusal>> {
  const { callId, version, input, actor, now } = command;
  const call = await findOfficeCall(actor, "manageProgrammes", callId);
  if (!call) return refused({ code: "notFound" });
  if (!can(actor, "manageProgrammes", subjectOfCall(call))) return refused({ code: "notAllowed" });
  if (call.status !== "draft") return refused({ code: "alreadyPublished" });
  if (call.__v !== version) return refused({ code: "changedMeanwhile" });
  const refusals = await checkCallInput(call.municipality, input);
  if (refusals.length > 0) return refused(refusals);
  const programme = await ProgrammeModel.findById(call.programmeId)
    .select({ history: 0, pendingNotices: 0 })
    .lean<Omit<Programme, "history" | "pendingNotices">>()
    .exec();
  if (!programme) throw new Error(`the programme of call ${callId} is gone`);
  const copied = { names: callNames(programme.names, input.year), rules: programme.rules, terms: termsOf(programme) };
  call.set({ ...input, ...copied });
  chronicle(call, { event: "update" }, stampOf(actor, now));
  try {
    return await saveRecord(call);
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "yearTaken" });
    throw error;
  }
}
