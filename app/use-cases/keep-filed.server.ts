import type { HydratedDocument } from "mongoose";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { callStage } from "#domain/grants/call-window";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { minutes } from "#domain/shared/durations";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { localFacts } from "#emails/letter";
import { CallModel, type Call } from "#models/call.server";
import { advance, bySystem, type Notice, type Stamp } from "#models/chronicle.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnCase, stampOf, subjectOfCase } from "#models/scoped.server";
import { giveFileTo } from "#models/stored-file.server";
import { isFiledFile } from "#models/working-copy.server";
import { eachInTurn, type Round } from "#use-cases/each-in-turn";

type Command = { caseId: string; actor: Actor; now: Date };
type Refusal = NotAllowed | ChangedMeanwhile | { code: "notFound" | "notAllowed" };

/** Puts the copy of a reopened application away: what was filed last stands, as it did all the time. */
async function putCopyAway(
  grantCase: HydratedDocument<GrantCase>,
  stamp: Stamp,
  notices: Notice[] = [],
): Promise<Result<null, NotAllowed | ChangedMeanwhile>> {
  const { reopened } = grantCase.toObject();
  const moved = advance(grantCase, APPLICATION_LIFECYCLE, "keepFiled", stamp, { notices });
  if (!moved.ok) return moved;
  const unfiled = (reopened?.attachments ?? []).filter(({ fileId }) => !isFiledFile(grantCase, fileId));
  grantCase.reopened = null;
  const saved = await saveRecord(grantCase);
  if (!saved.ok) return saved;
  for (const { fileId, addedBy } of unfiled) await giveFileTo(fileId, { kind: "upload", personId: addedBy.personId });
  return saved;
}

/** The applicant thinks better of changing what was filed. */
export async function keepFiled({ caseId, actor, now }: Command): Promise<Result<null, Refusal>> {
  const grantCase = await findOwnCase(actor, caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "draftApplication", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  return putCopyAway(grantCase, stampOf(actor, now));
}

/** Longer than any request takes that arrived before the close: it may still be on its way to the database. */
const GRACE = minutes(5);

async function fallBack(caseId: string, call: Call, now: Date): Promise<boolean> {
  const grantCase = await GrantCaseModel.findById(caseId);
  const filed = grantCase?.filedVersions.at(-1);
  if (grantCase?.status !== "reopened" || !filed) return false;
  const facts = {
    ...localFacts("call", call.names),
    caseId,
    caseNumber: grantCase.caseNumber ?? "",
    association: grantCase.applicantName,
    number: filed.number,
    filedAt: filed.filedAt.toISOString(),
  };
  const to = await peopleOfAssociation(grantCase.associationId);
  return (await putCopyAway(grantCase, bySystem(now), [{ kind: "applicationStands", to, facts }])).ok;
}

/**
 * At the close every application that was opened again and not filed anew falls back to what was filed last, and its
 * people are told. Made as often as one likes: one that has fallen back is not there to be found.
 */
export async function fallBackAtClose(now: Date): Promise<Round> {
  const open = await GrantCaseModel.find({ status: "reopened" }).distinct("callId");
  const calls = await CallModel.find({ _id: { $in: open } })
    .lean<Call[]>()
    .exec();
  const before = new Date(now.getTime() - GRACE);
  const round: Round = { done: 0, failed: [] };
  for (const call of calls.filter((one) => callStage(one, before) === "closed")) {
    const ids = await GrantCaseModel.find({ status: "reopened", callId: call._id }).distinct("_id");
    const { done, failed } = await eachInTurn(ids, (id) => fallBack(id, call, now));
    round.done += done;
    round.failed.push(...failed);
  }
  return round;
}
