import { ASSESSMENT_LIFECYCLE } from "#domain/grants/scoring/assessment-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { AssessmentModel } from "#models/assessment.server";
import { findScorable } from "#models/call-assessors.server";
import { advance } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type Command = { callId: string; caseId: string; event: "revise" | "keep"; actor: Actor; now: Date };

/** Takes one's given score up again, or leaves it as it was: what was written of the revision is then put away. */
export async function moveScore({
  callId,
  caseId,
  event,
  actor,
  now,
}: Command): Promise<
  Result<null, NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" | "alreadyDecided" }>
> {
  const scored = await findScorable(actor, callId, caseId);
  const assessment = scored && (await AssessmentModel.findOne({ caseId, "assessor.personId": actor.personId }));
  if (!scored || !assessment) return refused({ code: "notFound" });
  if (!can(actor, "scoreCase", scored.subject)) return refused({ code: "notAllowed" });
  if (scored.grantCase.status === "decided") return refused({ code: "alreadyDecided" });
  const moved = advance(assessment, ASSESSMENT_LIFECYCLE, event, stampOf(actor, now));
  if (!moved.ok) return moved;
  const latest = assessment.toObject().given.at(-1);
  if (latest) assessment.set({ marks: latest.marks, comments: latest.comments });
  return saveRecord(assessment);
}
