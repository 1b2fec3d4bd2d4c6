import { changeRequestEvents } from "#domain/associations/change-request-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOwnAssociation, stampOf, subjectOfAssociation } from "#models/scoped.server";

type Command = { associationId: string; requestId: string; actor: Actor; now: Date };

/** An association takes back what it asked for, as long as nobody has answered. */
export async function withdrawChange({
  associationId,
  requestId,
  actor,
  now,
}: Command): Promise<Result<null, ChangedMeanwhile | { code: "notFound" | "notAllowed" | "notWaiting" }>> {
  const association = await findOwnAssociation(actor, associationId);
  if (!association) return refused({ code: "notFound" });
  if (!can(actor, "proposeChange", subjectOfAssociation(association))) return refused({ code: "notAllowed" });
  const isOpen = changeRequestEvents(association).includes("withdrawChange");
  if (!isOpen || association.proposedChange?.id !== requestId) return refused({ code: "notWaiting" });
  association.proposedChange = null;
  chronicle(association, { event: "withdrawChange" }, stampOf(actor, now));
  return saveRecord(association);
}
