import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { AssessmentModel } from "#models/assessment.server";
import { findScoredCall } from "#models/call-assessors.server";
import { CallModel } from "#models/call.server";
import { chronicle } from "#models/chronicle.server";
import { ProgrammeModel, type Programme } from "#models/programme.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type Command = { callId: string; actor: Actor; now: Date };
type Refusal = ChangedMeanwhile | { code: "notFound" | "notAllowed" | "alreadyScored" };

/** Gives a call the programme's newest criteria, frozen anew. Once somebody has begun to score, the ones it has stay. */
export async function takeCriteria({ callId, actor, now }: Command): Promise<Result<null, Refusal>> {
  const scored = await findScoredCall(actor, callId);
  const call = scored && (await CallModel.findById(callId));
  if (!scored || !call) return refused({ code: "notFound" });
  if (!can(actor, "manageScoring", scored.subject)) return refused({ code: "notAllowed" });
  if (await AssessmentModel.exists({ callId })) return refused({ code: "alreadyScored" });
  const programme = await ProgrammeModel.findById(call.programmeId).lean<Programme>().exec();
  if (!programme) return refused({ code: "notFound" });
  call.scoring = programme.scoring;
  const facts = { version: programme.scoring.version };
  chronicle(call, { event: "takeCriteria", facts }, stampOf(actor, now));
  return saveRecord(call);
}
