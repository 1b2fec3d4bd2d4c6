import type { QueryFilter } from "mongoose";
import { freshnessOf } from "#domain/associations/confirmation";
import { municipalityOfPlace } from "#domain/associations/place-municipality";
import { shownPlace } from "#domain/associations/shown-place";
import type { DirectoryTimes } from "#domain/associations/directory-times";
import type { Schedule } from "#domain/calendar/schedule";
import { activityDocument, EVERYWHERE, type ActivityWorld } from "#domain/search/activity-document";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel, type Activity } from "#models/activity.server";
import { publishedInBatches } from "#search/in-batches.server";
import type { IndexedRecord, Source } from "#search/living-index.server";
import { organisersOf, versionWith } from "#search/organisers.server";
import { unknownSince } from "#search/unknown-since.server";

/** What lists of activities order them by, and suggestions show of them. */
export type ActivityFacts = {
  titles: { fi: string; sv: string; en: string };
  association: string;
  /** Where it takes place: a code, or the name of one that is none of the installation's. */
  municipality: string;
  /** Nothing where its place is told only to those who get in touch. */
  village: string;
  /** Nobody has to go anywhere: it is remote, comes home, or is offered everywhere in its municipality. */
  reach: "remote" | "inMunicipality" | "place";
  schedule: Schedule;
  confirmedOn: string | null;
  confirmedBy: string | null;
};

/** The kind of an activity that is done at people's homes. */
const AT_HOME = "asiointiapu";

const reachOf = ({ remote, categories, place }: Activity): ActivityFacts["reach"] => {
  if (remote) return "remote";
  return place.village === EVERYWHERE || categories.includes(AT_HOME) ? "inMunicipality" : "place";
};

/** What every activity's document is made with, beside the activity. */
export type ActivitySurroundings = Omit<ActivityWorld, "association" | "isConfirmed"> & {
  timesOf: (municipality: string) => DirectoryTimes;
};

/** Everything that a document is made of; what is long and not searched stays in the database. */
const SEARCHED = { versions: 0, history: 0, pendingNotices: 0, photo: 0, importedAs: 0, reminders: 0 } as const;

type Load = () => Promise<ActivitySurroundings>;

async function recordsOf(activities: readonly Activity[], load: Load): Promise<IndexedRecord<ActivityFacts>[]> {
  if (activities.length === 0) return [];
  const [organisers, { timesOf, ...world }] = await Promise.all([organisersOf(activities), load()]);
  const today = plainDateAt(world.now);
  return activities.map((activity) => {
    const { _id: id, status, title, translations, schedule, confirmedOn, confirmedBy, municipality } = activity;
    const association = organisers.get(activity.associationId);
    const isPublic = status === "published" && association?.status === "published";
    const isConfirmed = freshnessOf(confirmedOn, today, timesOf(municipality)) !== "stale";
    return {
      id,
      version: versionWith(activity, association),
      document: isPublic ? activityDocument(activity, { ...world, association, isConfirmed }) : null,
      facts: {
        titles: { fi: title, sv: translations.sv.title, en: translations.en.title },
        association: association?.name ?? "",
        municipality: municipalityOfPlace(activity, world.municipalities),
        village: shownPlace(activity).isPlaceHidden ? "" : activity.place.village,
        reach: reachOf(activity),
        schedule,
        confirmedOn,
        confirmedBy,
      },
    };
  });
}

const read = (filter: QueryFilter<Activity>) => ActivityModel.find(filter).select(SEARCHED).lean<Activity[]>();

/** The activities that may be found: published ones of published associations. */
export const activitySource = (load: Load): Source<ActivityFacts> => ({
  all: () =>
    publishedInBatches(
      (filter, limit) => read(filter).sort({ _id: 1 }).limit(limit).exec(),
      (batch) => recordsOf(batch, load),
    ),
  changedSince: async (instant, isKnown) => {
    const ids = await unknownSince(ActivityModel, instant, isKnown);
    return ids.length === 0 ? [] : recordsOf(await read({ _id: { $in: ids } }).exec(), load);
  },
  ids: () => ActivityModel.distinct("_id", { status: "published" }).exec(),
  read: async (ids) => recordsOf(await read({ _id: { $in: [...ids] } }).exec(), load),
});
