import { isInDirectory } from "#domain/associations/association-lifecycle";
import type { Actor } from "#domain/roles";
import { AssociationModel, type Association } from "#models/association.server";
import { isId } from "#models/define-model.server";
import { EditRequestModel, type EditRequest } from "#models/edit-request.server";

/** An association one may ask for the right to edit, and where one stands with it. */
export async function loadJoining(actor: Actor, associationId: string | undefined) {
  const association = isId(associationId)
    ? await AssociationModel.findById(associationId)
        .select({ name: 1, status: 1, members: 1 })
        .lean<Pick<Association, "_id" | "name" | "status" | "members">>()
        .exec()
    : null;
  if (!association || !isInDirectory(association.status)) return null;
  const { _id: id, name, members } = association;
  const request = await EditRequestModel.findOne({ associationId: id, personId: actor.personId })
    .select({ status: 1 })
    .lean<Pick<EditRequest, "status">>()
    .exec();
  const isMember = members.some(({ personId }) => personId === actor.personId);
  return {
    id,
    name,
    hasMembers: members.length > 0,
    state: isMember ? ("member" as const) : (request?.status ?? null),
  };
}
