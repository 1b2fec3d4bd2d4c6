import { refused, type Result } from "#domain/shared/result";
import type { ChangedMeanwhile } from "#models/save.server";

/** Each round somebody's write gets through, so this many may write at once. */
const ROUNDS = 20;

/**
 * Does a change anew from what is stored now when somebody else was quicker: for changes whose rules are asked of the
 * record itself, not of what the person had on the screen.
 */
export async function retried<Value, Refusal extends { code: string }>(
  change: () => Promise<Result<Value, readonly Refusal[]>>,
): Promise<Result<Value, readonly (Refusal | ChangedMeanwhile)[]>> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const done = await change();
    if (done.ok || done.refusal[0]?.code !== "changedMeanwhile") return done;
  }
  return refused([{ code: "changedMeanwhile" }]);
}
