import type { HydratedDocument } from "mongoose";

/**
 * Says that a record's cases must be told of its new state. It is written also where it was so already: a follower that
 * finished between our reading and our saving has set it to done, and the new state would never be told.
 */
export function oweFollowing<Fields extends { followed: boolean }>(record: HydratedDocument<Fields>): void {
  record.set("followed", false);
  record.markModified("followed");
}
