import { days } from "#domain/shared/durations";
import { dropExpiredForms } from "#models/held-form.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { SessionModel, SESSION_IDLE } from "#models/session.server";
import { SignInCodeModel } from "#models/sign-in-code.server";

/** A sent letter proves its delivery for a year; then the address in it has no purpose left. */
const LETTERS_KEPT = days(365);

/** Removes what has had its time. A server reaps by its own indexes too; the embedded engine does not. */
export async function sweepExpired(now: Date): Promise<void> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  await SignInCodeModel.deleteMany({ expiresAt: { $lte: now } });
  await SessionModel.deleteMany({
    $or: [{ expiresAt: { $lte: now } }, { lastSeenAt: { $lte: before(SESSION_IDLE) } }],
  });
  await dropExpiredForms(now);
  await OutboxMailModel.deleteMany({ status: "sent", sentAt: { $lt: before(LETTERS_KEPT) } });
}
