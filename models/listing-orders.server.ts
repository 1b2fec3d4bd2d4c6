import { Schema } from "mongoose";
import { CONFIRMERS, type Confirmer, type LadderStep } from "#domain/associations/confirmation";
import { actedBy } from "#models/chronicle.server";
import { partOptions } from "#models/define-model.server";

export const ORDERED = ["confirm", "unpublish", "remind", "unlist", "archive"] as const;

/**
 * What an association's write decided about its activities and cooperation forms, and what they have yet to be told: the
 * association is true first, and a follower tells each of them once.
 */
export type ListingOrder = {
  id: string;
  event: (typeof ORDERED)[number];
  /** The step of the ladder that was taken; null for what people decided. */
  step: LadderStep | null;
  listingIds: string[];
  /** Civil date on which it was so. */
  on: string;
  confirmedBy: Confirmer | null;
  at: Date;
  by: { personId: string | null; name: string };
};

const listingOrder = new Schema<ListingOrder>(
  {
    id: { type: String, required: true },
    event: { type: String, enum: ORDERED, required: true },
    step: { type: String, default: null },
    listingIds: { type: [String], required: true },
    on: { type: String, required: true },
    confirmedBy: { type: String, enum: [...CONFIRMERS, null], default: null },
    at: { type: Date, required: true },
    by: {
      type: actedBy,
      required: true,
    },
  },
  partOptions,
);

/** The schema field of a record that decides about its listings. */
export const listingOrderFields = { listingOrders: { type: [listingOrder], default: [] } };
