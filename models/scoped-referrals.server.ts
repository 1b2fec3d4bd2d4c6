import type { HydratedDocument } from "mongoose";
import { associationsWhere, municipalitiesWhere, type Subject } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { isId } from "#models/define-model.server";
import { ReferralModel, type Referral } from "#models/referral.server";

type Found = Promise<HydratedDocument<Referral> | null>;

export const subjectOfReferral = ({
  municipality,
  associationId,
}: Pick<Referral, "municipality" | "associationId">): Subject => ({ municipality, associationId });

/** The scope of the referrals a counsellor has sent themselves. */
export const sentBy = (actor: Actor) => ({
  senderId: actor.personId,
  municipality: { $in: municipalitiesWhere(actor, "counsel") },
});

/** The scope of the wellbeing referrals a link person looks after. */
export const queuedFor = (actor: Actor) => ({
  kind: "wellbeing" as const,
  municipality: { $in: municipalitiesWhere(actor, "assignReferrals") },
});

/** A referral the person has sent. */
export const findSentReferral = async (actor: Actor, id: unknown): Found =>
  isId(id) ? ReferralModel.findOne({ _id: id, ...sentBy(actor) }) : null;

/** A wellbeing referral of a municipality whose queue the person looks after. */
export const findQueueReferral = async (actor: Actor, id: unknown): Found =>
  isId(id) ? ReferralModel.findOne({ _id: id, ...queuedFor(actor) }) : null;

/** A referral to an association that the person answers for. */
export const findAssociationReferral = async (actor: Actor, id: unknown): Found =>
  isId(id)
    ? ReferralModel.findOne({ _id: id, associationId: { $in: associationsWhere(actor, "answerReferrals") } })
    : null;
