/** What a mail server said: its reply code (RFC 5321) and, where given, the status code that tells more (RFC 3463). */
export type MailRefusal = { reply: number | null; status: string | null };

const STATUS = /^[45]\.(\d{1,3})\.(\d{1,3})$/;

/** Replies to an address that blame it by themselves: no such mailbox, not here, no such name. */
const ADDRESS_REPLIES = [550, 551, 553];

/** Of each subject the details that are not the address's fault: our own address, a letter that is too long. */
const NOT_ITS_FAULT: Record<string, readonly number[]> = { "0": [], "1": [7, 8], "2": [3], "4": [] };

/**
 * Is it the address that is wrong: unknown, closed, full or unreachable for good? Not where the server dislikes us, the
 * letter or its own state: those say nothing of the people behind the address.
 */
export function blamesAddress({ reply, status }: MailRefusal): boolean {
  const [, subject = "", detail = ""] = STATUS.exec(status ?? "") ?? [];
  if (subject === "") return reply !== null && ADDRESS_REPLIES.includes(reply);
  return NOT_ITS_FAULT[subject]?.includes(Number(detail)) === false;
}
