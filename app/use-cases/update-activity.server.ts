import type { HydratedDocument } from "mongoose";
import type { ActivityContent } from "#domain/associations/activity-content";
import { confirmedNow } from "#domain/associations/confirmation";
import { LISTING_LIFECYCLE } from "#domain/associations/listing-lifecycle";
import { can } from "#domain/policy";
import { changedFields } from "#domain/records/content";
import type { EditBasis } from "#domain/records/edit-basis";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import type { Activity } from "#models/activity.server";
import { activityContent, toldActivity } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";
import { advance, type Notice, type Stamp } from "#models/chronicle.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { checkComplete, withCheckedTerms, type Incomplete } from "#use-cases/activity-record.server";
import type { NotOffered } from "#use-cases/check-terms.server";
import { helperLetter } from "#use-cases/helper-letter.server";
import { onNewest, reconcile, savedEdit, type Disagreement, type Edited } from "#use-cases/reconcile.server";

type Command = {
  activityId: string;
  basis: EditBasis;
  content: ActivityContent;
  /** Shows a draft to others at once. */
  publish?: boolean;
  actor: Actor;
  now: Date;
};
export type ActivityEditRefusal =
  { code: "notFound" | "notAllowed" | "archived" | "changedMeanwhile" } | Disagreement | NotOffered | Incomplete;

/**
 * Saves an activity; a published one changes for everybody at once, and is confirmed to be true today. What others have
 * saved since the form was opened stays, and the writer decides where they disagree. What the public sees is always
 * complete; a draft may lack anything but its title.
 */
export const updateActivity = (command: Command): Promise<Result<Edited, ActivityEditRefusal>> =>
  onNewest(() => update(command));

async function update(command: Command): Promise<Result<Edited, ActivityEditRefusal>> {
  const { activityId, basis, publish = false, actor, now } = command;
  const activity = await findOwnActivity(actor, activityId);
  if (!activity) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", { municipality: activity.municipality, associationId: activity.associationId }))
    return refused({ code: "notAllowed" });
  if (activity.status === "archived") return refused({ code: "archived" });
  const content = await withCheckedTerms(activity.municipality, command.content, activity.toObject());
  if (!content.ok) return content;
  const theirs = activityContent(activity);
  activity.set(content.value);
  const mine = activityContent(activity);
  const merged = await reconcile({ kind: "activity", record: activity, basis, theirs, mine });
  if (!merged.ok) return merged;
  activity.set({ ...merged.value.content, ...confirmedNow(actor, activity.associationId, now) });
  const isDraft = activity.status === "draft";
  const complete = publish || !isDraft ? checkComplete(toldActivity(activity)) : ok(null);
  if (!complete.ok) return complete;
  const changed = changedFields("activity", theirs, activityContent(activity)).map(({ key }) => key);
  const { _id: id, title, associationId, history } = activity;
  const helped = { kind: "activity" as const, id, title, associationId, history };
  const notices = await helperLetter(actor, helped, { event: "update", changed }, now);
  writeDown(activity, publish && isDraft, notices, stampOf(actor, now));
  return savedEdit(await saveRecord(activity), merged.value);
}

/** The new version in the record's history, and what comes of its state with it. */
function writeDown(activity: HydratedDocument<Activity>, isPublished: boolean, notices: Notice[], stamp: Stamp): void {
  if (activity.status === "unlisted") advance(activity, LISTING_LIFECYCLE, "relist", stamp);
  chronicleVersion(activity, activityContent(activity), { event: "update", notices }, stamp);
  if (isPublished) advance(activity, LISTING_LIFECYCLE, "publish", stamp);
}
