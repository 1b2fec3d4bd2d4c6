import type { HydratedDocument } from "mongoose";
import { isInDirectory } from "#domain/associations/association-lifecycle";
import { LISTING_LIFECYCLE, type ListingEvent } from "#domain/associations/listing-lifecycle";
import { ActivityModel, type Activity } from "#models/activity.server";
import { AssociationModel, type Association } from "#models/association.server";
import { advance, chronicle, type Stamp } from "#models/chronicle.server";
import { CooperationFormModel, type CooperationForm } from "#models/cooperation-form.server";
import type { ListingOrder } from "#models/listing-orders.server";
import { saveRecord } from "#models/save.server";

type Listing = HydratedDocument<Activity> | HydratedDocument<CooperationForm>;

/** Somebody may be writing the same listing; each try reads it anew and sees what has been done already. */
const TRIES = 8;

const findListing = async (id: string): Promise<Listing | null> =>
  (await ActivityModel.findById(id)) ?? (await CooperationFormModel.findById(id));

/** The event of the life cycle that carries the order out, or null where only the history tells of it. */
function eventOf({ event }: ListingOrder, { status }: Listing): ListingEvent | null {
  if (event === "confirm") return status === "unlisted" ? "relist" : null;
  return event === "remind" ? null : event;
}

/** A listing that has left the directory, or was confirmed since, is no longer meant; one that has been told is done. */
function isMeant({ id, event, on }: ListingOrder, listing: Listing): boolean {
  if (listing.history.some(({ facts }) => facts["order"] === id)) return false;
  if (!isInDirectory(listing.status)) return false;
  if (event === "unlist" && listing.status === "unlisted") return false;
  const isConfirmedSince = (listing.confirmedOn ?? "") >= on;
  if (event === "confirm") return !isConfirmedSince || listing.status === "unlisted";
  return event === "unpublish" || !isConfirmedSince;
}

function carryOut(order: ListingOrder, listing: Listing): void {
  const { id, event, step, on, confirmedBy, by, at } = order;
  const stamp: Stamp = { at, by };
  const facts = { order: id, ...(step ? { step } : {}) };
  if (event === "confirm") listing.set({ confirmedOn: on, confirmedBy, reminders: [] });
  if (step) listing.reminders.push({ step, on });
  const moving = eventOf(order, listing);
  if (moving) advance(listing, LISTING_LIFECYCLE, moving, stamp, { facts });
  else chronicle(listing, { event, facts }, stamp);
}

async function tell(order: ListingOrder, listingId: string): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const listing = await findListing(listingId);
    if (!listing || !isMeant(order, listing)) return;
    carryOut(order, listing);
    if ((await saveRecord(listing)).ok) return;
  }
  throw new Error(`the listing ${listingId} kept changing while it was told of its association`);
}

/**
 * Carries out what an association has decided about its activities and cooperation forms. Each of them changes in one
 * write that names the order, so this may be killed anywhere and run again, also twice at once.
 */
export async function followListings(associationId: string): Promise<void> {
  const association = await AssociationModel.findById(associationId)
    .select({ listingOrders: 1 })
    .lean<Pick<Association, "listingOrders">>()
    .exec();
  for (const order of association?.listingOrders ?? []) {
    for (const listingId of order.listingIds) await tell(order, listingId);
    await AssociationModel.updateOne({ _id: associationId }, { $pull: { listingOrders: { id: order.id } } });
  }
}
