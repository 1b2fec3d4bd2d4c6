import { AssociationModel, membersOf, type Association } from "#models/association.server";

/** The people of an association, for letters about its claims and payments. */
export async function peopleOfAssociation(associationId: string): Promise<string[]> {
  const association = await AssociationModel.findById(associationId)
    .select({ members: 1 })
    .lean<Pick<Association, "members">>()
    .exec();
  return association ? membersOf(association) : [];
}
