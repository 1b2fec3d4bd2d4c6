/** Why a record was archived; whatever the reason, it can be restored. */
export const ARCHIVE_REASONS = ["struck", "dormant", "merged", "asked", "unconfirmed", "other"] as const;
export type ArchiveReason = (typeof ARCHIVE_REASONS)[number];

/** The reasons a coordinator gives; that nobody confirmed it is for the calendar to say. */
export const GIVEN_ARCHIVE_REASONS = ["struck", "dormant", "merged", "asked", "other"] as const;
