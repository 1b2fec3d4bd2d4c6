import type { QueryFilter } from "mongoose";
import type { AssociationStatus } from "#domain/associations/association-lifecycle";
import { AssociationModel, type Association } from "#models/association.server";

type Named = Pick<Association, "_id" | "name">;

const IN_DIRECTORY: AssociationStatus[] = ["published", "unlisted"];

/** More names than a browser can sensibly suggest from. */
const MOST_NAMES = 1000;

/** The umbrella organisations one may say to belong to; those a record names already stay choices, whatever they are. */
export async function umbrellaChoices(kept: readonly string[] = []): Promise<{ value: string; label: string }[]> {
  const named = (filter: QueryFilter<Association>) =>
    AssociationModel.find(filter).select({ name: 1 }).sort({ name: 1 }).lean<Named[]>().exec();
  const umbrellas = await named({ kind: "umbrella", status: { $in: IN_DIRECTORY } });
  const others = kept.filter((id) => !umbrellas.some(({ _id }) => _id === id));
  const all = [...umbrellas, ...(others.length > 0 ? await named({ _id: { $in: others } }) : [])];
  return all.map(({ _id, name }) => ({ value: _id, label: name }));
}

/** The names in the directory, for suggesting; none where there are too many to send along with a form. */
export async function directoryNames(): Promise<string[]> {
  const named = await AssociationModel.find({ status: { $in: IN_DIRECTORY } })
    .select({ name: 1 })
    .sort({ name: 1 })
    .limit(MOST_NAMES + 1)
    .lean<Named[]>()
    .exec();
  return named.length > MOST_NAMES ? [] : named.map(({ name }) => name);
}

export const nameOfAssociation = async (id: string): Promise<string> =>
  (await AssociationModel.findById(id).select({ name: 1 }).lean<Named>().exec())?.name ?? "";
