import type { HydratedDocument } from "mongoose";
import { isInDirectory } from "#domain/associations/association-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, ok, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import { authorOf } from "#models/scoped.server";
import type { Stamp } from "#models/chronicle.server";
import { addressKey, personKey } from "#models/confirmation-link.server";
import { PersonModel, type Person } from "#models/person.server";
import { readReferralToken } from "#models/referral-link.server";
import { ReferralModel, type Referral } from "#models/referral.server";
import { findAssociationReferral, subjectOfReferral } from "#models/scoped-referrals.server";

/** Somebody who has a referral to answer or to lead on, and the name they do it under. */
export type ReferralReader = { referral: HydratedDocument<Referral>; by: Stamp["by"] };

/** A member who is signed in; null for everybody else, a helper included. */
export async function readerByDesk(actor: Actor, referralId: unknown): Promise<ReferralReader | null> {
  const referral = await findAssociationReferral(actor, referralId);
  if (!referral || !can(actor, "answerReferrals", subjectOfReferral(referral))) return null;
  return { referral, by: authorOf(actor) };
}

/** The link person who has a referral of the queue in hand; null for a colleague. */
export const readerInHand = (actor: Actor, referral: HydratedDocument<Referral>): ReferralReader | null =>
  referral.assigneeId === actor.personId ? { referral, by: authorOf(actor) } : null;

/** The same reader, and the referral as it is stored now; null once it is not theirs any more. */
export async function readAnew({ referral, by }: ReferralReader): Promise<ReferralReader | null> {
  const { _id, associationId, assigneeId } = referral;
  const present = await ReferralModel.findOne({ _id, associationId, assigneeId });
  return present && { referral: present, by };
}

const nameOf = async (personId: string): Promise<string> =>
  (await PersonModel.findById(personId).select({ name: 1 }).lean<Pick<Person, "name">>().exec())?.name ?? "";

const REACHABLE = { municipality: 1, status: 1, name: 1, members: 1, contact: 1 } as const;
type Reachable = Pick<Association, "_id" | keyof typeof REACHABLE>;

/**
 * Under which name the reader of a letter answers: one of its people who may, or the association itself at its public
 * address.
 */
async function authorByKey(association: Reachable, key: string): Promise<Stamp["by"] | null> {
  const { _id: associationId, municipality, name, members, contact } = association;
  const member = members.find(({ personId }) => personKey(personId) === key);
  if (!member) return contact.email && addressKey(contact.email) === key ? { personId: null, name } : null;
  const { personId, role } = member;
  const held = { staff: [], memberships: [{ associationId, role }], ties: [], helps: [] };
  const reader: Actor = { ...held, personId, name: (await nameOf(personId)) || name };
  return can(reader, "answerReferrals", { municipality, associationId }) ? authorOf(reader) : null;
}

/**
 * Whoever holds the link of a letter; opening it changes nothing. forged: not ours; answered: it went back to the queue with
 * their association's answer; archived: it has left the directory; notYours: no longer theirs to answer.
 */
export async function readerByLink(
  token: string,
  now: Date,
): Promise<Result<ReferralReader, "forged" | "expired" | "answered" | "archived" | "notYours">> {
  const read = readReferralToken(token, plainDateAt(now));
  if (!read.ok) return read;
  const { referralId, associationId, addressee } = read.value;
  const referral = await ReferralModel.findById(referralId);
  const association = await AssociationModel.findById(associationId).select(REACHABLE).lean<Reachable>().exec();
  if (association && !isInDirectory(association.status)) return refused("archived");
  const by = association && (await authorByKey(association, addressee));
  if (!referral || !by) return refused("notYours");
  if (referral.associationId === associationId) return ok({ referral, by });
  const hasAnswered = referral.answers.some(
    (past) => past.associationId === associationId && past.answer !== "noAnswer",
  );
  return refused(hasAnswered ? "answered" : "notYours");
}
