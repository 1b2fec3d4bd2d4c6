import { isInDirectory } from "#domain/associations/association-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { Association } from "#models/association.server";
import { viewChangeRequest } from "#models/change-request-view.server";
import { findSameAssociations } from "#models/same-association.server";
import { findModeratedAssociation } from "#models/scoped-associations.server";
import { subjectOfAssociation } from "#models/scoped.server";

/** What an association asks for, and everything an answer needs: who may be meant by the asked name or number too. */
export async function loadChangeRequest(actor: Actor, associationId: string | undefined) {
  const document = await findModeratedAssociation(actor, associationId);
  if (!document) return null;
  const association = document.toObject<Association>();
  const { _id: id, name, municipality, status, proposedChange } = association;
  const identity = proposedChange?.identity;
  const same = identity ? await findSameAssociations({ ...association, ...identity }) : [];
  return {
    ...{ id, name },
    request: viewChangeRequest(association),
    isArchived: !isInDirectory(status),
    mayAnswer: can(actor, "moderateAssociation", subjectOfAssociation(association)),
    same: same.map(({ municipality: theirs, ...other }) => ({ ...other, isHere: theirs === municipality })),
  };
}

export type OfficeChangeView = NonNullable<Awaited<ReturnType<typeof loadChangeRequest>>>;
