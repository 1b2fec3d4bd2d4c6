import { LISTING_LIFECYCLE, type ListingEvent } from "#domain/associations/listing-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { advance } from "#models/chronicle.server";
import { findOwnCooperationForm } from "#models/scoped-associations.server";
import { saveRecord } from "#models/save.server";
import { stampOf } from "#models/scoped.server";
import type { MoveRefusal } from "#use-cases/move-activity.server";

type Command = { formId: string; event: ListingEvent; actor: Actor; now: Date };

/** Publishes a cooperation form, takes it out of sight, archives or restores it. */
export async function moveCooperationForm(command: Command): Promise<Result<null, MoveRefusal>> {
  const { formId, event, actor, now } = command;
  const form = await findOwnCooperationForm(actor, formId);
  if (!form) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", { municipality: form.municipality, associationId: form.associationId }))
    return refused({ code: "notAllowed" });
  const moved = advance(form, LISTING_LIFECYCLE, event, stampOf(actor, now));
  return moved.ok ? saveRecord(form) : moved;
}
