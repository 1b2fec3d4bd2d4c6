import { freshnessOf } from "#domain/associations/confirmation";
import { activityDocument, type ActivityWorld } from "#domain/search/activity-document";
import type { SearchDocument } from "#domain/search/search-index";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { findDirectoryTimes, MunicipalityModel, type Municipality } from "#models/municipality.server";
import { findAllVillages, findTerms } from "#models/taxonomy.server";

type Organiser = Pick<Association, "_id" | "name" | "fields" | "status">;

/** What every activity's document is made with, beside the activity. */
export type World = Omit<ActivityWorld, "association" | "isConfirmed"> & {
  timesOf: Awaited<ReturnType<typeof findDirectoryTimes>>;
};

export async function loadWorld(now: Date): Promise<World> {
  const [terms, villages, municipalities, timesOf] = await Promise.all([
    findTerms(),
    findAllVillages(),
    MunicipalityModel.find().select({ _id: 1 }).lean<Pick<Municipality, "_id">[]>().exec(),
    findDirectoryTimes(),
  ]);
  return { terms: { ...terms, villages }, municipalities: municipalities.map(({ _id }) => _id), timesOf, now };
}

/** Every field that a document is made of, and whether it may be found at all. */
const SEARCHED = { versions: 0, history: 0, pendingNotices: 0, photo: 0, importedAs: 0, reminders: 0 } as const;

/** The documents of these activities; null for what is not public, also because its association is not. */
export async function documentsOf(activities: readonly Activity[], world: World) {
  const organisers = await AssociationModel.find({ _id: { $in: [...new Set(activities.map((each) => each.associationId))] } })
    .select({ name: 1, fields: 1, status: 1 })
    .lean<Organiser[]>()
    .exec();
  const byId = new Map(organisers.map((organiser) => [organiser._id, organiser]));
  const { timesOf, ...around } = world;
  const today = plainDateAt(world.now);
  return activities.map((activity): { id: string; document: SearchDocument | null } => {
    const association = byId.get(activity.associationId);
    if (activity.status !== "published" || association?.status !== "published") return { id: activity._id, document: null };
    const isConfirmed = freshnessOf(activity.confirmedOn, today, timesOf(activity.municipality)) !== "stale";
    return { id: activity._id, document: activityDocument(activity, { ...around, association, isConfirmed }) };
  });
}

/** Published activities, a batch at a time in the order of their ids. */
export async function* publishedActivities(batch = 500): AsyncGenerator<Activity[]> {
  let after = "";
  for (;;) {
    const found = await ActivityModel.find({ status: "published", _id: { $gt: after } })
      .sort({ _id: 1 })
      .limit(batch)
      .select(SEARCHED)
      .lean<Activity[]>()
      .exec();
    if (found.length === 0) return;
    yield found;
    after = found.at(-1)?._id ?? after;
  }
}
