import { AppealModel } from "#models/appeal.server";
import { AssociationModel } from "#models/association.server";
import { DecisionModel } from "#models/decision.server";
import { MunicipalityModel } from "#models/municipality.server";
import { PaymentBatchModel } from "#models/payment-batch.server";
import { ProposalModel } from "#models/proposal.server";
import { TaxonomyModel } from "#models/taxonomy.server";
import { followAppeal } from "#use-cases/follow-appeal.server";
import { followDecision } from "#use-cases/follow-decision.server";
import { followListings } from "#use-cases/follow-listings.server";
import { followLocalMerges, followSharedMerges } from "#use-cases/follow-merges.server";
import { followPaymentBatch } from "#use-cases/follow-payment-batch.server";
import { followProposal } from "#use-cases/follow-proposal.server";
import { tellRevision, untoldRevisions } from "#use-cases/tell-revisions.server";

const unfollowed = { followed: false };

export type Followed = { done: number; failed: { id: string; error: unknown }[] };

/**
 * Finishes what is true but not yet told to all it is about: proposals, decisions, batches and merged words, also those
 * that a killed process left half-told; and what associations decided about their listings. One that cannot be followed
 * is reported and never keeps the others waiting.
 */
export async function resumeFollowers(now: Date): Promise<Followed> {
  const followed: Followed = { done: 0, failed: [] };
  const follow = async <Id extends string>(ids: Id[], one: (id: Id, now: Date) => Promise<void>) => {
    for (const id of ids)
      await one(id, now).then(
        () => (followed.done += 1),
        (error: unknown) => followed.failed.push({ id, error }),
      );
  };
  await follow(await ProposalModel.find(unfollowed).distinct("_id"), followProposal);
  await follow(await DecisionModel.find(unfollowed).distinct("_id"), followDecision);
  await follow(await AppealModel.find(unfollowed).distinct("_id"), followAppeal);
  await follow(await untoldRevisions(), tellRevision);
  await follow(await PaymentBatchModel.find(unfollowed).distinct("_id"), followPaymentBatch);
  await follow(await AssociationModel.find({ "listingOrders.at": { $exists: true } }).distinct("_id"), followListings);
  await follow(await MunicipalityModel.find(unfollowed).distinct("_id"), followLocalMerges);
  await follow(await TaxonomyModel.find(unfollowed).distinct("_id"), followSharedMerges);
  return followed;
}
