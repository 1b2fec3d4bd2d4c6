import { confirmerOf } from "#domain/associations/confirmation";
import { copiedActivity } from "#domain/associations/copied-activity";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel } from "#models/activity.server";
import { activityContent, toldActivity } from "#models/record-content.server";
import { findOwnActivity } from "#models/scoped-associations.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";
import { chronicleVersion } from "#models/versions.server";
import { withCheckedTerms } from "#use-cases/activity-record.server";
import type { NotOffered } from "#use-cases/check-terms.server";

type Command = { associationId: string; activityId: string; actor: Actor; now: Date };
export type CopyRefusal = { code: "notFound" | "notAllowed" | "archived" } | NotOffered;

/**
 * Begins a new activity with what an earlier one of the same association told, also one that is over or archived: a draft
 * of its own, without the picture (whoever is in it was asked for the first time only) and without the days that are over.
 */
export async function copyActivity(command: Command): Promise<Result<{ id: string }, CopyRefusal>> {
  const { associationId, activityId, actor, now } = command;
  const [association, earlier] = [
    await findOwnAssociation(actor, associationId),
    await findOwnActivity(actor, activityId),
  ];
  if (!association || earlier?.associationId !== associationId) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  if (association.status === "archived") return refused({ code: "archived" });
  const { municipality } = association;
  const told = toldActivity(earlier);
  const content = await withCheckedTerms(municipality, copiedActivity(told, plainDateAt(now)), told);
  if (!content.ok) return content;
  const confirmed = { confirmedOn: plainDateAt(now), confirmedBy: confirmerOf(actor, associationId) };
  const activity = new ActivityModel({ municipality, associationId, ...content.value, ...confirmed });
  chronicleVersion(activity, activityContent(activity), { event: "start" }, stampOf(actor, now));
  await activity.save();
  return ok({ id: activity._id });
}
