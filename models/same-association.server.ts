import { isNearlySameName } from "#domain/associations/similar-name";
import { AssociationModel, type Association } from "#models/association.server";

/** Why two records may be of the same association: an equal number is certain, a near-equal name is a suspicion. */
export type SameReason = "registerNumber" | "businessId" | "name";
export type SameAssociation = {
  id: string;
  name: string;
  municipality: string;
  status: Association["status"];
  reason: SameReason;
};

type Identified = Pick<Association, "_id" | "name" | "registerNumber" | "businessId">;
type Candidate = Identified & Pick<Association, "municipality" | "status">;

function reasonFor(association: Identified, other: Candidate): SameReason | null {
  if (association.registerNumber && association.registerNumber === other.registerNumber) return "registerNumber";
  if (association.businessId && association.businessId === other.businessId) return "businessId";
  return isNearlySameName(association.name, other.name) ? "name" : null;
}

/** Filed associations, of any municipality, that may be the same as this one. */
export async function findSameAssociations(association: Identified): Promise<SameAssociation[]> {
  const others = await AssociationModel.find({ _id: { $ne: association._id }, status: { $ne: "draft" } })
    .select({ name: 1, registerNumber: 1, businessId: 1, municipality: 1, status: 1 })
    .lean<Candidate[]>()
    .exec();
  return others.flatMap((other) => {
    const reason = reasonFor(association, other);
    return reason
      ? [{ id: other._id, name: other.name, municipality: other.municipality, status: other.status, reason }]
      : [];
  });
}
