import type { HydratedDocument } from "mongoose";
import { ASSOCIATION_LIFECYCLE, isInDirectory } from "#domain/associations/association-lifecycle";
import { dueStep, isAtRest, nextStep, type LadderStep, type StepTaken } from "#domain/associations/confirmation";
import type { DirectoryTimes } from "#domain/associations/directory-times";
import { asksForSeason, campaignOn } from "#domain/associations/season";
import { monthOf, plainDate, type PlainDate } from "#domain/shared/plain-date";
import { AssociationModel, type Association } from "#models/association.server";
import { advance, bySystem, chronicle, type Notice } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import type { ListingOrder } from "#models/listing-orders.server";
import { liveListingsOf, type LiveListing } from "#models/live-listings.server";
import { saveRecord } from "#models/save.server";
import { followListings } from "#use-cases/follow-listings.server";
import { archivedLetter, leftListsLetter, reminderLetter, seasonLetter } from "#use-cases/ladder-letters.server";

/** The day of the walk, and by which times. */
export type Walk = { times: DirectoryTimes; today: PlainDate; now: Date; coordinator: string };

export type Walked = Walk & {
  association: HydratedDocument<Association>;
  listings: LiveListing[];
  /** What the season's question is about: goes by seasons or has ended, and was not confirmed this month. */
  seasonal: LiveListing[];
};

type Due = { listing: LiveListing; step: LadderStep };

const isReminder = (step: LadderStep): boolean => step === "firstReminder" || step === "secondReminder";

const orderFor = (step: LadderStep, due: readonly Due[], { today, now }: Walk): ListingOrder[] => {
  const listingIds = due.filter((one) => one.step === step).map(({ listing }) => listing.id);
  if (listingIds.length === 0) return [];
  const { at, by } = bySystem(now);
  const event = step === "unlist" || step === "archive" ? step : "remind";
  return [{ id: newId(), event, step, listingIds, on: today, confirmedBy: null, at, by }];
};

/** Leaves the lists, or the directory: all it tells of goes with it and comes back with it. */
function leave(walked: Walked, step: "unlist" | "archive"): void {
  const { association, today, now } = walked;
  association.reminders.push({ step, on: today });
  if (step === "archive") association.archiveReason = "unconfirmed";
  const letter = step === "unlist" ? leftListsLetter(walked, "whole") : archivedLetter(walked, "whole");
  advance(association, ASSOCIATION_LIFECYCLE, step, bySystem(now), { facts: { step }, notices: [letter] });
}

const EVENTS = {
  firstReminder: "remind",
  secondReminder: "remind",
  unlist: "unlistListings",
  archive: "archiveListings",
};

/** One letter for what is due of the association and of all it tells of; what leaves the lists is told in its own. */
function remind(walked: Walked, own: LadderStep | null, due: readonly Due[]): void {
  const { association, today, now } = walked;
  const of = (step: LadderStep) => due.filter((one) => one.step === step).map(({ listing }) => listing);
  const second = own === "secondReminder" || (own === null && of("secondReminder").length > 0);
  const step = second ? "secondReminder" : "firstReminder";
  const lagging = due.filter((one) => isReminder(one.step)).map(({ listing }) => listing);
  const tell = (what: LadderStep, notice: Notice) =>
    chronicle(association, { event: EVENTS[what], facts: { step: what }, notices: [notice] }, bySystem(now));
  if (own) association.reminders.push({ step: own, on: today });
  if (own || lagging.length > 0) tell(step, reminderLetter(walked, step, own ? null : lagging));
  if (of("unlist").length > 0) tell("unlist", leftListsLetter(walked, of("unlist")));
  if (of("archive").length > 0) tell("archive", archivedLetter(walked, of("archive")));
}

/** A step that falls in the month, taken or to come, asks enough: two letters in a month are one too many. */
function hasStepInMonth({ association, listings, times, today }: Walked): boolean {
  const month = monthOf(today);
  const falls = (record: { confirmedOn: string | null; reminders: readonly StepTaken[] }): boolean => {
    const next = nextStep(record, times);
    return (next !== null && monthOf(next.on) === month) || record.reminders.some(({ on }) => on.startsWith(month));
  };
  return [association, ...listings].some(falls);
}

function askForSeason(walked: Walked): boolean {
  const { association, seasonal, times, today, now } = walked;
  const campaign = campaignOn(today, times);
  if (
    !campaign ||
    isAtRest(association, today) ||
    association.status !== "published" ||
    seasonal.length === 0 ||
    hasStepInMonth(walked)
  )
    return false;
  association.reminders.push({ step: campaign, on: today });
  const notices = [seasonLetter(walked)];
  chronicle(association, { event: "askSeason", facts: { campaign }, notices }, bySystem(now));
  return true;
}

/** Does in memory what is due today; false where nothing is. */
function takeSteps(walked: Walked): boolean {
  const { association, listings, times, today } = walked;
  const own = dueStep(association, times, today);
  if (own === "unlist" || own === "archive") {
    leave(walked, own);
    return true;
  }
  if (association.status !== "published") return false;
  const due = listings.flatMap((listing): Due[] => {
    const step = listing.confirmedOn === null ? null : dueStep(listing, times, today);
    return step ? [{ listing, step }] : [];
  });
  if (!own && due.length === 0) return askForSeason(walked);
  remind(walked, own, due);
  for (const step of ["firstReminder", "secondReminder", "unlist", "archive"] as const)
    association.listingOrders.push(...orderFor(step, due, walked));
  return true;
}

/**
 * One association on one day: what the ladder or the season's campaign asks for it and for all it tells of, in one write
 * with the letters. On the day somebody confirmed it nothing is asked. Taken again, nothing is left to do.
 */
export async function walkAssociation(associationId: string, walk: Walk): Promise<boolean> {
  const association = await AssociationModel.findById(associationId);
  if (!association || !isInDirectory(association.status) || association.confirmedOn === walk.today) return false;
  const listings = await liveListingsOf(associationId);
  const isThisMonth = (date: string | null) => date !== null && monthOf(plainDate(date)) === monthOf(walk.today);
  const seasonal = listings.filter(
    (listing) =>
      listing.kind === "activity" && asksForSeason(listing.schedule, walk.today) && !isThisMonth(listing.confirmedOn),
  );
  if (!takeSteps({ ...walk, association, listings, seasonal })) return false;
  // Somebody was quicker: the next round sees what they did.
  if (!(await saveRecord(association)).ok) return false;
  await followListings(associationId);
  return true;
}
