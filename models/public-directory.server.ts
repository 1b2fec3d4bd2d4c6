import type { QueryFilter } from "mongoose";
import { shownPlace } from "#domain/associations/shown-place";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import { ACTIVITY_CONTENT, ASSOCIATION_CONTENT, COOPERATION_CONTENT } from "#models/record-content.server";

// Everything of the directory that is public, for those who use it elsewhere: published records of published
// associations, what people wrote of them and how sure we are. Members, histories and letters never leave by this door.

const SHARED = ["_id", "municipality", "externalId", "confirmedOn", "confirmedBy", "createdAt", "updatedAt"] as const;
const ASSOCIATION_KEYS = [...SHARED, ...ASSOCIATION_CONTENT] as const;
const ACTIVITY_KEYS = [...SHARED, "associationId", ...ACTIVITY_CONTENT] as const;
const COOPERATION_KEYS = [...SHARED, "associationId", ...COOPERATION_CONTENT] as const;

export type PublicAssociation = Pick<Association, (typeof ASSOCIATION_KEYS)[number]>;
export type PublicActivity = Pick<Activity, (typeof ACTIVITY_KEYS)[number]> & { association: PublicOwner };
export type PublicCooperation = Pick<CooperationForm, (typeof COOPERATION_KEYS)[number]> & { association: PublicOwner };
export type PublicOwner = { id: string; name: string; externalId: string | null };

const projection = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, 1]));

export type Portion = { municipality: string | null; modifiedAfter?: Date | undefined };

const portion = ({ municipality, modifiedAfter }: Portion) => ({
  status: "published" as const,
  ...(municipality === null ? {} : { municipality }),
  ...(modifiedAfter ? { updatedAt: { $gte: modifiedAfter } } : {}),
});

type Page = { skip: number; limit: number };
/** The order in which everything is read: ids never change, so that pages hold while one walks through them. */
const IN_ORDER = { _id: 1 } as const;

/** Owners by id; what belongs to anybody else is not public. */
export async function publicOwners(municipality: string | null): Promise<Map<string, PublicOwner>> {
  const owners = await AssociationModel.find(portion({ municipality }))
    .select({ name: 1, externalId: 1 })
    .lean<Pick<Association, "_id" | "name" | "externalId">[]>()
    .exec();
  return new Map(owners.map(({ _id, name, externalId }) => [_id, { id: _id, name, externalId }]));
}

/** A hidden place is told only to those who get in touch: not to those who copy the directory either. */
function withOwner<Kept extends { associationId: string }>(
  kept: Kept,
  owners: ReadonlyMap<string, PublicOwner>,
): (Kept & { association: PublicOwner })[] {
  const association = owners.get(kept.associationId);
  return association ? [{ ...kept, association }] : [];
}

function withoutHiddenPlace(activity: PublicActivity): PublicActivity {
  const { isPlaceHidden, ...shown } = shownPlace(activity);
  return { ...activity, ...shown, placeHidden: isPlaceHidden };
}

const associationsQuery = (filter: QueryFilter<Association>) =>
  AssociationModel.find(filter).sort(IN_ORDER).select(projection(ASSOCIATION_KEYS)).lean<PublicAssociation[]>();

/** Every public association, one after another. */
export async function* eachAssociation(asked: Portion): AsyncGenerator<PublicAssociation> {
  for await (const association of associationsQuery(portion(asked)).cursor()) yield association;
}

/** A page of the public associations, and how many there are in all. */
export async function associationsPage(
  asked: Portion & { id?: string },
  { skip, limit }: Page,
): Promise<{ total: number; items: PublicAssociation[] }> {
  const filter = { ...portion(asked), ...(asked.id ? { _id: asked.id } : {}) };
  const [total, items] = await Promise.all([
    AssociationModel.countDocuments(filter).exec(),
    associationsQuery(filter).skip(skip).limit(limit).exec(),
  ]);
  return { total, items };
}

type ActivityPortion = Portion & { ids?: string[]; associationId?: string; term?: { path: TermPath; code: string } };
export type TermPath = "needs" | "targetGroups" | "categories" | "volunteerType";

function activitiesFilter(
  { ids, associationId, term, ...asked }: ActivityPortion,
  owners: ReadonlyMap<string, PublicOwner>,
): QueryFilter<Activity> {
  const owned = associationId ? [associationId].filter((id) => owners.has(id)) : [...owners.keys()];
  return {
    ...portion(asked),
    associationId: { $in: owned },
    ...(ids ? { _id: { $in: ids } } : {}),
    ...(term ? { [term.path]: term.code } : {}),
  };
}

const activitiesQuery = (filter: QueryFilter<Activity>) =>
  ActivityModel.find(filter)
    .sort(IN_ORDER)
    .select(projection(ACTIVITY_KEYS))
    .lean<Omit<PublicActivity, "association">[]>();

/** Every public activity, one after another. */
export async function* eachActivity(asked: Portion): AsyncGenerator<PublicActivity> {
  const owners = await publicOwners(asked.municipality);
  for await (const activity of activitiesQuery(activitiesFilter(asked, owners)).cursor())
    yield* withOwner(activity, owners).map(withoutHiddenPlace);
}

/** A page of the public activities, and how many there are in all. */
export async function activitiesPage(
  asked: ActivityPortion,
  { skip, limit }: Page,
): Promise<{ total: number; items: PublicActivity[] }> {
  const owners = await publicOwners(asked.municipality);
  const filter = activitiesFilter(asked, owners);
  const [total, found] = await Promise.all([
    ActivityModel.countDocuments(filter).exec(),
    activitiesQuery(filter).skip(skip).limit(limit).exec(),
  ]);
  return { total, items: found.flatMap((activity) => withOwner(activity, owners)).map(withoutHiddenPlace) };
}

/** Every public cooperation form, one after another. */
export async function* eachCooperation(asked: Portion): AsyncGenerator<PublicCooperation> {
  const owners = await publicOwners(asked.municipality);
  const forms = CooperationFormModel.find({ ...portion(asked), associationId: { $in: [...owners.keys()] } })
    .sort(IN_ORDER)
    .select(projection(COOPERATION_KEYS))
    .lean<Omit<PublicCooperation, "association">[]>();
  for await (const form of forms.cursor()) yield* withOwner(form, owners);
}
