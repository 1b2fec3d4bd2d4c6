import { dueSupplementReminder, openSupplement, type SupplementReminder } from "#domain/grants/supplement";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Supplement } from "#models/case-moves.server";
import type { PendingNotice } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { eachInTurn, type Round } from "#use-cases/each-in-turn";

type Waiting = Pick<GrantCase, "_id" | "status" | "caseNumber" | "associationId" | "applicantName" | "supplements">;

const noticeOf = (waiting: Waiting, asked: Supplement, step: SupplementReminder, to: string[], at: Date) =>
  ({
    id: newId(),
    kind: "supplementReminder",
    to,
    addresses: [],
    facts: {
      step,
      caseId: waiting._id,
      supplementId: asked.id,
      caseNumber: waiting.caseNumber ?? "",
      association: waiting.applicantName,
      dueOn: asked.dueOn,
    },
    attachments: [],
    at,
  }) satisfies PendingNotice;

/** The letter and its day are one write, which leaves the version alone: an answer may be on its way. */
async function remind(waiting: Waiting, now: Date): Promise<boolean> {
  const asked = openSupplement(waiting.status, waiting.supplements);
  if (!asked) return false;
  const { id, remindedOn = null } = asked;
  const requestedOn = plainDateAt(asked.requestedAt);
  const today = plainDateAt(now);
  const step = dueSupplementReminder({ dueOn: asked.dueOn, requestedOn, remindedOn }, today);
  if (!step) return false;
  const to = await peopleOfAssociation(waiting.associationId);
  const owed = to.length > 0 ? { $push: { pendingNotices: noticeOf(waiting, asked, step, to, now) } } : {};
  const written = await GrantCaseModel.updateOne(
    { _id: waiting._id, supplements: { $elemMatch: { id, answeredAt: null, remindedOn } } },
    { $set: { "supplements.$.remindedOn": today }, ...owed },
    { timestamps: false },
  );
  return written.modifiedCount === 1;
}

/** Reminds of supplement requests that nobody has answered. Made as often as one likes. */
export async function remindOfSupplements(now: Date): Promise<Round> {
  const waiting = await GrantCaseModel.find({ status: "supplementRequested" })
    .select({ status: 1, caseNumber: 1, associationId: 1, applicantName: 1, supplements: 1 })
    .lean<Waiting[]>()
    .exec();
  const byId = new Map(waiting.map((one) => [one._id, one]));
  return eachInTurn([...byId.keys()], async (id) => {
    const one = byId.get(id);
    return one ? remind(one, now) : false;
  });
}
