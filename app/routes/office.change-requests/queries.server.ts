import { AssociationModel, type Association } from "#models/association.server";

type Waiting = Pick<Association, "_id" | "name" | "proposedChange">;

/** What waits for the coordinator's answer, the longest wait first. */
export async function loadChangeRequests(municipalities: string[]) {
  const waiting = await AssociationModel.find({
    municipality: { $in: municipalities },
    "proposedChange.proposedAt": { $type: "date" },
  })
    .sort({ "proposedChange.proposedAt": 1 })
    .select({ name: 1, proposedChange: 1 })
    .lean<Waiting[]>()
    .exec();
  return waiting.flatMap(({ _id: id, name, proposedChange }) => {
    if (!proposedChange) return [];
    const { kind, proposedAt: at, proposedBy } = proposedChange;
    return [{ id, name, kind, at, by: proposedBy.name, wanted: proposedChange.identity?.name ?? null }];
  });
}
