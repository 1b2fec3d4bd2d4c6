import { AssociationModel, signatoriesOf, type Association } from "#models/association.server";
import { PersonModel, type Person } from "#models/person.server";

/** The people who may sign for an association, for the editor who must ask one of them. */
export async function signatoryNames(associationId: string): Promise<string[]> {
  const association = await AssociationModel.findById(associationId)
    .select({ members: 1 })
    .lean<Pick<Association, "members">>()
    .exec();
  const people = await PersonModel.find({ _id: { $in: association ? signatoriesOf(association) : [] } })
    .select({ name: 1, email: 1 })
    .lean<Pick<Person, "name" | "email">[]>()
    .exec();
  return people.map(({ name, email }) => name || email);
}
