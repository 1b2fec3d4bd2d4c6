import type { HydratedDocument } from "mongoose";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { carriedTo } from "#domain/grants/carry-to-call";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localFacts } from "#emails/letter";
import { CallModel, type Call } from "#models/call.server";
import { takesTransfers } from "#models/call-round.server";
import { formAnswered } from "#models/carried-draft.server";
import { advance, chronicle, type Stamp } from "#models/chronicle.server";
import { isId, newId } from "#models/define-model.server";
import { preparersToTell } from "#models/disqualified-people.server";
import { cameLate } from "#models/filed-cases.server";
import type { GrantCase } from "#models/grant-case.server";
import { livingApplication } from "#models/living-application.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { ProposalModel } from "#models/proposal.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOfficeCase, stampOf, subjectOfCase } from "#models/scoped.server";

type Command = { caseId: string; callId: string; reason: string; actor: Actor; now: Date };
type Refusal =
  | NotAllowed
  | ChangedMeanwhile
  | { code: "notFound" | "notAllowed" | "sameCall" | "listFinished" | "targetFinished" | "hasLiving" };

/** Why the case may not go from the one call to the other; null where it may. */
async function obstacle(caseId: string, from: Call, to: Call): Promise<Refusal | null> {
  if (from._id === to._id) return { code: "sameCall" };
  const finished = { callId: from._id, status: { $ne: "drafting" as const }, "lines.caseId": caseId };
  if (await ProposalModel.exists(finished)) return { code: "listFinished" };
  return (await takesTransfers(to)) ? null : { code: "targetFinished" };
}

async function callsOf({ callId, municipality }: GrantCase, targetId: string): Promise<[Call | null, Call | null]> {
  const target = isId(targetId) ? { _id: targetId, municipality, status: "published" as const } : null;
  return Promise.all([
    CallModel.findById(callId).lean<Call>().exec(),
    target ? CallModel.findOne(target).lean<Call>().exec() : null,
  ]);
}

/**
 * Moves a filed application to the call that suits it better (hallintolaki 21 §), before it stands on a finished list. It
 * keeps its number, its time of arrival, its versions and everything that was said of it. Its answers go on where the
 * new call asks the same, and the rest is kept beside them. Its applicant is told, and why.
 */
export async function transferCase(command: Command): Promise<Result<null, Refusal>> {
  const { caseId, callId, actor } = command;
  const grantCase = await findOfficeCase(actor, "prepareCase", caseId);
  if (!grantCase) return refused({ code: "notFound" });
  if (!can(actor, "prepareCase", subjectOfCase(grantCase))) return refused({ code: "notAllowed" });
  const [from, to] = await callsOf(grantCase.toObject(), callId);
  if (!from || !to) return refused({ code: "notFound" });
  const stopped = await obstacle(caseId, from, to);
  if (stopped) return refused(stopped);
  const { living, turn } = await livingApplication(to, grantCase.associationId);
  return living ? refused({ code: "hasLiving" }) : move(grantCase, { from, to, turn }, command);
}

async function move(
  grantCase: HydratedDocument<GrantCase>,
  { from, to, turn }: { from: Call; to: Call; turn: number },
  { reason, actor, now }: Command,
): Promise<Result<null, Refusal>> {
  const facts = {
    ...localFacts("from", from.names),
    ...localFacts("to", to.names),
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber ?? "",
    association: grantCase.applicantName,
    movedBy: actor.name,
    reason,
  };
  const caseId = grantCase._id;
  // Who prepared it may not even see it in the other unit.
  if (to.unit !== from.unit) grantCase.preparer = null;
  grantCase.unit = to.unit;
  const officials =
    to.unit === from.unit ? [] : await preparersToTell({ ...grantCase.toObject(), caseId }, plainDateAt(now));
  const moved = advance(grantCase, APPLICATION_LIFECYCLE, "transfer", stampOf(actor, now, reason), {
    facts: { name: `${from.names.fi} → ${to.names.fi}` },
    notices: [
      { kind: "applicationTransferred", to: await peopleOfAssociation(grantCase.associationId), facts },
      ...(officials.length > 0 ? [{ kind: "caseMovedIn" as const, to: officials, facts }] : []),
    ],
  });
  if (!moved.ok) return moved;
  const ends = { fromCallId: from._id, from: from.names, toCallId: to._id, to: to.names };
  const before = grantCase.toObject();
  const { application } = before;
  const wasLate = cameLate(before, from.closesAt);
  const { answers, leftOver } = carriedTo(application, await formAnswered(from, application), to);
  grantCase.transfers.push({
    id: newId(),
    ...ends,
    reason,
    leftOver: [...leftOver],
    wasLate,
    at: now,
    by: authorOf(actor),
  });
  const formVersion = to.form?.version ?? null;
  grantCase.set({ callId: to._id, turn, application: { ...application, answers, formVersion } });
  try {
    const saved = await saveRecord(grantCase);
    if (!saved.ok) return saved;
  } catch (error) {
    if (!isDuplicateKey(error)) throw error;
    return refused({ code: "hasLiving" });
  }
  await leaveList(from._id, before, stampOf(actor, now, reason));
  return { ok: true, value: null };
}

/** A line for a case that is not the call's any more would keep its list from being finished. */
async function leaveList(callId: string, left: Pick<GrantCase, "_id" | "caseNumber">, stamp: Stamp): Promise<void> {
  const { _id: caseId, caseNumber } = left;
  const proposal = await ProposalModel.findOne({ callId, status: "drafting", "lines.caseId": caseId });
  if (!proposal) return;
  proposal.lines = proposal.toObject().lines.filter((line) => line.caseId !== caseId);
  chronicle(proposal, { event: "transferLine", facts: { caseId, caseNumber: caseNumber ?? "" } }, stamp);
  const saved = await saveRecord(proposal);
  if (!saved.ok) await leaveList(callId, left, stamp);
}
