import { AssociationModel, type Association } from "#models/association.server";

/** What the documents of an association's things need of it. */
export type Organiser = Pick<Association, "_id" | "__v" | "updatedAt" | "name" | "description" | "fields" | "status">;

const FIELDS = { name: 1, description: 1, fields: 1, status: 1, __v: 1, updatedAt: 1 } as const;

/** The associations of some things, by id. */
export async function organisersOf(things: readonly { associationId: string }[]): Promise<Map<string, Organiser>> {
  const ids = [...new Set(things.map(({ associationId }) => associationId))];
  const found = await AssociationModel.find({ _id: { $in: ids } })
    .select(FIELDS)
    .lean<Organiser[]>()
    .exec();
  return new Map(found.map((organiser) => [organiser._id, organiser]));
}

type Written = { __v: number; updatedAt: Date };

/** How a record was written last: not every write counts the version up. */
export const writtenAs = ({ __v, updatedAt }: Written): string => `${__v}@${updatedAt.getTime()}`;

/** The version of something that is found only together with its association. */
export const versionWith = (thing: Written, organiser: Organiser | undefined): string =>
  `${writtenAs(thing)}/${organiser ? writtenAs(organiser) : "-"}`;
