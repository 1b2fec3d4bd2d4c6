import { checkRemoval } from "#domain/associations/member-change";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { brokenAmong } from "#models/broken-address.server";
import { openEditRequests } from "#models/edit-request.server";
import { PersonModel, type Person } from "#models/person.server";
import { findOwnAssociation, subjectOfAssociation } from "#models/scoped.server";

/** The people who act for an own association: its own people's business, not a helper's of its umbrella organisation. */
export async function loadMembers(actor: Actor, associationId: string | undefined) {
  const association = await findOwnAssociation(actor, associationId);
  if (!association || !association.members.some(({ personId }) => personId === actor.personId)) return null;
  const people = await PersonModel.find({ _id: { $in: association.members.map(({ personId }) => personId) } })
    .select({ name: 1, email: 1 })
    .lean<Pick<Person, "_id" | "name" | "email">[]>()
    .exec();
  const broken = await brokenAmong(people.map(({ email }) => email));
  const mayManage = can(actor, "manageMembers", subjectOfAssociation(association));
  const byId = new Map(people.map((person) => [person._id, person]));
  return {
    id: association._id,
    name: association.name,
    mayManage,
    requests: mayManage ? await openEditRequests(association._id) : [],
    members: association.members.map(({ personId, role, since }) => ({
      personId,
      role,
      since,
      name: byId.get(personId)?.name ?? "",
      email: byId.get(personId)?.email ?? "",
      isBroken: broken.has(byId.get(personId)?.email ?? ""),
      isSelf: personId === actor.personId,
      isRemovable: checkRemoval(association.members, personId) === null,
    })),
  };
}

export type MembersView = NonNullable<Awaited<ReturnType<typeof loadMembers>>>;
