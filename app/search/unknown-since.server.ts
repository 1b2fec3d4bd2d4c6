import type { Model } from "mongoose";
import { AssociationModel } from "#models/association.server";
import type { IsKnown } from "#search/living-index.server";
import { organisersOf, versionWith } from "#search/organisers.server";

type Owned = { _id: string; __v: number; updatedAt: Date; associationId: string };

/** The ids of things that were written since an instant, or whose association was, and are not known as they are now. */
export async function unknownSince<Kept extends Owned>(
  model: Model<Kept>,
  instant: Date,
  isKnown: IsKnown,
): Promise<string[]> {
  const read = (filter: object) =>
    model.find(filter).select({ __v: 1, updatedAt: 1, associationId: 1 }).lean<Owned[]>().exec();
  const [own, associations] = await Promise.all([
    read({ updatedAt: { $gt: instant } }),
    AssociationModel.distinct("_id", { updatedAt: { $gt: instant } }).exec(),
  ]);
  const theirs = associations.length === 0 ? [] : await read({ associationId: { $in: associations } });
  const things = [...own, ...theirs];
  if (things.length === 0) return [];
  const organisers = await organisersOf(things);
  const unknown = things.filter(
    (thing) => !isKnown(thing._id, versionWith(thing, organisers.get(thing.associationId))),
  );
  return [...new Set(unknown.map(({ _id }) => _id))];
}
