import { isInDirectory } from "#domain/associations/association-lifecycle";
import { AssociationModel, membersOf, type Association } from "#models/association.server";
import type { Notice } from "#models/chronicle.server";

type Umbrella = Pick<Association, "_id" | "name" | "members">;

/** Tells each umbrella organisation that an association in the directory now says to belong to it, or no longer does. */
export async function membershipLetters(association: Association, before: unknown): Promise<Notice[]> {
  if (!isInDirectory(association.status)) return [];
  const [earlier, now] = [Array.isArray(before) ? before.map(String) : [], association.umbrellaIds];
  const joined = now.filter((id) => !earlier.includes(id));
  const left = earlier.filter((id) => !now.includes(id));
  if (joined.length + left.length === 0) return [];
  const umbrellas = await AssociationModel.find({ _id: { $in: [...joined, ...left] } })
    .select({ name: 1, members: 1 })
    .lean<Umbrella[]>()
    .exec();
  return umbrellas.map((umbrella) => ({
    kind: "membersChanged",
    to: membersOf(umbrella),
    facts: {
      association: association.name,
      associationId: association._id,
      umbrella: umbrella.name,
      umbrellaId: umbrella._id,
      change: joined.includes(umbrella._id) ? "joined" : "left",
    },
  }));
}
