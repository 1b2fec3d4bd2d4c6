import type { ListingButton } from "#domain/associations/listing-event";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { findOwnCooperationForm } from "#models/scoped-associations.server";
import type { MoveRefusal } from "#use-cases/move-activity.server";
import { pressListingButton } from "#use-cases/press-listing-button.server";

type Command = { formId: string; event: ListingButton; actor: Actor; now: Date };

/** Publishes a cooperation form, takes it out of sight, archives, restores or confirms it. */
export async function moveCooperationForm(command: Command): Promise<Result<null, MoveRefusal>> {
  const { formId, event, actor, now } = command;
  const form = await findOwnCooperationForm(actor, formId);
  if (!form) return refused({ code: "notFound" });
  if (!can(actor, "editAssociation", { municipality: form.municipality, associationId: form.associationId }))
    return refused({ code: "notAllowed" });
  return pressListingButton(form, { kind: "cooperation", button: event, actor, now });
}
