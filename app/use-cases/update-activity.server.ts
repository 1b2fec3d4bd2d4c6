import type { ActivityContent } from "#domain/associations/activity-form";
import { confirmerOf } from "#domain/associations/confirmation";
import { LISTING_LIFECYCLE } from "#domain/associations/listing-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { activityContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";
import { advance } from "#models/chronicle.server";
import { findMunicipality } from "#models/municipality.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import { activityFields } from "#use-cases/activity-record.server";
import { unknownVillage } from "#use-cases/association-record.server";
import { ACTIVITY_TERMS, checkTerms, type NotOffered } from "#use-cases/check-terms.server";

type Command = { activityId: string; version: number; content: ActivityContent; actor: Actor; now: Date };
export type ActivityEditRefusal =
  { code: "notFound" | "notAllowed" | "archived" | "unknownVillage" | "changedMeanwhile" } | NotOffered;

/** Saves an activity; a published one changes for everybody at once, and is confirmed to be true today. */
export async function updateActivity(command: Command): Promise<Result<null, ActivityEditRefusal>> {
  const { activityId, version, content, actor, now } = command;
  const activity = await findOwnActivity(actor, activityId);
  if (!activity) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", { municipality: activity.municipality, associationId: activity.associationId }))
    return refused({ code: "notAllowed" });
  if (activity.__v !== version) return refused({ code: "changedMeanwhile" });
  if (activity.status === "archived") return refused({ code: "archived" });
  const villages = (await findMunicipality(activity.municipality))?.villages ?? [];
  if (unknownVillage([content.place.village], villages, [activity.place.village]))
    return refused({ code: "unknownVillage" });
  const terms = await checkTerms(ACTIVITY_TERMS, content, activity.toObject());
  if (!terms.ok) return terms;
  const fields = activityFields({ ...content, ...terms.value });
  activity.set({ ...fields, confirmedOn: plainDateAt(now), reminders: [] });
  activity.confirmedBy = confirmerOf(actor, activity.associationId);
  const stamp = stampOf(actor, now);
  if (activity.status === "unlisted") advance(activity, LISTING_LIFECYCLE, "relist", stamp);
  chronicleVersion(activity, activityContent(activity), { event: "update" }, stamp);
  return saveRecord(activity);
}
