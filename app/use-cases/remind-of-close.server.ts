import { WRITTEN_STATUSES } from "#domain/grants/application-lifecycle";
import { CLOSE_REMINDERS, dueCloseReminder, type CloseReminder } from "#domain/grants/close-reminders";
import { localFacts } from "#emails/letter";
import { CallModel, type Call } from "#models/call.server";
import type { PendingNotice } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { eachInTurn, type Round } from "#use-cases/each-in-turn";

type Written = Pick<
  GrantCase,
  "_id" | "status" | "associationId" | "applicantName" | "createdAt" | "reopened" | "remindedOfCloseAt"
>;

const noticeOf = (grantCase: Written, call: Call, step: CloseReminder, to: string[], now: Date): PendingNotice => ({
  id: newId(),
  kind: "closeReminder",
  to,
  addresses: [],
  facts: {
    ...localFacts("call", call.names),
    step,
    caseId: grantCase._id,
    association: grantCase.applicantName,
    status: grantCase.status,
    closesAt: call.closesAt.toISOString(),
  },
  attachments: [],
  at: now,
});

/**
 * The letter and the moment of it are one write. It leaves the record's version alone: somebody is writing at it, in the
 * last hours before the close, and must not be told that it has changed.
 */
async function remind(grantCase: Written, call: Call, now: Date): Promise<boolean> {
  const { _id, status, remindedOfCloseAt: remindedAt, createdAt, reopened } = grantCase;
  const step = dueCloseReminder({ closesAt: call.closesAt, begunAt: reopened?.at ?? createdAt, remindedAt }, now);
  const to = step ? await peopleOfAssociation(grantCase.associationId) : [];
  if (!step) return false;
  const owed = to.length > 0 ? { $push: { pendingNotices: noticeOf(grantCase, call, step, to, now) } } : {};
  const written = await GrantCaseModel.updateOne(
    { _id, status, remindedOfCloseAt: remindedAt },
    { $set: { remindedOfCloseAt: now }, ...owed },
    { timestamps: false },
  );
  return written.modifiedCount === 1;
}

async function remindInCall(call: Call, now: Date): Promise<Round> {
  const written = await GrantCaseModel.find({ callId: call._id, status: { $in: WRITTEN_STATUSES }, entry: null })
    .select({ status: 1, associationId: 1, applicantName: 1, createdAt: 1, "reopened.at": 1, remindedOfCloseAt: 1 })
    .lean<Written[]>()
    .exec();
  const byId = new Map(written.map((grantCase) => [grantCase._id, grantCase]));
  return eachInTurn([...byId.keys()], async (id) => {
    const grantCase = byId.get(id);
    return grantCase ? remind(grantCase, call, now) : false;
  });
}

/**
 * Reminds the people of what is being written at and has not been filed: 7 days, 1 day and 3 hours before the close, each
 * once. Made as often as one likes.
 */
export async function remindOfClose(now: Date): Promise<Round> {
  const horizon = new Date(now.getTime() + CLOSE_REMINDERS.week);
  const closing = await CallModel.find({ status: "published", closesAt: { $gt: now, $lte: horizon } })
    .select({ names: 1, closesAt: 1 })
    .lean<Call[]>()
    .exec();
  const round: Round = { done: 0, failed: [] };
  for (const call of closing) {
    const { done, failed } = await remindInCall(call, now);
    round.done += done;
    round.failed.push(...failed);
  }
  return round;
}
