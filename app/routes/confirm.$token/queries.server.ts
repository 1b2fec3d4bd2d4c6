import { confirmingEvent, isInDirectory } from "#domain/associations/association-lifecycle";
import type { ConfirmSheet } from "#domain/associations/confirm-sheet";
import type { Locale } from "#domain/shared/locales";
import type { Association } from "#models/association.server";
import { confirmSheetOf } from "#models/confirm-sheet.server";
import { coordinatorAddress } from "#models/coordinator-address.server";
import { isAnswered, openConfirmationLink, type LinkRefusal } from "#models/opened-link.server";

export type LinkView =
  | { state: LinkRefusal | "closed" }
  | { state: "done"; sheet: ConfirmSheet; mayChange: boolean }
  | { state: "open"; sheet: ConfirmSheet; mayChange: boolean; coordinator: string | null; mayJoin: boolean };

/** What the link of a letter shows. Mail programs open links by themselves: nothing is changed by looking. */
export async function loadLink(token: string | undefined, locale: Locale, now: Date): Promise<LinkView> {
  const opened = await openConfirmationLink(token ?? "", now);
  if (!opened.ok) return { state: opened.refusal };
  const { association, reader } = opened.value;
  const isPerson = reader.kind === "person";
  const mayChange = association.members.length > 0;
  if (!confirmingEvent(association)) return { state: "closed" };
  const sheet = await confirmSheetOf(association.toObject<Association>(), locale, now);
  if (isAnswered(opened.value)) return { state: "done", sheet, mayChange };
  const coordinator = isPerson ? null : await coordinatorAddress(association.municipality);
  return { state: "open", sheet, mayChange, coordinator, mayJoin: !isPerson && isInDirectory(association.status) };
}
