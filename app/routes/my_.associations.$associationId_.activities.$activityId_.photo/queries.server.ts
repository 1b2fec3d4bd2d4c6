import type { Actor } from "#domain/roles";
import type { Activity } from "#models/activity.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { findOwnAssociation } from "#models/scoped.server";

type Ids = { associationId?: string | undefined; activityId?: string | undefined };

/** An own activity's photo as it is now. */
export async function loadActivityPhoto(actor: Actor, { associationId, activityId }: Ids) {
  const document = await findOwnActivity(actor, activityId);
  if (!document || document.associationId !== associationId) return null;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return null;
  const { _id: id, __v: version, title, status, photo } = document.toObject<Activity>();
  return { id, version, title, status, photo, association: { id: association._id, name: association.name } };
}
