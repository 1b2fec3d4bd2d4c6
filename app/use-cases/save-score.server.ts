import type { HydratedDocument } from "mongoose";
import { isOnScale, type Marks } from "#domain/grants/scoring/assessment";
import { ASSESSMENT_LIFECYCLE } from "#domain/grants/scoring/assessment-lifecycle";
import { judgedIn } from "#domain/grants/scoring/scheme";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { AssessmentModel, type Assessment, type Comments } from "#models/assessment.server";
import { findScorable, type ScoredCall } from "#models/call-assessors.server";
import { advance } from "#models/chronicle.server";
import type { GrantCase } from "#models/grant-case.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, stampOf } from "#models/scoped.server";

type Command = {
  callId: string;
  caseId: string;
  /** The version the page showed; undefined when nothing had been written yet. */
  version: number | undefined;
  marks: Marks;
  comments: Comments;
  /** Hands the score in: from then on it counts, and the others' are shown. */
  give: boolean;
  /** Why it is changed, when it was given before. */
  reason: string;
  actor: Actor;
  now: Date;
};

export type SaveScoreRefusal =
  | { code: "notFound" | "notAllowed" | "notScored" | "alreadyDecided" }
  | { code: "incomplete"; fields: string[]; messages: string[] }
  | NotAllowed
  | ChangedMeanwhile;

type Scored = ScoredCall & { grantCase: GrantCase };

const newAssessment = ({ call, grantCase }: Scored, actor: Actor) =>
  new AssessmentModel({
    ...{ municipality: call.municipality, unit: call.unit, callId: call._id, caseId: grantCase._id },
    assessor: authorOf(actor),
    schemeVersion: call.scoring.version,
  });

/** Keeps what an assessor has written of an application, complete or not, and hands it in when asked to. */
export async function saveScore(command: Command): Promise<Result<{ version: number }, SaveScoreRefusal>> {
  const { actor, version } = command;
  const scored = await findScorable(actor, command.callId, command.caseId);
  if (!scored) return refused({ code: "notFound" });
  if (!can(actor, "scoreCase", scored.subject)) return refused({ code: "notAllowed" });
  if (judgedIn(scored.call.scoring.criteria).length === 0) return refused({ code: "notScored" });
  if (["decided", "withdrawn"].includes(scored.grantCase.status)) return refused({ code: "alreadyDecided" });
  const own = { caseId: scored.grantCase._id, "assessor.personId": actor.personId };
  const assessment = (await AssessmentModel.findOne(own)) ?? newAssessment(scored, actor);
  if (version !== (assessment.isNew ? undefined : assessment.__v)) return refused({ code: "changedMeanwhile" });
  if (assessment.status === "given")
    return refused({ code: "eventNotAllowed", from: "given", event: "give", available: ["revise"] });
  const { marks, comments } = command;
  assessment.set({ marks, comments, schemeVersion: scored.call.scoring.version });
  const given = command.give ? handIn(assessment, scored, command) : ok(null);
  return given.ok ? write(assessment) : given;
}

/** Everything a person judges must have its points, and a change its reason: told beside the fields, all at once. */
function handIn(
  assessment: HydratedDocument<Assessment>,
  { call }: Scored,
  { marks, comments, reason, actor, now }: Command,
): Result<null, SaveScoreRefusal> {
  const lacking = judgedIn(call.scoring.criteria)
    .filter((criterion) => !isOnScale(criterion, marks[criterion.id]))
    .map(({ id }) => `marks.${id}`);
  const isRevision = assessment.given.length > 0;
  const fields = [...lacking, ...(isRevision && reason === "" ? ["reason"] : [])];
  if (fields.length > 0) return refused({ code: "incomplete", fields, messages: fields.map(() => "required") });
  const number = assessment.given.length + 1;
  const facts = { number, schemeVersion: call.scoring.version };
  const stamp = stampOf(actor, now, isRevision ? reason : undefined);
  const moved = advance(assessment, ASSESSMENT_LIFECYCLE, "give", stamp, { facts });
  if (!moved.ok) return moved;
  assessment.given.push({ number, marks, comments, givenAt: now, reason: isRevision ? reason : null });
  return ok(null);
}

async function write(assessment: HydratedDocument<Assessment>): Promise<Result<{ version: number }, ChangedMeanwhile>> {
  try {
    const saved = await saveRecord(assessment);
    return saved.ok ? ok({ version: assessment.__v }) : saved;
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "changedMeanwhile" });
    throw error;
  }
}
