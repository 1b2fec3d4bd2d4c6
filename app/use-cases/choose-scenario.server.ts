import { parted, pointsToldBy, refusalsSeen, type SeenPinRefusal } from "#domain/grants/allocation/as-seen";
import { divide, linesOf } from "#domain/grants/allocation/divide";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { pointsKeptFrom } from "#models/call-scores.server";
import { divisibleNow } from "#models/divisible.server";
import type { ProposalBasis } from "#models/proposal.server";
import { findScenario } from "#models/scoped-scenarios.server";
import { saveProposal, type SaveProposalRefusal } from "#use-cases/save-proposal.server";

type Command = {
  callId: string;
  scenarioId: string;
  /** The version of the proposal that the page showed; undefined when there was none yet. */
  version: number | undefined;
  reason: string;
  actor: Actor;
  now: Date;
};

/**
 * Takes a scenario as the proposal: its sums become the lines, and the reason why this one was chosen, the rule and what
 * it gave to each stay in the proposal, in one write. What the rule cannot count is left open. People may still change every line; that a line differs from what
 * was counted can be seen afterwards. An assessor gives their own points before a division by points becomes theirs to take.
 */
export async function chooseScenario(
  command: Command,
): Promise<Result<{ version: number }, (SaveProposalRefusal | SeenPinRefusal | { code: "scoreFirst" })[]>> {
  const { callId, scenarioId, version, reason, actor, now } = command;
  const found = await findScenario(actor, "writeProposal", { callId, scenarioId });
  if (!found) return refused([{ code: "notFound" }]);
  const { call, scenario } = found;
  const { applications, potCents, isDecided } = await divisibleNow(call.toObject());
  const { name, rule, pins } = scenario.toObject();
  const divided = divide(potCents, applications, { rule, pins });
  const seen = parted(actor, applications, isDecided);
  if (!divided.ok) return refused(refusalsSeen(divided.refusal, seen));
  if (pointsToldBy(rule, seen, await pointsKeptFrom(callId, actor.personId)).length > 0)
    return refused([{ code: "scoreFirst" }]);
  const lines = linesOf(divided.value, applications);
  const { givenCents } = divided.value;
  const sums = Object.fromEntries(
    lines.flatMap(({ caseId, proposedCents }) => (proposedCents === null ? [] : [[caseId, proposedCents]])),
  );
  const basis: ProposalBasis = { scenarioId, name, reason, rule, pins, potCents, givenCents, sums, chosenAt: now };
  const saved = await saveProposal({ callId, lines, version, actor, now, basis });
  return saved.ok ? saved : refused([saved.refusal]);
}
