import type { ActivityContent } from "#domain/associations/activity-form";
import { confirmedNow } from "#domain/associations/confirmation";
import { LISTING_LIFECYCLE } from "#domain/associations/listing-lifecycle";
import { can } from "#domain/policy";
import type { EditBasis } from "#domain/records/edit-basis";
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
import { onNewest, reconcile, savedEdit, type Disagreement, type Edited } from "#use-cases/reconcile.server";

type Command = { activityId: string; basis: EditBasis; content: ActivityContent; actor: Actor; now: Date };
export type ActivityEditRefusal =
  { code: "notFound" | "notAllowed" | "archived" | "changedMeanwhile" } | Disagreement | NotOffered;

/**
 * Saves an activity; a published one changes for everybody at once, and is confirmed to be true today. What others have
 * saved since the form was opened stays, and the writer decides where they disagree.
 */
export const updateActivity = (command: Command): Promise<Result<Edited, ActivityEditRefusal>> =>
  onNewest(() => update(command));

async function update(command: Command): Promise<Result<Edited, ActivityEditRefusal>> {
  const { activityId, basis, content, actor, now } = command;
  const activity = await findOwnActivity(actor, activityId);
  if (!activity) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", { municipality: activity.municipality, associationId: activity.associationId }))
    return refused({ code: "notAllowed" });
  if (activity.status === "archived") return refused({ code: "archived" });
  const checked = await withCheckedTerms(activity.municipality, content, activity.toObject());
  if (!checked.ok) return checked;
  const theirs = activityContent(activity);
  activity.set(activityFields(checked.value));
  const mine = activityContent(activity);
  const merged = await reconcile({ kind: "activity", record: activity, basis, theirs, mine });
  if (!merged.ok) return merged;
  activity.set({ ...merged.value.content, ...confirmedNow(actor, activity.associationId, now) });
  const stamp = stampOf(actor, now);
  if (activity.status === "unlisted") advance(activity, LISTING_LIFECYCLE, "relist", stamp);
  chronicleVersion(activity, activityContent(activity), { event: "update" }, stamp);
  return savedEdit(await saveRecord(activity), merged.value);
}
