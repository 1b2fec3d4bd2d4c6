import type { Visit } from "#domain/referrals/answering";
import type { ContactPath } from "#domain/referrals/contact-path";
import { environment } from "#env.server";
import type { Referral } from "#models/referral.server";
import { seal, unseal, type Seal } from "#models/sealed.server";

const sealOf = (purpose: string, referralId: string): Seal => ({
  secret: environment().secretKey,
  purpose: `referral ${purpose}`,
  of: referralId,
});

/** The way to reach a client as the database holds it. */
export const sealPath = (path: ContactPath, referralId: string): string =>
  seal(JSON.stringify(path), sealOf("path", referralId));

/** The way to reach the client; null once it is forgotten, or where the secret key has been changed since. */
export function pathOf({ _id, path }: Pick<Referral, "_id" | "path">): ContactPath | null {
  const opened = path === null ? null : unseal(path, sealOf("path", _id));
  return opened === null ? null : (JSON.parse(opened) as ContactPath);
}

/** A visit as the database holds it: the association's words may tell of the client. */
export const sealVisit = (visit: Visit, referralId: string): Visit => ({
  ...visit,
  words: visit.words === "" ? "" : seal(visit.words, sealOf("visit", referralId)),
});

export function visitOf({ _id, visit }: Pick<Referral, "_id" | "visit">): Visit | null {
  if (visit === null) return null;
  const { date, time, atDoor, words } = visit;
  return { date, time, atDoor, words: words === "" ? "" : (unseal(words, sealOf("visit", _id)) ?? "") };
}
