import type { LetterKind } from "#domain/letter-kinds";
import { plainDateAt } from "#domain/shared/zoned-time";
import { fact, type LetterFacts } from "#emails/letter";
import type { PendingNotice } from "#models/chronicle.server";
import { addressKey, confirmationToken, personKey } from "#models/confirmation-link.server";
import { referralToken } from "#models/referral-link.server";

/** Letters whose link says to whom it was sent. */
const WITH_LINK: readonly LetterKind[] = [
  "confirmationReminder",
  "leftLists",
  "archivedUnconfirmed",
  "seasonAsked",
  "memberReminder",
];

/** Letters by which an association answers a referral without signing in. */
const WITH_ANSWER: readonly LetterKind[] = ["referralSent", "referralReminder"];

type Reader = { personId: string | null; email: string };

/** What a letter says to one reader only. It stands in the outbox until the letter is sent, and nowhere else. */
export function personalFacts({ kind, facts, at }: PendingNotice, { personId, email }: Reader): LetterFacts {
  const [addressee, writtenOn] = [personId ? personKey(personId) : addressKey(email), plainDateAt(at)];
  const associationId = () => fact(facts, "associationId");
  if (WITH_ANSWER.includes(kind)) {
    const link = { referralId: fact(facts, "referralId"), associationId: associationId(), addressee };
    return { token: referralToken(link, writtenOn) };
  }
  if (!WITH_LINK.includes(kind)) return {};
  const period = fact(facts, "period");
  const link = { associationId: associationId(), period: period === "" ? null : period, addressee };
  return { token: confirmationToken(link, writtenOn) };
}
