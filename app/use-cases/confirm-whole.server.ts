import type { HydratedDocument } from "mongoose";
import { ASSOCIATION_LIFECYCLE, confirmingEvent } from "#domain/associations/association-lifecycle";
import type { Confirmer } from "#domain/associations/confirmation";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import type { Association } from "#models/association.server";
import { advance, chronicle, type Notice, type Stamp } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import type { ListingOrder } from "#models/listing-orders.server";
import { liveListingsOf } from "#models/live-listings.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { followListings } from "#use-cases/follow-listings.server";

type Word = {
  /** Activities and cooperation forms that are no longer so: they leave the directory and stay as drafts. */
  leftOut: readonly string[];
  confirmer: Confirmer;
  /** Whether it was said at the desk or with the link of a letter. */
  via: "desk" | "letter";
  /** Letters that go with it. */
  notices?: Notice[];
  stamp: Stamp;
};

export type ConfirmRefusal = ChangedMeanwhile | { code: "notPublished" | "confirmedToday" };

/**
 * "All of this is still true": the association is confirmed in one write that also says which of its activities and
 * cooperation forms go with it and which do not; a follower tells them.
 */
export async function confirmWhole(
  association: HydratedDocument<Association>,
  { leftOut, confirmer, via, notices = [], stamp }: Word,
): Promise<Result<null, ConfirmRefusal>> {
  const event = confirmingEvent(association);
  if (!event) return refused({ code: "notPublished" });
  const on = plainDateAt(stamp.at);
  // What a press of a moment ago decided, and its follower has yet to tell, is not decided again.
  const decided = association.listingOrders
    .filter((order) => order.on === on && !order.step)
    .flatMap((order) => order.listingIds);
  const listings = (await liveListingsOf(association._id)).filter(({ id }) => !decided.includes(id));
  const gone = listings.filter(({ id }) => leftOut.includes(id));
  const kept = listings.filter(
    (listing) => !gone.includes(listing) && (listing.confirmedOn !== on || listing.status === "unlisted"),
  );
  const isDone = event === "confirm" && association.confirmedOn === on;
  if (isDone && gone.length + kept.length === 0) return refused({ code: "confirmedToday" });
  const order = (what: ListingOrder["event"], ordered: typeof listings): ListingOrder[] => {
    if (ordered.length === 0) return [];
    const listingIds = ordered.map(({ id }) => id);
    return [
      { id: newId(), event: what, step: null, listingIds, on, confirmedBy: confirmer, at: stamp.at, by: stamp.by },
    ];
  };
  association.listingOrders.push(...order("confirm", kept), ...order("unpublish", gone));
  association.set({ confirmedOn: on, confirmedBy: confirmer, reminders: [], archiveReason: null });
  const facts = { via, confirmed: kept.length, leftOut: gone.length };
  if (event === "confirm") chronicle(association, { event, facts, notices }, stamp);
  else advance(association, ASSOCIATION_LIFECYCLE, event, stamp, { facts, notices });
  const saved = await saveRecord(association);
  if (saved.ok) await followListings(association._id);
  return saved;
}
