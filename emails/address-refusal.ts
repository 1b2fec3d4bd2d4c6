import { blamesAddress } from "#domain/mail-refusal";

const PERMANENT = 500;
const STATUS_IN_TEXT = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/;

/** A field of the mailer's error, whatever else the error is. */
const fieldOf = (error: Error, name: string): unknown => Object.getOwnPropertyDescriptor(error, name)?.value;

/**
 * The status with which a mail server refused a letter's address for good, or null where sending failed for another
 * reason: then it is tried again. A bare reply code counts only as the answer to the address itself.
 */
export function addressRefusal(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const [reply, response, command] = ["responseCode", "response", "command"].map((name) => fieldOf(error, name));
  if (typeof reply !== "number" || reply < PERMANENT) return null;
  const status = STATUS_IN_TEXT.exec(typeof response === "string" ? response : "")?.[1] ?? null;
  const isOfAddress = command === "RCPT TO";
  return blamesAddress({ reply: isOfAddress ? reply : null, status }) ? (status ?? String(reply)) : null;
}
