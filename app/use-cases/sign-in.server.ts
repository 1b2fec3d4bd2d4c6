import { timingSafeEqual } from "node:crypto";
import { startSession } from "#models/session.server";
import { ok, refused, type Result } from "#domain/shared/result";
import { clearBroken } from "#models/broken-address.server";
import { personByEmail } from "#models/people-by-email.server";
import { SignInCodeModel, type SignInCode } from "#models/sign-in-code.server";
import { codeHmac } from "#use-cases/request-sign-in-code.server";

type Command = { name: string; code: string; device: string; now: Date };
type Entered = { token: string; personId: string; next: string };
export type SignInRefusal = { code: "codeExpired" } | { code: "wrongCode"; attemptsLeft: number };

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Takes one of the tries before the code is compared: two tries at once count as two. */
const takeTry = (name: string, now: Date): Promise<SignInCode | null> =>
  SignInCodeModel.findOneAndUpdate(
    { _id: name, attemptsLeft: { $gt: 0 }, expiresAt: { $gt: now } },
    { $inc: { attemptsLeft: -1 } },
    { returnDocument: "after" },
  )
    .lean<SignInCode>()
    .exec();

/** Exchanges a one-time code for a session. A code works once; a person unknown so far is made here. */
export async function signIn(command: Command): Promise<Result<Entered, SignInRefusal>> {
  const { name, code, device, now } = command;
  const waiting = await takeTry(name, now);
  if (!waiting) return refused({ code: "codeExpired" });
  if (!isSame(waiting.codeHmac, codeHmac(name, code)))
    return refused(
      waiting.attemptsLeft > 0 ? { code: "wrongCode", attemptsLeft: waiting.attemptsLeft } : { code: "codeExpired" },
    );
  const { deletedCount } = await SignInCodeModel.deleteOne({ _id: name });
  if (deletedCount === 0) return refused({ code: "codeExpired" });
  const person = await personByEmail(waiting.email, waiting.locale);
  await clearBroken(waiting.email);
  return ok({ token: await startSession(person._id, device, now), personId: person._id, next: waiting.next });
}
