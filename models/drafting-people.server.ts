import { AssociationModel, membersOf, type Association } from "#models/association.server";
import { GrantCaseModel } from "#models/grant-case.server";

/** The people of the associations that have an unfinished application to a call. */
export async function peopleWithDrafts(callId: string): Promise<string[]> {
  const ids = await GrantCaseModel.find({ callId, status: "draft" }).distinct("associationId");
  const associations = await AssociationModel.find({ _id: { $in: ids } })
    .select({ members: 1 })
    .lean<Pick<Association, "members">[]>()
    .exec();
  return [...new Set(associations.flatMap(membersOf))];
}
