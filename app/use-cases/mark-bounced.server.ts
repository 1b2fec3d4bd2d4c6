import { days } from "#domain/shared/durations";
import { markBroken, type Marked } from "#models/broken-address.server";
import { OutboxMailModel, type OutboxMail } from "#models/outbox-mail.server";

type Bounced = { letter: string | null; recipient: string | null; status: string };

/** A notice without the letter's own headers is believed for this long after we wrote to the address. */
const WROTE_LATELY = days(30);

const LETTER_NAME = /^([0-9a-f]{24}|code)\.([\w-]+)$/;

/**
 * The letter as its Message-ID names it: nobody but its readers can know that. That it came back is written into it too:
 * the mark of the address goes when its holder has read another, and the letter has not arrived for all that.
 */
async function addressOfLetter(name: string | null): Promise<string | null> {
  const [, notice, key] = LETTER_NAME.exec(name ?? "") ?? [];
  if (!notice || !key) return null;
  const mail = await OutboxMailModel.findByIdAndUpdate(`${notice}:${key}`, { $set: { status: "failed" } })
    .select({ to: 1 })
    .lean<Pick<OutboxMail, "to">>()
    .exec();
  return mail?.to ?? null;
}

async function addressWrittenTo(recipient: string | null, now: Date): Promise<string | null> {
  if (!recipient) return null;
  const since = new Date(now.getTime() - WROTE_LATELY);
  return (await OutboxMailModel.exists({ to: recipient, sentAt: { $gte: since } })) ? recipient : null;
}

/**
 * Believes a notice that a letter came back only where we sent one. The address is the one we wrote to: where the letter
 * was passed on to another, it is still ours that does not arrive. Null where the notice is about no letter of ours.
 */
export async function markBounced({ letter, recipient, status }: Bounced, now: Date): Promise<Marked | null> {
  const address = (await addressOfLetter(letter)) ?? (await addressWrittenTo(recipient, now));
  return address ? markBroken(address, status, now) : null;
}
