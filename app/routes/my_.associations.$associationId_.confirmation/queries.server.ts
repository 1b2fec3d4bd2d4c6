import { confirmingEvent } from "#domain/associations/association-lifecycle";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import type { Association } from "#models/association.server";
import { confirmSheetOf } from "#models/confirm-sheet.server";
import { findOwnAssociation } from "#models/scoped.server";

/** What one's own association says, for whoever is about to say that it is so; null where that cannot be said. */
export async function loadOwnSheet(actor: Actor, associationId: string | undefined, locale: Locale, now: Date) {
  const association = await findOwnAssociation(actor, associationId);
  if (!association || !confirmingEvent(association)) return null;
  return confirmSheetOf(association.toObject<Association>(), locale, now);
}
