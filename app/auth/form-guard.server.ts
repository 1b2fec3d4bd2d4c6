import type { Actor } from "#domain/roles";
import { ensureAllowed, found } from "#http/respond.server";
import type { GrantForm } from "#models/grant-form.server";
import { findOfficeForm, mayEditForm } from "#models/scoped-forms.server";

/**
 * A form that the person may edit.
 * @throws 404 where it is not of a municipality in which they edit forms, 403 where it is another unit's
 */
export async function guardForm(actor: Actor, formId: unknown): Promise<GrantForm> {
  const form = found(await findOfficeForm(actor, formId));
  ensureAllowed(mayEditForm(actor, form));
  return form.toObject();
}
