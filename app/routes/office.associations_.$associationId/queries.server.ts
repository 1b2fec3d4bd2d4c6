import { ASSOCIATION_LIFECYCLE, isInDirectory } from "#domain/associations/association-lifecycle";
import { MODERATION_EVENTS } from "#domain/associations/moderation";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { availableEvents } from "#domain/shared/lifecycle";
import { findArchived } from "#models/archived-association.server";
import { signatoriesOf, type Association } from "#models/association.server";
import { openEditRequests } from "#models/edit-request.server";
import { PersonModel, type Person } from "#models/person.server";
import { findSameAssociations } from "#models/same-association.server";
import { findModeratedAssociation } from "#models/scoped-associations.server";
import { subjectOfAssociation } from "#models/scoped.server";

/** A filed association as its coordinator sees it: what was told, who tells it, and what it may be a copy of. */
export async function loadModerated(actor: Actor, associationId: string | undefined) {
  const document = await findModeratedAssociation(actor, associationId);
  if (!document) return null;
  const association = document.toObject<Association>();
  const { _id: id, name, kind, status, members, history, contact } = association;
  const [same, people] = await Promise.all([
    findSameAssociations(association),
    PersonModel.find({ _id: { $in: members.map(({ personId }) => personId) } })
      .select({ name: 1, email: 1 })
      .lean<Pick<Person, "_id" | "name" | "email">[]>()
      .exec(),
  ]);
  const mayModerate = can(actor, "moderateAssociation", subjectOfAssociation(association));
  const available = availableEvents(ASSOCIATION_LIFECYCLE, status);
  const { registerNumber, businessId, homeMunicipality, description, fields, operatingArea, languages } = association;
  return {
    ...{ id, name, kind, status, registerNumber, businessId, homeMunicipality, description },
    ...{ fields, operatingArea, languages },
    contact: { role: contact.role, email: contact.email, phone: contact.phone, website: contact.website },
    same: same.map(({ municipality, ...other }) => ({ ...other, isHere: municipality === association.municipality })),
    people: people.map(({ _id, name: personName, email }) => ({
      id: _id,
      name: personName || email,
      role: members.find(({ personId }) => personId === _id)?.role ?? "editor",
    })),
    requests: members.length === 0 ? await openEditRequests(id) : [],
    archived: status === "archived" ? await findArchived(id) : null,
    asksChange: association.proposedChange !== null,
    mayModerate,
    mayInvite: mayModerate && signatoriesOf(association).length === 0 && isInDirectory(status),
    events: MODERATION_EVENTS.filter((event) => available.includes(event)),
    history: history
      .map(({ id: entryId, event, at, by, reason }) => ({ id: entryId, event, at, by: by.name, reason }))
      .reverse(),
  };
}

export type ModeratedView = NonNullable<Awaited<ReturnType<typeof loadModerated>>>;
