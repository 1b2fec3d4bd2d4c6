import type { Lifecycle } from "#domain/shared/lifecycle";

/**
 * Life of an activity or a cooperation form: the association publishes it itself, and it can always come back. One that
 * nobody has confirmed for long is unlisted until somebody does.
 */
const TABLE = {
  draft: { publish: "published", archive: "archived" },
  published: { unpublish: "draft", unlist: "unlisted", archive: "archived" },
  unlisted: { relist: "published", unpublish: "draft", archive: "archived" },
  archived: { restore: "draft" },
} as const;

export type ListingStatus = keyof typeof TABLE;
export type ListingEvent = { [S in ListingStatus]: keyof (typeof TABLE)[S] }[ListingStatus];

export const LISTING_LIFECYCLE: Lifecycle<ListingStatus, ListingEvent> = TABLE;
export const LISTING_STATUSES = Object.keys(TABLE) as [ListingStatus, ...ListingStatus[]];
