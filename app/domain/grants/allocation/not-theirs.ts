import { linesOf, type Divisible } from "#domain/grants/allocation/divide";
import type { PinnedAllocation } from "#domain/grants/allocation/pinned";
import { disqualifiedFrom } from "#domain/grants/disqualification";
import { isSameLine, lineOf } from "#domain/grants/proposal-draft";
import type { ProposalLine } from "#domain/grants/proposal-lines";
import type { Actor } from "#domain/roles";
import { ZERO } from "#domain/shared/cents";

function standing({ caseId, applicant, outcome, proposedCents, reason }: Divisible): ProposalLine | null {
  const requestedCents = applicant.appliedCents;
  return outcome && { caseId, requestedCents, outcome, proposedCents: proposedCents ?? ZERO, reason };
}

/**
 * The applications whose lines a division would change although the person may not handle them (esteellisyys): while there
 * is one, somebody else must take the division as the proposal.
 */
export function notTheirs(
  actor: Pick<Actor, "memberships" | "ties">,
  division: PinnedAllocation,
  applications: readonly Divisible[],
): Divisible[] {
  const lines = linesOf(division, applications);
  return disqualifiedFrom(actor, applications).filter((one) => {
    const line = lines.find(({ caseId }) => caseId === one.caseId);
    return line !== undefined && !isSameLine(lineOf(line, one.applicant.appliedCents), standing(one));
  });
}
