import type { HydratedDocument } from "mongoose";
import { OPEN_APPEAL_STATUSES } from "#domain/grants/appeal-lifecycle";
import { checkAppealing, isLateAppeal, type AppealRefusal } from "#domain/grants/appealing";
import { partysLastDay } from "#domain/grants/appeal";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AppealModel, type AppealChannel } from "#models/appeal.server";
import { chronicle } from "#models/chronicle.server";
import { noticeViewsOf } from "#models/decision-view.server";
import type { FileReference, GrantCase } from "#models/grant-case.server";
import { preparersToTell } from "#models/disqualified-people.server";
import { registryClosing } from "#models/municipality.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { isDuplicateKey } from "#models/save.server";
import { authorOf, findOfficeCase, findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";
import { giveFileTo } from "#models/stored-file.server";

type Content = { demand: string; grounds: string };
type FileCommand = Content & { caseId: string; attachments: FileReference[]; actor: Actor; now: Date };
type EnterCommand = FileCommand & {
  appellant: string;
  byParty: boolean;
  arrivedAt: Date;
  channel: Exclude<AppealChannel, "service">;
};

export type FileAppealRefusal = AppealRefusal | { code: "notFound" | "notAllowed" | "arrivedInFuture" };

/**
 * A signatory claims a revised decision (oikaisuvaatimus, kuntalaki 134 §) in the service. The instant at which the
 * request arrived decides whether it was in time; one that is late is taken in all the same, for the body must decide
 * not to admit it. Its attachments are kept with the case, and are read by who may read that.
 */
export async function fileAppeal(command: FileCommand): Promise<Result<{ appealId: string }, FileAppealRefusal>> {
  const { caseId, actor, now } = command;
  const grantCase = await findOwnCase(actor, caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "fileAppeal", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const { applicantName: appellant } = grantCase;
  return write(grantCase, { ...command, appellant, byParty: true, arrivedAt: now, channel: "service" });
}

/** An official enters an appeal that came by mail or on paper, with the instant at which it arrived. */
export async function enterAppeal(command: EnterCommand): Promise<Result<{ appealId: string }, FileAppealRefusal>> {
  const { caseId, actor, arrivedAt, now } = command;
  const grantCase = await findOfficeCase(actor, "prepareAppeal", caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "prepareAppeal", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  if (arrivedAt > now) return refused({ code: "arrivedInFuture" });
  return write(grantCase, command);
}

type Filing = Omit<EnterCommand, "channel"> & { channel: AppealChannel };

async function write(
  grantCase: HydratedDocument<GrantCase>,
  filing: Filing,
): Promise<Result<{ appealId: string }, FileAppealRefusal>> {
  const { appellant, byParty, arrivedAt, channel, demand, grounds, attachments, actor, now } = filing;
  const { _id: caseId, municipality, unit, callId, associationId, applicantName } = grantCase;
  const caseNumber = grantCase.caseNumber ?? "";
  const { decision } = grantCase.toObject();
  const [hindrance] = checkAppealing(decision, byParty && (await hasOpen(caseId)));
  if (hindrance || !decision) return refused(hindrance ?? { code: "noDecision" });
  const lastDay = partysLastDay(await noticeViewsOf(decision));
  const isLate = isLateAppeal(arrivedAt, lastDay, await registryClosing(municipality));
  const appeal = new AppealModel({
    ...{ municipality, unit, callId, caseId, associationId, caseNumber, applicantName },
    ...{
      decisionId: decision.decisionId,
      appellant,
      byParty,
      arrivedAt,
      channel,
      lastDay,
      isLate,
      demand,
      grounds,
      attachments,
    },
    enteredBy: authorOf(actor),
  });
  const to = await peopleOfAssociation(associationId);
  const facts = { caseId, caseNumber, applicant: applicantName, appellant };
  const officials = (await preparersToTell({ ...grantCase.toObject(), caseId }, plainDateAt(now))).filter(
    (id) => id !== actor.personId,
  );
  const notices = [
    { kind: "appealReceived" as const, to, facts },
    { kind: "appealArrived" as const, to: officials, facts: { ...facts, appealId: appeal._id, turn: "first" } },
  ];
  // The files are handed over first: an appeal must never refer to a file that the sweep may take.
  for (const { fileId } of attachments) await giveFileTo(fileId, { kind: "grantCase", caseId });
  chronicle(appeal, { event: "file", facts: { channel, late: Number(isLate) }, notices }, stampOf(actor, now));
  try {
    await appeal.save();
    return ok({ appealId: appeal._id });
  } catch (error) {
    for (const { fileId } of attachments) await giveFileTo(fileId, { kind: "upload", personId: actor.personId });
    if (isDuplicateKey(error)) return refused({ code: "appealOpen" });
    throw error;
  }
}

/** A member's claim keeps the party from none of its own. */
const hasOpen = async (caseId: string): Promise<boolean> =>
  (await AppealModel.exists({ caseId, byParty: true, status: { $in: OPEN_APPEAL_STATUSES } })) !== null;
