import type { QueryFilter } from "mongoose";
import { DIRECTORY_STATUSES } from "#domain/associations/association-lifecycle";
import { BREATHER_MONTHS, LADDER, monthsUntil, stepBefore, type LadderStep } from "#domain/associations/confirmation";
import type { DirectoryTimes } from "#domain/associations/directory-times";
import { campaignOn } from "#domain/associations/season";
import { latestDayMonthsBefore, monthOf, type PlainDate } from "#domain/shared/plain-date";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel } from "#models/association.server";
import { CooperationFormModel } from "#models/cooperation-form.server";

// The rules of the ladder as questions to the database. Whoever is found is asked again by the rules themselves before
// anything is done: a query may find too many, never too few.

/** The step before was taken and has had its month, and this one was not taken. */
function isNext(step: LadderStep, today: PlainDate) {
  const before = stepBefore(step);
  const rested = { $lte: latestDayMonthsBefore(today, BREATHER_MONTHS) };
  return [
    { "reminders.step": { $ne: step } },
    ...(before ? [{ reminders: { $elemMatch: { step: before, on: rested } } }] : []),
  ];
}

const lastDayFor = (step: LadderStep, { times, today }: Place): PlainDate =>
  latestDayMonthsBefore(today, monthsUntil(step, times));

const LISTED = { status: { $in: [...DIRECTORY_STATUSES] } };

type Place = { municipality: string; times: DirectoryTimes; today: PlainDate };

const associationsDue = (place: Place, step: LadderStep) => ({
  municipality: place.municipality,
  ...LISTED,
  $and: [
    { $or: [{ confirmedOn: null }, { confirmedOn: { $lte: lastDayFor(step, place) } }] },
    ...isNext(step, place.today),
  ],
});

/**
 * While its association is out of sight a listing's own days stand still; one that was never confirmed by itself has no
 * days of its own and is asked about with its association.
 */
const listingsDue = (place: Place, step: LadderStep, of: string[]) => ({
  municipality: place.municipality,
  ...LISTED,
  associationId: { $in: of },
  confirmedOn: { $lte: lastDayFor(step, place) },
  $and: isNext(step, place.today),
});

const publishedIn = (municipality: string): Promise<string[]> =>
  AssociationModel.distinct("_id", { municipality, status: "published" }).exec();

/** Associations that tell of something seasonal and were neither asked in this campaign nor confirmed in its month. */
async function idsToAskForSeason({ municipality, times, today }: Place): Promise<string[]> {
  const campaign = campaignOn(today, times);
  if (!campaign) return [];
  const seasonal: QueryFilter<Activity> = {
    municipality,
    status: "published",
    $or: [
      { "schedule.season": { $exists: true } },
      { "schedule.endsOn": { $lt: today } },
      { "schedule.kind": "dates" },
    ],
  };
  const tellers = await ActivityModel.distinct("associationId", seasonal).exec();
  return AssociationModel.distinct("_id", {
    _id: { $in: tellers },
    status: "published",
    "reminders.step": { $ne: campaign },
    $or: [{ confirmedOn: null }, { confirmedOn: { $lt: `${monthOf(today)}-01` } }],
  }).exec();
}

/** The associations for which something may have to be done today, by their ids alone: there may be thousands. */
export async function idsToWalk(place: Place): Promise<string[]> {
  const published = await publishedIn(place.municipality);
  const found: Promise<string[]>[] = [idsToAskForSeason(place)];
  for (const step of LADDER)
    found.push(
      AssociationModel.distinct("_id", associationsDue(place, step)).exec(),
      ActivityModel.distinct("associationId", listingsDue(place, step, published)).exec(),
      CooperationFormModel.distinct("associationId", listingsDue(place, step, published)).exec(),
    );
  return [...new Set((await Promise.all(found)).flat())];
}

export type StepCount = { associations: number; listings: number };
export type TouchedToday = Record<LadderStep, StepCount> & { season: number };

/** How many records each step would touch today with the times given. */
export async function countTouched(place: Place): Promise<TouchedToday> {
  const published = await publishedIn(place.municipality);
  const countOf = async (step: LadderStep): Promise<[LadderStep, StepCount]> => {
    const [associations, activities, forms] = await Promise.all([
      AssociationModel.countDocuments(associationsDue(place, step)).exec(),
      ActivityModel.countDocuments(listingsDue(place, step, published)).exec(),
      CooperationFormModel.countDocuments(listingsDue(place, step, published)).exec(),
    ]);
    return [step, { associations, listings: activities + forms }];
  };
  const counts = Object.fromEntries(await Promise.all(LADDER.map(countOf))) as Record<LadderStep, StepCount>;
  return { ...counts, season: (await idsToAskForSeason(place)).length };
}
