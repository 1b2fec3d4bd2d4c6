import type { HydratedDocument } from "mongoose";
import { isInDirectory } from "#domain/associations/association-lifecycle";
import { confirmedNow } from "#domain/associations/confirmation";
import type { ListingButton } from "#domain/associations/listing-event";
import { LISTING_LIFECYCLE, type ListingEvent, type ListingStatus } from "#domain/associations/listing-lifecycle";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import type { NotAllowed } from "#domain/shared/lifecycle";
import type { Activity } from "#models/activity.server";
import { advance, chronicle } from "#models/chronicle.server";
import type { CooperationForm } from "#models/cooperation-form.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { helperLetter } from "#use-cases/helper-letter.server";

type Pressed = { kind: "activity" | "cooperation"; button: ListingButton; actor: Actor; now: Date };

export type ButtonRefusal =
  ChangedMeanwhile | { code: "confirmedToday" | "notPublished" } | NotAllowed<ListingStatus, ListingEvent>;

/**
 * What a button under an activity or a cooperation form does: an event of its life cycle, or "this is still so". Whoever
 * publishes says so too. One that had left the lists comes back to them when it is confirmed.
 */
export async function pressListingButton(
  listing: HydratedDocument<Activity> | HydratedDocument<CooperationForm>,
  { kind, button, actor, now }: Pressed,
): Promise<Result<null, ButtonRefusal>> {
  const stamp = stampOf(actor, now);
  const confirmed = confirmedNow(actor, listing.associationId, now);
  const isShown = listing.status === "published";
  if (button === "confirm" && !isInDirectory(listing.status)) return refused({ code: "notPublished" });
  if (button === "confirm" && isShown && listing.confirmedOn === confirmed.confirmedOn)
    return refused({ code: "confirmedToday" });
  if (button === "confirm" || button === "publish") listing.set(confirmed);
  const event = button === "confirm" && !isShown ? "relist" : button;
  const { _id: id, title, associationId, history } = listing;
  const notices = await helperLetter(actor, { kind, id, title, associationId, history }, { event }, now);
  if (event === "confirm") {
    chronicle(listing, { event, notices }, stamp);
    return saveRecord(listing);
  }
  const moved = advance(listing, LISTING_LIFECYCLE, event, stamp, { notices });
  return moved.ok ? saveRecord(listing) : moved;
}
