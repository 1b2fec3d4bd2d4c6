import type { QueryFilter } from "mongoose";
import type { AssociationStatus } from "#domain/associations/association-lifecycle";
import { isNearlySamePlainName, plainName } from "#domain/associations/similar-name";
import { AssociationModel, type Association } from "#models/association.server";

/** Why two records may be of the same association: an equal number is certain, a near-equal name is a suspicion. */
export type SameReason = "registerNumber" | "businessId" | "name";
export type SameAssociation = {
  id: string;
  name: string;
  municipality: string;
  status: AssociationStatus;
  reason: SameReason;
};

/** Who is asked about; somebody who is not stored yet has no id. */
export type Identified = Pick<Association, "name" | "otherNames" | "registerNumber" | "businessId"> & { _id?: string };
type Candidate = Pick<Association, "_id" | "name" | "registerNumber" | "businessId" | "municipality" | "status">;

/** Everything that has been filed; a draft is its writers' own, and may still hold a mistyped number. */
const FILED: AssociationStatus[] = ["submitted", "returned", "published", "unlisted", "archived"];

/** The longest list of likenesses that anybody would read. */
const MOST_SHOWN = 20;

type Named = Pick<Association, "_id" | "name">;
type OtherNamed = Pick<Association, "_id" | "otherNames">;

/**
 * The ids of filed associations one of whose names is nearly the same as one of these. The names are read from the index
 * { status, name, _id } alone, so that thousands of records need not be opened to be told apart.
 */
async function nearlyNamed(names: readonly string[]): Promise<string[]> {
  const asked = names.map(plainName);
  const isNear = (name: string): boolean => {
    const plain = plainName(name);
    return asked.some((one) => isNearlySamePlainName(one, plain));
  };
  const [named, otherNamed] = await Promise.all([
    AssociationModel.find({ status: { $in: FILED } })
      .select({ name: 1 })
      .lean<Named[]>()
      .exec(),
    AssociationModel.find({ "otherNames.0": { $exists: true }, status: { $in: FILED } })
      .select({ otherNames: 1 })
      .lean<OtherNamed[]>()
      .exec(),
  ]);
  const near = [
    ...named.filter(({ name }) => isNear(name)),
    ...otherNamed.filter(({ otherNames }) => otherNames.some(isNear)),
  ];
  return [...new Set(near.map(({ _id }) => _id))];
}

function reasonFor(association: Identified, other: Candidate): SameReason {
  if (association.registerNumber && association.registerNumber === other.registerNumber) return "registerNumber";
  return association.businessId && association.businessId === other.businessId ? "businessId" : "name";
}

const candidates = (filter: QueryFilter<Association>): Promise<Candidate[]> =>
  AssociationModel.find({ ...filter, status: { $in: FILED } })
    .select({ name: 1, registerNumber: 1, businessId: 1, municipality: 1, status: 1 })
    .sort({ name: 1 })
    .limit(MOST_SHOWN)
    .lean<Candidate[]>()
    .exec();

/**
 * Filed associations, of any municipality, that may be the same as this one: those of equal numbers first. Each likeness
 * is asked for by itself, by its own index, so that many of one leave room for the others.
 */
export async function findSameAssociations(association: Identified): Promise<SameAssociation[]> {
  const { registerNumber, businessId, name, otherNames } = association;
  const near = await nearlyNamed([name, ...otherNames]);
  const found = await Promise.all([
    registerNumber ? candidates({ registerNumber }) : [],
    businessId ? candidates({ businessId }) : [],
    candidates({ _id: { $in: near } }),
  ]);
  const others = new Map(found.flat().map((other) => [other._id, other]));
  if (association._id) others.delete(association._id);
  return [...others.values()].map((other) => {
    const { _id: id, name: otherName, municipality, status } = other;
    return { id, name: otherName, municipality, status, reason: reasonFor(association, other) };
  });
}

/** Associations in the directory whose name somebody may have meant: one of exactly that name stands alone. */
export async function findNamed(name: string, municipality: string): Promise<{ id: string; name: string }[]> {
  const near = await AssociationModel.find({
    _id: { $in: await nearlyNamed([name]) },
    status: { $in: ["published", "unlisted"] satisfies AssociationStatus[] },
  })
    .select({ name: 1, municipality: 1 })
    .lean<Pick<Association, "_id" | "name" | "municipality">[]>()
    .exec();
  const exact = near.filter((one) => plainName(one.name) === plainName(name));
  const here = exact.filter((one) => one.municipality === municipality);
  const best = [here, exact].find(({ length }) => length === 1) ?? near;
  return best.map((one) => ({ id: one._id, name: one.name })).slice(0, MOST_SHOWN);
}
