import type { ActivityContent } from "#domain/associations/activity-content";
import { confirmerOf } from "#domain/associations/confirmation";
import { LISTING_LIFECYCLE } from "#domain/associations/listing-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ActivityModel } from "#models/activity.server";
import { advance } from "#models/chronicle.server";
import { activityContent } from "#models/record-content.server";
import { chronicleVersion } from "#models/versions.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";
import { checkComplete, withCheckedTerms, type Incomplete } from "#use-cases/activity-record.server";
import { helperLetter } from "#use-cases/helper-letter.server";
import type { NotOffered } from "#use-cases/check-terms.server";

type Command = {
  associationId: string;
  content: ActivityContent;
  /** Shows it to others at once; only what is complete may be shown. */
  publish?: boolean;
  actor: Actor;
  now: Date;
};
export type NewActivityRefusal = { code: "notFound" | "notAllowed" | "archived" } | NotOffered | Incomplete;

/** Adds an activity to its association: as a draft that may still lack anything but its title, or published. */
export async function addActivity(command: Command): Promise<Result<{ id: string }, NewActivityRefusal>> {
  const { associationId, publish = false, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  if (association.status === "archived") return refused({ code: "archived" });
  const { municipality } = association;
  const content = await withCheckedTerms(municipality, command.content);
  if (!content.ok) return content;
  const complete = publish ? checkComplete(content.value) : ok(null);
  if (!complete.ok) return complete;
  const confirmed = { confirmedOn: plainDateAt(now), confirmedBy: confirmerOf(actor, associationId) };
  const activity = new ActivityModel({ municipality, associationId, ...content.value, ...confirmed });
  const stamp = stampOf(actor, now);
  const { _id: id, title, history } = activity;
  const helped = { kind: "activity" as const, id, title, associationId, history };
  const notices = await helperLetter(actor, helped, { event: "start" }, now);
  chronicleVersion(activity, activityContent(activity), { event: "start", notices }, stamp);
  if (publish) advance(activity, LISTING_LIFECYCLE, "publish", stamp);
  await activity.save();
  return ok({ id: activity._id });
}
