import type { Actor } from "#domain/roles";
import { plainDateAt } from "#domain/shared/zoned-time";
import { AssociationModel, type Association } from "#models/association.server";
import { PersonModel, type Person } from "#models/person.server";
import { tiesHolding } from "#models/tie.server";

type Official = Pick<Person, "_id" | "name" | "staff">;
type Named = Pick<Actor, "personId" | "name" | "staff" | "memberships" | "ties" | "helps">;

const FIELDS = { name: 1, staff: 1 } as const;

/** An official as the rules see them, who is not the one that asks; null where there is no such person. */
export async function findPreparer(personId: string, now: Date): Promise<Named | null> {
  const [person, associations, ties] = await Promise.all([
    PersonModel.findById(personId).select(FIELDS).lean<Official>().exec(),
    AssociationModel.find({ "members.personId": personId })
      .select({ members: 1 })
      .lean<Pick<Association, "_id" | "members">[]>()
      .exec(),
    tiesHolding([personId], plainDateAt(now)),
  ]);
  if (!person) return null;
  const memberships = associations.flatMap(({ _id, members }) =>
    members.flatMap((member) => (member.personId === personId ? [{ associationId: _id, role: member.role }] : [])),
  );
  return { personId, name: person.name, staff: person.staff, memberships, ties: ties.get(personId) ?? [], helps: [] };
}

/** Everybody who prepares cases in these municipalities, by name: whom a case may be given to is asked of can(). */
export async function preparersIn(municipalities: readonly string[]): Promise<{ personId: string; name: string }[]> {
  const people = await PersonModel.find({
    staff: { $elemMatch: { municipality: { $in: municipalities }, role: "preparer" } },
  })
    .select(FIELDS)
    .lean<Official[]>()
    .exec();
  return people.map(({ _id, name }) => ({ personId: _id, name }));
}
