import { ASSOCIATION_LIFECYCLE, isInDirectory } from "#domain/associations/association-lifecycle";
import { confirmerOf } from "#domain/associations/confirmation";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { advance, chronicle } from "#models/chronicle.server";
import { saveRecord } from "#models/save.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";

type Command = { associationId: string; actor: Actor; now: Date };

/** "Everything here is still true": one press, once a day at most. What had left the lists comes back to them. */
export async function confirmAssociation(
  command: Command,
): Promise<Result<null, { code: "notFound" | "notAllowed" | "changedMeanwhile" | "notPublished" | "confirmedToday" }>> {
  const { associationId, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  if (!isInDirectory(association.status)) return refused({ code: "notPublished" });
  const today = plainDateAt(now);
  if (association.status === "published" && association.confirmedOn === today)
    return refused({ code: "confirmedToday" });
  association.set({ confirmedOn: today, confirmedBy: confirmerOf(actor, associationId), reminders: [] });
  const stamp = stampOf(actor, now);
  if (association.status === "unlisted") advance(association, ASSOCIATION_LIFECYCLE, "relist", stamp);
  else chronicle(association, { event: "confirm" }, stamp);
  return saveRecord(association);
}
