import { AssociationModel, type Association } from "#models/association.server";
import { isId } from "#models/define-model.server";

type Archived = Pick<Association, "_id" | "name" | "municipality" | "archiveReason" | "mergedInto">;

/** What became of an association that has left the directory; null of any other. */
export async function findArchived(associationId: string | undefined) {
  if (!isId(associationId)) return null;
  const archived = await AssociationModel.findOne({ _id: associationId, status: "archived" })
    .select({ name: 1, municipality: 1, archiveReason: 1, mergedInto: 1 })
    .lean<Archived>()
    .exec();
  if (!archived) return null;
  const { _id: id, name, municipality, archiveReason, mergedInto } = archived;
  const into = mergedInto
    ? await AssociationModel.findOne({ _id: mergedInto, status: { $in: ["published", "unlisted"] } })
        .select({ name: 1 })
        .lean<Pick<Association, "_id" | "name">>()
        .exec()
    : null;
  const reason = archiveReason ?? "other";
  return { id, name, municipality, reason, into: into && { id: into._id, name: into.name } };
}
