import { followDecision } from "#use-cases/follow-decision.server";
import { followPaymentBatch } from "#use-cases/follow-payment-batch.server";
import { followProposal } from "#use-cases/follow-proposal.server";
import { DecisionModel } from "#models/decision.server";
import { PaymentBatchModel } from "#models/payment-batch.server";
import { ProposalModel } from "#models/proposal.server";

const unfollowed = { followed: false };

/**
 * Finishes what a killed process left half-told: every proposal, decision and batch that is true but has not yet been
 * carried to all its cases. Returns how many there were.
 */
export async function resumeFollowers(now: Date): Promise<number> {
  const proposals = await ProposalModel.find(unfollowed).distinct("_id");
  for (const id of proposals) await followProposal(id, now);
  const decisions = await DecisionModel.find(unfollowed).distinct("_id");
  for (const id of decisions) await followDecision(id, now);
  const batches = await PaymentBatchModel.find(unfollowed).distinct("_id");
  for (const id of batches) await followPaymentBatch(id, now);
  return proposals.length + decisions.length + batches.length;
}
