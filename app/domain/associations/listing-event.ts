import { z } from "zod";
import type { ListingEvent } from "#domain/associations/listing-lifecycle";
import { choice } from "#domain/shared/fields";

export const LISTING_EVENTS = ["publish", "unpublish", "archive", "restore"] as const satisfies readonly ListingEvent[];

/** The button that was pressed under an activity or a cooperation form. */
export const listingEventSchema = z.object({ event: choice(LISTING_EVENTS) });
