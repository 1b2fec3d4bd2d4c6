import { createHmac, timingSafeEqual } from "node:crypto";
import { addMonths, isPlainDate, type PlainDate } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { environment } from "#env.server";
import { isId } from "#models/define-model.server";

/**
 * What a link in a letter about confirming says, and nobody but us can say: which association, which confirmation the
 * letter asks to renew, to whom it was sent and until when it holds. Names and addresses are not in it.
 */
export type ConfirmationLink = {
  associationId: string;
  /** The day of the confirmation it answers to; null where there had been none. Once renewed, the link has done its work. */
  period: string | null;
  /** A key made of the person or the address: who holds it cannot be told from the link, only recognised. */
  addressee: string;
  expiresOn: PlainDate;
};

/** Longer than the longest usual wait for the next letter, which brings a new link. */
const LINK_MONTHS = 8;

const keyed = (purpose: string, text: string): Buffer =>
  createHmac("sha256", environment().secretKey).update(`${purpose}:${text}`).digest();

const ADDRESSEE_BYTES = 12;
const addressee = (kind: "person" | "address", value: string): string =>
  keyed(`confirmation addressee ${kind}`, value).subarray(0, ADDRESSEE_BYTES).toString("hex");

export const personKey = (personId: string): string => addressee("person", personId);
export const addressKey = (email: string): string => addressee("address", email.toLowerCase());

const seal = (unsealed: string): string => keyed("confirmation link", unsealed).toString("base64url");

const digitsOf = (date: string | null): string => date?.replaceAll("-", "") ?? "0";
const dateOfDigits = (digits: string): string => digits.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");

/** The last part of the address that a letter written on a day leads to. */
export function confirmationToken(link: Omit<ConfirmationLink, "expiresOn">, writtenOn: PlainDate): string {
  const expires = digitsOf(addMonths(writtenOn, LINK_MONTHS));
  const unsealed = [link.associationId, digitsOf(link.period), link.addressee, expires].join(".");
  return `${unsealed}.${seal(unsealed)}`;
}

const isSealOf = (unsealed: string, given: string): boolean => {
  const [right, offered] = [Buffer.from(seal(unsealed)), Buffer.from(given)];
  return offered.length === right.length && timingSafeEqual(offered, right);
};

/** Reads a link that somebody opened. What we did not seal is forged, whatever it says. */
export function readConfirmationToken(token: string, today: PlainDate): Result<ConfirmationLink, "forged" | "expired"> {
  const parts = token.split(".");
  const [associationId, period = "", whom = "", expires = "", given = ""] = parts;
  if (parts.length !== 5 || !isSealOf(parts.slice(0, 4).join("."), given)) return refused("forged");
  const expiresOn = dateOfDigits(expires);
  if (!isId(associationId) || !isPlainDate(expiresOn)) return refused("forged");
  if (expiresOn <= today) return refused("expired");
  return ok({ associationId, period: period === "0" ? null : dateOfDigits(period), addressee: whom, expiresOn });
}
