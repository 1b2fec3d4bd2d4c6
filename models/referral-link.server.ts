import { createHmac, timingSafeEqual } from "node:crypto";
import { addDays, isPlainDate, type PlainDate } from "#domain/shared/plain-date";
import { CONTACT_KEPT_DAYS } from "#domain/referrals/referral-lifecycle";
import { ok, refused, type Result } from "#domain/shared/result";
import { environment } from "#env.server";
import { isId } from "#models/define-model.server";

/** What the link of a letter about a referral says, and only we can say: which, at whom it is, and to whom it was sent. */
export type ReferralLink = { referralId: string; associationId: string; addressee: string; expiresOn: PlainDate };

/** The contact is forgotten by then, and what was agreed at the last moment can still be told of. */
const LINK_DAYS = 2 * CONTACT_KEPT_DAYS;

const seal = (unsealed: string): string =>
  createHmac("sha256", environment().secretKey).update(`referral link:${unsealed}`).digest("base64url");

const dateOfDigits = (digits: string): string => digits.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");

/** The last part of the address that a letter written on a day leads to. */
export function referralToken(link: Omit<ReferralLink, "expiresOn">, writtenOn: PlainDate): string {
  const expires = addDays(writtenOn, LINK_DAYS).replaceAll("-", "");
  const unsealed = [link.referralId, link.associationId, link.addressee, expires].join(".");
  return `${unsealed}.${seal(unsealed)}`;
}

const isSealOf = (unsealed: string, given: string): boolean => {
  const [right, offered] = [Buffer.from(seal(unsealed)), Buffer.from(given)];
  return offered.length === right.length && timingSafeEqual(offered, right);
};

/** Reads a link that somebody opened. What we did not seal is forged, whatever it says. */
export function readReferralToken(token: string, today: PlainDate): Result<ReferralLink, "forged" | "expired"> {
  const parts = token.split(".");
  const [referralId, associationId, addressee = "", expires = "", given = ""] = parts;
  if (parts.length !== 5 || !isSealOf(parts.slice(0, 4).join("."), given)) return refused("forged");
  const expiresOn = dateOfDigits(expires);
  if (!isId(referralId) || !isId(associationId) || !isPlainDate(expiresOn)) return refused("forged");
  return expiresOn <= today ? refused("expired") : ok({ referralId, associationId, addressee, expiresOn });
}
