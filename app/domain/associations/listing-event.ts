import { z } from "zod";
import type { ListingEvent } from "#domain/associations/listing-lifecycle";
import { choice } from "#domain/shared/fields";

export const LISTING_EVENTS = ["publish", "unpublish", "archive", "restore"] as const satisfies readonly ListingEvent[];

/** What one may press under an activity or a cooperation form: "this is still so", and events of its life cycle. */
export const LISTING_BUTTONS = ["confirm", ...LISTING_EVENTS] as const;
export type ListingButton = (typeof LISTING_BUTTONS)[number];

/** A button of the life cycle alone, where nothing is confirmed. */
export const lifecycleEventSchema = z.object({ event: choice(LISTING_EVENTS) });

/** The button that was pressed. */
export const listingEventSchema = z.object({ event: choice(LISTING_BUTTONS) });
