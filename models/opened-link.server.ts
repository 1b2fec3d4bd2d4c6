import type { HydratedDocument } from "mongoose";
import { plainDateAt } from "#domain/shared/zoned-time";
import { ok, refused, type Result } from "#domain/shared/result";
import { AssociationModel, type Association } from "#models/association.server";
import { addressKey, personKey, readConfirmationToken, type ConfirmationLink } from "#models/confirmation-link.server";

/** Whom a letter was written to: one of the association's people, or its public address. */
export type Reader = { kind: "person"; personId: string } | { kind: "address"; email: string };

export type OpenedLink = { link: ConfirmationLink; association: HydratedDocument<Association>; reader: Reader };

/** forged: we never wrote it; expired: too old; notYours: its reader no longer acts for the association. */
export type LinkRefusal = "forged" | "expired" | "notYours";

function readerOf({ members, contact }: Association, { addressee }: ConfirmationLink): Reader | null {
  const member = members.find(({ personId }) => personKey(personId) === addressee);
  if (member) return { kind: "person", personId: member.personId };
  return contact.email && addressKey(contact.email) === addressee ? { kind: "address", email: contact.email } : null;
}

/** The association a link leads to, for a reader who still acts for it. Nothing is changed by opening it. */
export async function openConfirmationLink(token: string, now: Date): Promise<Result<OpenedLink, LinkRefusal>> {
  const read = readConfirmationToken(token, plainDateAt(now));
  if (!read.ok) return read;
  const association = await AssociationModel.findById(read.value.associationId);
  const reader = association && readerOf(association, read.value);
  if (!association || !reader) return refused("notYours");
  return ok({ link: read.value, association, reader });
}

/** The letter's question has been answered, by this link or otherwise. */
export const isAnswered = ({ link, association }: OpenedLink): boolean => association.confirmedOn !== link.period;
