import { refused, type Result } from "#domain/shared/result";
import { readAnew, type ReferralReader } from "#models/referral-reader.server";
import type { ChangedMeanwhile } from "#models/save.server";

/** As many colleagues may write at the same moment before one of them is told to look again. */
const ATTEMPTS = 6;

/**
 * Does something with a referral as it is stored now, and begins anew where somebody wrote to it meanwhile: what stands
 * against it, such as another turn, `act` finds in what it is given. What was read when the page was asked for is never
 * written to, nor told from: the contact in it may have been forgotten since.
 */
export async function forReader<Value, Refusal extends { code: string }>(
  reader: ReferralReader,
  act: (reader: ReferralReader) => Promise<Result<Value, Refusal | ChangedMeanwhile>>,
): Promise<Result<Value, Refusal | ChangedMeanwhile | { code: "movedOn" }>> {
  for (let attempt = 1; ; attempt += 1) {
    const present = await readAnew(reader);
    if (!present) return refused({ code: "movedOn" });
    const done = await act(present);
    if (done.ok || done.refusal.code !== "changedMeanwhile" || attempt === ATTEMPTS) return done;
  }
}
