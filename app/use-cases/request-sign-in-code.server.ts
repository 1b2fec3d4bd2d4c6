import { createHmac, randomBytes, randomInt } from "node:crypto";
import { wayBack } from "#domain/links/way-back";
import { minutes } from "#domain/shared/durations";
import type { Locale } from "#domain/shared/locales";
import { ok, refused, type Result } from "#domain/shared/result";
import { environment } from "#env.server";
import { OutboxMailModel } from "#models/outbox-mail.server";
import { allowAttempt } from "#models/rate-limits.server";
import { SignInCodeModel } from "#models/sign-in-code.server";

export const CODE_LIFETIME = minutes(10);
export const CODE_ATTEMPTS = 5;

type Command = { email: string; locale: Locale; next: string; clientKey: string; now: Date };

/** HMAC with the installation's key, bound to the one request the code was made for. */
export const codeHmac = (name: string, code: string): string =>
  createHmac("sha256", environment().secretKey).update(`${name}:${code}`).digest("hex");

/**
 * Sends a one-time code to the address and returns the name under which it waits. The answer is the same whether anybody
 * is known by that address: whoever can read its mail may sign in, and a new person is made when the code comes back.
 */
export async function requestSignInCode(
  command: Command,
): Promise<Result<{ name: string }, { code: "tooManyRequests" }>> {
  const { email, locale, next, clientKey, now } = command;
  const allowed = (await allowAttempt("codeByClient", clientKey)) && (await allowAttempt("codeByAddress", email));
  if (!allowed) return refused({ code: "tooManyRequests" });
  const name = randomBytes(24).toString("base64url");
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  await SignInCodeModel.create({
    _id: name,
    email,
    locale,
    next: wayBack(next),
    codeHmac: codeHmac(name, code),
    attemptsLeft: CODE_ATTEMPTS,
    expiresAt: new Date(now.getTime() + CODE_LIFETIME),
  });
  await OutboxMailModel.create({
    _id: `code:${name}`,
    kind: "signInCode",
    to: email,
    locale,
    facts: { code },
    nextAttemptAt: now,
    createdAt: now,
  });
  return ok({ name });
}
