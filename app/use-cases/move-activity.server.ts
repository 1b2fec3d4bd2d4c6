import { LISTING_LIFECYCLE, type ListingEvent, type ListingStatus } from "#domain/associations/listing-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { NotAllowed } from "#domain/shared/lifecycle";
import { refused, type Result } from "#domain/shared/result";
import { advance } from "#models/chronicle.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";

type Command = { activityId: string; event: ListingEvent; actor: Actor; now: Date };
export type MoveRefusal =
  { code: "notFound" | "notAllowed" | "changedMeanwhile" } | NotAllowed<ListingStatus, ListingEvent>;

/** Publishes an activity, takes it out of sight, archives or restores it: the life cycle says which of these may be. */
export async function moveActivity(command: Command): Promise<Result<null, MoveRefusal>> {
  const { activityId, event, actor, now } = command;
  const activity = await findOwnActivity(actor, activityId);
  if (!activity) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", { municipality: activity.municipality, associationId: activity.associationId }))
    return refused({ code: "notAllowed" });
  const moved = advance(activity, LISTING_LIFECYCLE, event, stampOf(actor, now));
  return moved.ok ? saveRecord(activity) : moved;
}
