import type { AssociationKind } from "#domain/associations/association-kinds";
import { isPlainMatch } from "#domain/associations/plain-match";
import { AssociationModel, type Association } from "#models/association.server";
import { isId } from "#models/define-model.server";

type Named = Pick<Association, "_id" | "name" | "kind">;

export type NamedUmbrella = { id: string; name: string; kind: AssociationKind };

/** Those of the organisations an association says to belong to that anybody may see. */
export async function umbrellasNamed(ids: readonly string[]): Promise<NamedUmbrella[]> {
  if (ids.length === 0) return [];
  const found = await AssociationModel.find({ _id: { $in: [...ids] }, status: "published" })
    .select({ name: 1, kind: 1 })
    .sort({ name: 1 })
    .lean<Named[]>()
    .exec();
  return found.map(({ _id: id, name, kind }) => ({ id, name, kind }));
}

type Counted = { _id: string; members: number };

/** The umbrella organisations of a municipality, each with how many members anybody may see. */
export async function publicUmbrellas(municipality: string, words: string) {
  const umbrellas = await AssociationModel.find({ municipality, kind: "umbrella", status: "published" })
    .select({ name: 1, otherNames: 1, description: 1, fields: 1 })
    .lean<Pick<Association, "_id" | "name" | "otherNames" | "description" | "fields">[]>()
    .exec();
  const ids = umbrellas.map(({ _id }) => _id);
  const counted = await AssociationModel.aggregate<Counted>([
    { $match: { status: "published", umbrellaIds: { $in: ids } } },
    { $unwind: "$umbrellaIds" },
    { $match: { umbrellaIds: { $in: ids } } },
    { $group: { _id: "$umbrellaIds", members: { $sum: 1 } } },
  ]).exec();
  const membersOf = new Map(counted.map(({ _id, members }) => [_id, members]));
  return umbrellas
    .filter(({ name, otherNames }) => isPlainMatch(words, [name, ...otherNames]))
    .map(({ _id: id, name, description, fields }) => ({
      ...{ id, name, description, fields },
      members: membersOf.get(id) ?? 0,
    }));
}

const MEMBER = { name: 1, otherNames: 1, kind: 1, fields: 1, operatingArea: 1, homeMunicipality: 1 } as const;
type Member = Pick<Association, "_id" | keyof typeof MEMBER>;

/** An umbrella organisation and its members, as anybody may see them. */
export async function publicUmbrella(id: string | undefined) {
  if (!isId(id)) return null;
  const umbrella = await AssociationModel.findOne({ _id: id, kind: "umbrella", status: "published" })
    .select({ name: 1, kind: 1, description: 1 })
    .lean<Pick<Association, "_id" | "name" | "kind" | "description">>()
    .exec();
  if (!umbrella) return null;
  const members = await AssociationModel.find({ umbrellaIds: id, status: "published" })
    .select(MEMBER)
    .lean<Member[]>()
    .exec();
  const { name, kind, description } = umbrella;
  return { id, name, kind, description, members: members.map(({ _id, ...member }) => ({ id: _id, ...member })) };
}
