import { AssociationModel, membersOf, type Association } from "#models/association.server";

/** The people who act for an association: whom letters about its cases go to. */
export async function peopleOfAssociation(associationId: string): Promise<string[]> {
  const association = await AssociationModel.findById(associationId)
    .select({ members: 1 })
    .lean<Pick<Association, "members">>()
    .exec();
  return association ? membersOf(association) : [];
}
