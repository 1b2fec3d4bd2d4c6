import type { ReviewOutcome } from "#domain/grants/cost-row-review";
import { ZERO, type Cents } from "#domain/shared/cents";

/**
 * The accepted sum when the reviewer may leave it out: accepting means the whole sum and rejecting nothing. What they did
 * write stands, and is checked.
 */
export function acceptedByOutcome(outcome: ReviewOutcome, claimed: Cents, written: Cents | null): Cents {
  if (written !== null) return written;
  return outcome === "accepted" ? claimed : ZERO;
}
