import type { ActivityContent } from "#domain/associations/activity-form";
import { confirmedNow } from "#domain/associations/confirmation";
import { LISTING_LIFECYCLE } from "#domain/associations/listing-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { activityContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";
import { advance } from "#models/chronicle.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { activityFields, withCheckedTerms } from "#use-cases/activity-record.server";
import type { NotOffered } from "#use-cases/check-terms.server";

type Command = { activityId: string; version: number; content: ActivityContent; actor: Actor; now: Date };
export type ActivityEditRefusal = { code: "notFound" | "notAllowed" | "archived" | "changedMeanwhile" } | NotOffered;

/** Saves an activity; a published one changes for everybody at once, and is confirmed to be true today. */
export async function updateActivity(command: Command): Promise<Result<null, ActivityEditRefusal>> {
  const { activityId, version, content, actor, now } = command;
  const activity = await findOwnActivity(actor, activityId);
  if (!activity) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", { municipality: activity.municipality, associationId: activity.associationId }))
    return refused({ code: "notAllowed" });
  if (activity.__v !== version) return refused({ code: "changedMeanwhile" });
  if (activity.status === "archived") return refused({ code: "archived" });
  const checked = await withCheckedTerms(activity.municipality, content, activity.toObject());
  if (!checked.ok) return checked;
  activity.set({ ...activityFields(checked.value), ...confirmedNow(actor, activity.associationId, now) });
  const stamp = stampOf(actor, now);
  if (activity.status === "unlisted") advance(activity, LISTING_LIFECYCLE, "relist", stamp);
  chronicleVersion(activity, activityContent(activity), { event: "update" }, stamp);
  return saveRecord(activity);
}
