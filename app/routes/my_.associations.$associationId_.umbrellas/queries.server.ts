import { isInDirectory } from "#domain/associations/association-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { AssociationModel, type Association } from "#models/association.server";
import { findOwnAssociation, subjectOfAssociation } from "#models/scoped.server";

const SHOWN = { name: 1, status: 1, "members.role": 1 } as const;
type Shown = Pick<Association, "_id" | "name" | "status"> & { members: { role: string }[] };

/** What umbrella organisations and the association have done with each other. */
const EVENTS = ["giveEditRight", "takeEditRight", "remindMember", "denyMember", "acceptMember"];

const namedIn = (facts: Record<string, string | number>, id: string): boolean => facts["umbrellaId"] === id;

/** The umbrella organisations of an own association and their rights: its own people's business, not a helper's. */
export async function loadUmbrellas(actor: Actor, associationId: string | undefined) {
  const association = await findOwnAssociation(actor, associationId);
  if (!association || !association.members.some(({ personId }) => personId === actor.personId)) return null;
  const { umbrellaIds, editableByUmbrellas, notMemberOf, history } = association;
  const known = await AssociationModel.find({ _id: { $in: [...umbrellaIds, ...editableByUmbrellas, ...notMemberOf] } })
    .select(SHOWN)
    .sort({ name: 1 })
    .lean<Shown[]>()
    .exec();
  const nameOf = new Map(known.map(({ _id, name }) => [_id, name]));
  const current = known.filter(({ _id }) => !notMemberOf.includes(_id));
  return {
    id: association._id,
    name: association.name,
    mayGive: can(actor, "giveEditRight", subjectOfAssociation(association)),
    umbrellas: current.map(({ _id: id, name, status, members }) => {
      const given = history.findLast(({ event, facts }) => event === "giveEditRight" && namedIn(facts, id));
      const mayEdit = editableByUmbrellas.includes(id);
      return {
        ...{ id, name, mayEdit },
        isActive: isInDirectory(status),
        isListed: status === "published",
        people: members.length,
        given: mayEdit && given ? { at: given.at, by: given.by.name } : null,
      };
    }),
    deniedBy: notMemberOf.map((id) => nameOf.get(id) ?? "").filter(Boolean),
    history: history
      .filter(({ event }) => EVENTS.includes(event))
      .map(({ id, event, at, by, facts }) => ({
        ...{ id, event, at },
        by: by.name,
        umbrella: String(facts["umbrella"] ?? ""),
      }))
      .reverse()
      .slice(0, 30),
  };
}

export type UmbrellasView = NonNullable<Awaited<ReturnType<typeof loadUmbrellas>>>;
