import type { LetterKind } from "#domain/letter-kinds";
import { plainDateAt } from "#domain/shared/zoned-time";
import { fact, type LetterFacts } from "#emails/letter";
import type { PendingNotice } from "#models/chronicle.server";
import { addressKey, confirmationToken, personKey } from "#models/confirmation-link.server";

/** Letters whose link says to whom it was sent. */
const WITH_LINK: readonly LetterKind[] = [
  "confirmationReminder",
  "leftLists",
  "archivedUnconfirmed",
  "seasonAsked",
  "memberReminder",
];

type Reader = { personId: string | null; email: string };

/** What a letter says to one reader only. It stands in the outbox until the letter is sent, and nowhere else. */
export function personalFacts({ kind, facts, at }: PendingNotice, { personId, email }: Reader): LetterFacts {
  if (!WITH_LINK.includes(kind)) return {};
  const period = fact(facts, "period");
  const link = {
    associationId: fact(facts, "associationId"),
    period: period === "" ? null : period,
    addressee: personId ? personKey(personId) : addressKey(email),
  };
  return { token: confirmationToken(link, plainDateAt(at)) };
}
