import { APPEAL_LIFECYCLE, EVENT_OF } from "#domain/grants/appeal-lifecycle";
import type { AppealLineRefusal } from "#domain/grants/appealing";
import type { AwardLimitRefusal } from "#domain/grants/award-limits";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import type { PlainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { AppealLine } from "#models/appeal.server";
import { whileHeld } from "#models/award-hold.server";
import { advance } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { findMunicipality } from "#models/municipality.server";
import { oweFollowing } from "#models/owes-following.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, stampOf } from "#models/scoped.server";
import { findOfficeAppeal, subjectOfAppeal } from "#models/scoped-appeals.server";
import { refusalOfAppealLine, type AppealedCase } from "#use-cases/appeal-line.server";

type Command = {
  appealId: string;
  version: number;
  line: AppealLine;
  decidingBody: string;
  meetingDate: PlainDate;
  section: number;
  actor: Actor;
  now: Date;
};

export type DecideAppealRefusal =
  | NotAllowed
  | ChangedMeanwhile
  | AppealLineRefusal
  | AwardLimitRefusal
  | {
      code: "notFound" | "notAllowed" | "decisionReplaced" | "unknownBody" | "meetingInFuture" | "meetingBeforeFiling";
    };

/**
 * Records what the body decided on an appeal, as proposed or otherwise. It is true with this one write, while nobody else
 * decides over the case; a follower makes an upheld one a new decision over it, and tells the association.
 */
export async function decideAppeal(command: Command): Promise<Result<null, DecideAppealRefusal>> {
  const { appealId, version, line, meetingDate, actor, now } = command;
  const appeal = await findOfficeAppeal(actor, "correctDecision", appealId);
  if (!appeal) return refused({ code: "notFound" });
  if (!can(actor, "correctDecision", subjectOfAppeal(appeal))) return refused({ code: "notAllowed" });
  const keeper = await findMunicipality(appeal.municipality);
  const body = keeper?.decidingBodies.find(({ code }) => code === command.decidingBody);
  if (!body) return refused({ code: "unknownBody" });
  const section = String(command.section);
  const facts = { outcome: line.outcome, meetingDate, section };
  const stamp = stampOf(actor, now, line.reason);
  const moved = advance(appeal, APPEAL_LIFECYCLE, EVENT_OF[line.outcome], stamp, { facts });
  if (!moved.ok) return moved;
  if (appeal.__v !== version) return refused({ code: "changedMeanwhile" });
  const decisionId = newId();
  appeal.decision = {
    ...line,
    ...{ decisionId, decidingBody: body.code, byOfficeHolder: body.officeHolder, meetingDate, section },
    ...{ decidedBy: authorOf(actor), noticeSentOn: null, appealUntil: null, documents: [] },
  };
  oweFollowing(appeal);
  const { caseId, callId } = appeal;
  const hold = { caseId, decisionId, awardedCents: line.anew?.awardedCents ?? 0, at: now };
  const decided = await whileHeld(callId, hold, {
    check: () => refusalsOf(command, appeal),
    write: () => saveRecord(appeal),
  });
  return decided.ok ? decided : refused(decided.refusal[0] ?? { code: "changedMeanwhile" });
}

type Against = { caseId: string; decisionId: string; arrivedAt: Date };

async function refusalsOf(command: Command, appeal: Against): Promise<DecideAppealRefusal[]> {
  const refusal = await refusalOf(command, appeal);
  return refusal ? [refusal] : [];
}

async function refusalOf({ line, meetingDate, now }: Command, appeal: Against): Promise<DecideAppealRefusal | null> {
  const grantCase = await GrantCaseModel.findById(appeal.caseId)
    .select({ callId: 1, decision: 1, application: 1 })
    .orFail()
    .lean<AppealedCase>()
    .exec();
  const { decision } = grantCase;
  const isReplaced = decision?.decisionId !== appeal.decisionId;
  if (!decision || (isReplaced && line.outcome === "upheld")) return { code: "decisionReplaced" };
  if (meetingDate > plainDateAt(now)) return { code: "meetingInFuture" };
  if (meetingDate < plainDateAt(appeal.arrivedAt)) return { code: "meetingBeforeFiling" };
  return refusalOfAppealLine(line, { ...grantCase, decision }, now);
}
