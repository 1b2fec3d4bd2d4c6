import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { chronicle } from "#models/chronicle.server";
import { saveRecord } from "#models/save.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";

type Command = { associationId: string; actor: Actor; now: Date };

/** "Everything here is still true": one press, once a day at most. */
export async function confirmAssociation(
  command: Command,
): Promise<Result<null, { code: "notFound" | "notAllowed" | "changedMeanwhile" | "notPublished" | "confirmedToday" }>> {
  const { associationId, actor, now } = command;
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  if (association.status !== "published") return refused({ code: "notPublished" });
  const today = plainDateAt(now);
  if (association.confirmedOn === today) return refused({ code: "confirmedToday" });
  association.confirmedOn = today;
  chronicle(association, { event: "confirm" }, stampOf(actor, now));
  return saveRecord(association);
}
