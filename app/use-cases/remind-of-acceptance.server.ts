import { acceptanceReminderOn } from "#domain/grants/acceptance-reminder";
import { OPEN_APPEAL_STATUSES } from "#domain/grants/appeal-lifecycle";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localFacts } from "#emails/letter";
import { AppealModel } from "#models/appeal.server";
import { CallModel, type Call } from "#models/call.server";
import type { PendingNotice } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import {
  GrantCaseModel,
  type AwardAcceptance,
  type Claim,
  type DecisionLine,
  type DecisionNotice,
  type GrantCase,
} from "#models/grant-case.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { eachInTurn, type Round } from "#use-cases/each-in-turn";

/** What of an award is read at each round: its reasons, documents and conditions are not. */
type Awarded = Pick<
  GrantCase,
  "_id" | "callId" | "caseNumber" | "associationId" | "applicantName" | "remindedOfAcceptance"
> & {
  acceptance: Pick<AwardAcceptance, "decisionId"> | null;
  claims: Pick<Claim, "submittedAt">[];
  decision: Pick<DecisionLine, "decisionId" | "awardedCents" | "owesNotice" | "noticeSentOn"> & {
    notices: Pick<DecisionNotice, "kind" | "sentOn">[];
  };
};

const AWARDED_FIELDS = {
  ...{ callId: 1, caseNumber: 1, associationId: 1, applicantName: 1, remindedOfAcceptance: 1 },
  ...{ "acceptance.decisionId": 1, "claims.submittedAt": 1 },
  ...{ "decision.decisionId": 1, "decision.awardedCents": 1, "decision.owesNotice": 1, "decision.noticeSentOn": 1 },
  ...{ "decision.notices.kind": 1, "decision.notices.sentOn": 1 },
} as const;

const noticeOf = (
  { _id: caseId, caseNumber, applicantName, decision }: Awarded,
  call: Pick<Call, "names">,
  to: string[],
  at: Date,
): PendingNotice => ({
  id: newId(),
  kind: "acceptanceReminder",
  to,
  addresses: [],
  facts: {
    ...localFacts("call", call.names),
    caseId,
    caseNumber: caseNumber ?? "",
    association: applicantName,
    awardedCents: decision.awardedCents,
  },
  attachments: [],
  at,
});

/** Whoever has claimed money of an award has taken it on its conditions, also where an earlier program kept no word of it. */
const hasClaimed = ({ claims }: Awarded): boolean => claims.some(({ submittedAt }) => submittedAt !== null);

function isDue(awarded: Awarded, now: Date): boolean {
  const { decision, acceptance, remindedOfAcceptance = null } = awarded;
  const { decisionId } = decision;
  if (acceptance?.decisionId === decisionId || remindedOfAcceptance === decisionId || hasClaimed(awarded)) return false;
  const day = acceptanceReminderOn(decision);
  return day !== null && day <= plainDateAt(now);
}

/** Nobody is pressed to accept what the city is asked to decide anew: the reminder waits for what becomes of that. */
const isAppealed = async (caseId: string): Promise<boolean> =>
  (await AppealModel.exists({ caseId, byParty: true, status: { $in: OPEN_APPEAL_STATUSES } }).exec()) !== null;

/** The letter and the word of it are one write, which leaves the version alone: a signatory may be accepting. */
async function remind(awarded: Awarded, call: Pick<Call, "names">, now: Date): Promise<boolean> {
  const { _id, associationId, decision, remindedOfAcceptance } = awarded;
  if (!isDue(awarded, now) || (await isAppealed(_id))) return false;
  const { decisionId } = decision;
  const to = await peopleOfAssociation(associationId);
  const owed = to.length > 0 ? { $push: { pendingNotices: noticeOf(awarded, call, to, now) } } : {};
  const written = await GrantCaseModel.updateOne(
    {
      _id,
      "decision.decisionId": decisionId,
      "acceptance.decisionId": { $ne: decisionId },
      remindedOfAcceptance: remindedOfAcceptance ?? null,
    },
    { $set: { remindedOfAcceptance: decisionId }, ...owed },
    { timestamps: false },
  );
  return written.modifiedCount === 1;
}

/**
 * Reminds the people of an award, once for a decision, of conditions that nobody has accepted two weeks after its notice,
 * while its costs can still be claimed. Made as often as one likes.
 */
export async function remindOfAcceptance(now: Date): Promise<Round> {
  const calls = await CallModel.find({ claimsDueOn: { $gte: plainDateAt(now) } })
    .select({ names: 1 })
    .lean<Pick<Call, "_id" | "names">[]>()
    .exec();
  const callOf = new Map(calls.map((call) => [call._id, call]));
  const awarded = await GrantCaseModel.find({
    callId: { $in: [...callOf.keys()] },
    status: "decided",
    "decision.awardedCents": { $gt: 0 },
  })
    .select(AWARDED_FIELDS)
    .lean<Awarded[]>()
    .exec();
  const byId = new Map(awarded.map((one) => [one._id, one]));
  return eachInTurn([...byId.keys()], async (id) => {
    const one = byId.get(id);
    const call = one && callOf.get(one.callId);
    return one && call ? remind(one, call, now) : false;
  });
}
