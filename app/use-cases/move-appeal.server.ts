import { APPEAL_LIFECYCLE } from "#domain/grants/appeal-lifecycle";
import type { AppealLineRefusal } from "#domain/grants/appealing";
import type { AwardLimitRefusal } from "#domain/grants/award-limits";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import type { AppealLine } from "#models/appeal.server";
import { advance } from "#models/chronicle.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { findOfficeAppeal, findOwnAppeal, subjectOfAppeal } from "#models/scoped-appeals.server";
import { refusalOfAppealLine, type AppealedCase } from "#use-cases/appeal-line.server";

type Moved = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" | "decisionReplaced" };
type Command = {
  appealId: string;
  /** The version of the appeal that was on the screen. */
  version: number;
  actor: Actor;
  now: Date;
};

/** The preparer takes an appeal up, or takes the proposal on it back to preparation, e.g. because the meeting returned it. */
export async function moveAppeal(
  { appealId, version, actor, now }: Command,
  event: "takeUp" | "returnToPreparation",
  reason?: string,
): Promise<Result<null, Moved>> {
  const appeal = await findOfficeAppeal(actor, "prepareAppeal", appealId);
  if (!appeal) return refused({ code: "notFound" });
  if (!can(actor, "prepareAppeal", subjectOfAppeal(appeal))) return refused({ code: "notAllowed" });
  const moved = advance(appeal, APPEAL_LIFECYCLE, event, stampOf(actor, now, reason));
  if (!moved.ok) return moved;
  return appeal.__v === version ? saveRecord(appeal) : refused({ code: "changedMeanwhile" });
}

type Proposing = Command & { line: AppealLine };
export type ProposeAppealRefusal = Moved | AppealLineRefusal | AwardLimitRefusal;

/** What the preparer proposes that the body decide on an appeal. */
export async function proposeAppeal(command: Proposing): Promise<Result<null, ProposeAppealRefusal>> {
  const { appealId, version, line, actor, now } = command;
  const appeal = await findOfficeAppeal(actor, "prepareAppeal", appealId);
  if (!appeal) return refused({ code: "notFound" });
  if (!can(actor, "prepareAppeal", subjectOfAppeal(appeal))) return refused({ code: "notAllowed" });
  const appealed = await findAppealed(appeal.caseId);
  const standing = appealed?.decision;
  const isReplaced = standing?.decisionId !== appeal.decisionId;
  if (!standing || (isReplaced && line.outcome === "upheld")) return refused({ code: "decisionReplaced" });
  const unfit = await refusalOfAppealLine(line, { ...appealed, decision: standing }, now);
  if (unfit) return refused(unfit);
  const facts = { outcome: line.outcome, ...(line.anew ? { awardedCents: line.anew.awardedCents } : {}) };
  const moved = advance(appeal, APPEAL_LIFECYCLE, "propose", stampOf(actor, now, line.reason), { facts });
  if (!moved.ok) return moved;
  if (appeal.__v !== version) return refused({ code: "changedMeanwhile" });
  appeal.proposal = line;
  return saveRecord(appeal);
}

const findAppealed = (caseId: string) =>
  GrantCaseModel.findById(caseId).select({ callId: 1, decision: 1, application: 1 }).lean<AppealedCase>().exec();

/** The association takes its appeal back, as long as nothing has been decided on it: the decision stands as it was. */
export async function withdrawAppeal(command: {
  caseId: string;
  actor: Actor;
  now: Date;
}): Promise<Result<null, Moved>> {
  const { caseId, actor, now } = command;
  const appeal = await findOwnAppeal(actor, caseId);
  if (!appeal) return refused({ code: "notFound" });
  if (!can(actor, "fileAppeal", subjectOfAppeal(appeal))) return refused({ code: "notAllowed" });
  const moved = advance(appeal, APPEAL_LIFECYCLE, "withdraw", stampOf(actor, now));
  return moved.ok ? saveRecord(appeal) : moved;
}
