import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";

/** A published thing of a published association is all that the public may find. */
export const publishedAssociationIds = (municipality: string | null): Promise<string[]> =>
  AssociationModel.distinct("_id", { status: "published", ...(municipality ? { municipality } : {}) }).exec();

export type ListedActivity = Pick<
  Activity,
  | "_id"
  | "externalId"
  | "associationId"
  | "title"
  | "description"
  | "translations"
  | "place"
  | "placeHidden"
  | "transport"
  | "remote"
  | "schedule"
  | "cost"
  | "registration"
  | "targetGroups"
  | "needs"
  | "categories"
  | "volunteerTask"
  | "volunteerType"
  | "referral"
  | "accessibility"
  | "languages"
  | "municipality"
  | "confirmedOn"
  | "confirmedBy"
>;

export const LISTED_ACTIVITY = {
  externalId: 1,
  associationId: 1,
  title: 1,
  description: 1,
  translations: 1,
  place: 1,
  placeHidden: 1,
  transport: 1,
  remote: 1,
  schedule: 1,
  cost: 1,
  registration: 1,
  targetGroups: 1,
  needs: 1,
  categories: 1,
  volunteerTask: 1,
  volunteerType: 1,
  referral: 1,
  accessibility: 1,
  languages: 1,
  municipality: 1,
  confirmedOn: 1,
  confirmedBy: 1,
} as const;

/** Found activities as lists show them; what has meanwhile been taken back is left out. */
export const findListedActivities = (ids: readonly string[]): Promise<ListedActivity[]> =>
  ActivityModel.find({ _id: { $in: ids }, status: "published" })
    .select(LISTED_ACTIVITY)
    .lean<ListedActivity[]>()
    .exec();

export type ListedAssociation = Pick<
  Association,
  | "_id"
  | "name"
  | "kind"
  | "description"
  | "descriptions"
  | "fields"
  | "operatingArea"
  | "municipality"
  | "confirmedOn"
  | "confirmedBy"
>;

const LISTED_ASSOCIATION = {
  name: 1,
  kind: 1,
  description: 1,
  descriptions: 1,
  fields: 1,
  operatingArea: 1,
  municipality: 1,
  confirmedOn: 1,
  confirmedBy: 1,
} as const;

/** Found associations as lists show them. */
export const findListedAssociations = (ids: readonly string[]): Promise<ListedAssociation[]> =>
  AssociationModel.find({ _id: { $in: ids }, status: "published" })
    .select(LISTED_ASSOCIATION)
    .lean<ListedAssociation[]>()
    .exec();

export type ListedCooperation = Pick<
  CooperationForm,
  | "_id"
  | "associationId"
  | "municipality"
  | "unit"
  | "kind"
  | "title"
  | "description"
  | "startsOn"
  | "endsOn"
  | "confirmedOn"
  | "confirmedBy"
>;

const LISTED_COOPERATION = {
  associationId: 1,
  municipality: 1,
  unit: 1,
  kind: 1,
  title: 1,
  description: 1,
  startsOn: 1,
  endsOn: 1,
  confirmedOn: 1,
  confirmedBy: 1,
} as const;

/** Found cooperation forms as lists show them. */
export const findListedCooperation = (ids: readonly string[]): Promise<ListedCooperation[]> =>
  CooperationFormModel.find({ _id: { $in: ids }, status: "published" })
    .select(LISTED_COOPERATION)
    .lean<ListedCooperation[]>()
    .exec();

/** Names of associations by id, for lists that point to them. */
export async function associationNames(ids: readonly string[]): Promise<Map<string, string>> {
  const found = await AssociationModel.find({ _id: { $in: [...new Set(ids)] } })
    .select({ name: 1 })
    .lean<Pick<Association, "_id" | "name">[]>()
    .exec();
  return new Map(found.map(({ _id, name }) => [_id, name]));
}
