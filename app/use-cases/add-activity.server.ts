import type { ActivityContent } from "#domain/associations/activity-form";
import { confirmedNow } from "#domain/associations/confirmation";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { ActivityModel } from "#models/activity.server";
import { activityContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";
import { activityFields, withCheckedTerms } from "#use-cases/activity-record.server";
import type { NotOffered } from "#use-cases/check-terms.server";

type Command = { associationId: string; content: ActivityContent; actor: Actor; now: Date };
export type NewActivityRefusal = { code: "notFound" | "notAllowed" | "archived" } | NotOffered;

/** Adds an activity as a draft of its association; publishing it is a step of its own. */
export async function addActivity(command: Command): Promise<Result<{ id: string }, NewActivityRefusal>> {
  const { associationId, content, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  if (association.status === "archived") return refused({ code: "archived" });
  const { municipality } = association;
  const checked = await withCheckedTerms(municipality, content);
  if (!checked.ok) return checked;
  const activity = new ActivityModel({ municipality, associationId, ...confirmedNow(actor, associationId, now) });
  activity.set(activityFields(checked.value));
  chronicleVersion(activity, activityContent(activity), { event: "start" }, stampOf(actor, now));
  await activity.save();
  return ok({ id: activity._id });
}
