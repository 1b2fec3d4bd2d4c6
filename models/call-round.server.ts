import type { HydratedDocument } from "mongoose";
import { withHeld, type HeldAward } from "#domain/grants/held-awards";
import { grantableCents } from "#domain/grants/pots";
import { casesOfRound, isHandledAsArrives, roundAtHand } from "#domain/grants/rounds";
import { standingTotal } from "#domain/grants/standing-awards";
import type { Call } from "#models/call.server";
import { DecisionModel, type Decision } from "#models/decision.server";
import { findFiledCases, type FiledCase } from "#models/filed-cases.server";
import { ProposalModel, type Proposal } from "#models/proposal.server";

/**
 * One list of a call on its way to the deciding body: a continuous call has one after another, a yearly call one, and another for
 * what was written in after its decision.
 */
export type CallRound = {
  /** 1 for the first. */
  number: number;
  /** The number of the one at hand. */
  atHand: number;
  /** null: nobody has begun it. */
  proposal: HydratedDocument<Proposal> | null;
  decision: Decision | null;
  /**
   * The filed applications that no earlier round has decided, and no later one either. What came to a continuous call
   * after its list was finished waits for the next one.
   */
  cases: FiledCase[];
  /** What earlier rounds have left of the budget that is not set apart, by the decisions that stand; never under 0. */
  budgetCents: number;
};

const linesOf = (decisions: readonly Decision[]) => decisions.flatMap(({ lines }) => lines);

/**
 * The round of a call that is at hand, or an earlier one. A case belongs to the round whose decision names it from the
 * decision's own write on, also while the case has not been told.
 * @param asked the number of a round to look back at.
 * @param held what is just being decided anew over cases of earlier rounds: the budget counts it as given.
 */
export async function findRound(
  call: Pick<Call, "_id" | "rules" | "budgetCents" | "pots" | "closesAt">,
  asked?: number,
  held: readonly Pick<HeldAward, "caseId" | "awardedCents">[] = [],
): Promise<CallRound> {
  const callId = call._id;
  const [proposals, decisions, filed] = await Promise.all([
    ProposalModel.find({ callId }).sort({ round: 1 }).exec(),
    DecisionModel.find({ callId }).lean<Decision[]>().exec(),
    findFiledCases(call),
  ]);
  const decided = new Set(linesOf(decisions).map(({ caseId }) => caseId));
  const latest = proposals.at(-1);
  const decisionOf = (proposal: { _id: string } | undefined) =>
    decisions.find(({ proposalId }) => proposalId === proposal?._id) ?? null;
  const waiting = filed.filter(({ caseId }) => !decided.has(caseId));
  const at = latest ? { round: latest.round, isDecided: decisionOf(latest) !== null } : null;
  const atHand = roundAtHand(at, waiting.length);
  const number = asked !== undefined && asked >= 1 && asked < atHand ? asked : atHand;
  const proposal = proposals.find(({ round }) => round === number);
  const decision = decisionOf(proposal);
  const own = new Set(decision?.lines.map(({ caseId }) => caseId));
  const earlier = decisions.filter(({ round }) => round < number);
  const told = new Map(filed.map(({ caseId, awardedCents }) => [caseId, awardedCents]));
  const isFinished = proposal?.status === "finished" && !decision;
  const open = isFinished ? casesOfRound(waiting, proposal.lines, { run: call.rules.run, stage: "open" }) : waiting;
  return {
    number,
    atHand,
    proposal: proposal ?? null,
    decision,
    cases: decision ? filed.filter(({ caseId }) => own.has(caseId)) : open,
    budgetCents: Math.max(0, grantableCents(call) - standingTotal(linesOf(earlier), withHeld(told, held))),
  };
}

/** Does a case moved to the call come to a list that is still being written? A continuous call always has a next one. */
export async function takesTransfers(call: Call): Promise<boolean> {
  if (isHandledAsArrives(call.rules.run)) return true;
  const { proposal, decision } = await findRound(call);
  return decision === null && (proposal === null || proposal.status === "drafting");
}
