import type { ListingButton } from "#domain/associations/listing-event";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { toldActivity } from "#models/record-content.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { checkComplete, type Incomplete } from "#use-cases/activity-record.server";
import { pressListingButton, type ButtonRefusal } from "#use-cases/press-listing-button.server";

type Command = { activityId: string; event: ListingButton; actor: Actor; now: Date };
export type MoveRefusal = ButtonRefusal | { code: "notFound" | "notAllowed" } | Incomplete;

/** Publishes an activity, takes it out of sight, archives, restores or confirms it: its life cycle says which may be. */
export async function moveActivity(command: Command): Promise<Result<null, MoveRefusal>> {
  const { activityId, event, actor, now } = command;
  const activity = await findOwnActivity(actor, activityId);
  if (!activity) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", { municipality: activity.municipality, associationId: activity.associationId }))
    return refused({ code: "notAllowed" });
  const complete = event === "publish" ? checkComplete(toldActivity(activity)) : ok(null);
  if (!complete.ok) return complete;
  return pressListingButton(activity, { kind: "activity", button: event, actor, now });
}
