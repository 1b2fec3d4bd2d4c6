import { parted, refusalsSeen, type SeenPinRefusal } from "#domain/grants/allocation/as-seen";
import { disqualifiedFrom } from "#domain/grants/disqualification";
import { divide, type ScenarioContent } from "#domain/grants/allocation/divide";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { divisibleNow } from "#models/divisible.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findScenario } from "#models/scoped-scenarios.server";
import { stampOf, subjectOfCall } from "#models/scoped.server";

type Command = {
  callId: string;
  scenarioId: string;
  version: number;
  input: ScenarioContent & { name: string; note: string };
  actor: Actor;
  now: Date;
};

export type UpdateScenarioRefusal =
  | { code: "notFound" | "notAllowed" }
  | { code: "ownAssociation"; associations: string[] }
  | ChangedMeanwhile
  | SeenPinRefusal;

/**
 * Saves a scenario's rule and its pinned sums. Sums over the pot are not saved, and nobody pins a sum for an association
 * whose case they may not handle.
 */
export async function updateScenario(command: Command): Promise<Result<{ version: number }, UpdateScenarioRefusal[]>> {
  const { callId, scenarioId, version, input, actor, now } = command;
  const found = await findScenario(actor, "writeProposal", { callId, scenarioId });
  if (!found) return refused([{ code: "notFound" }]);
  const { call, scenario } = found;
  if (!can(actor, "writeProposal", subjectOfCall(call))) return refused([{ code: "notAllowed" }]);
  if (scenario.__v !== version) return refused([{ code: "changedMeanwhile" }]);
  const { applications, potCents, isDecided } = await divisibleNow(call.toObject());
  const own = disqualifiedFrom(actor, applications).filter(
    ({ caseId }) => scenario.pins[caseId] !== input.pins[caseId],
  );
  if (own.length > 0)
    return refused([{ code: "ownAssociation", associations: own.map(({ applicantName }) => applicantName) }]);
  const divided = divide(potCents, applications, input);
  if (!divided.ok) return refused(refusalsSeen(divided.refusal, parted(actor, applications, isDecided)));
  scenario.set(input);
  chronicle(scenario, { event: "save", facts: { givenCents: divided.value.givenCents } }, stampOf(actor, now));
  const saved = await saveRecord(scenario);
  return saved.ok ? ok({ version: scenario.__v }) : refused([saved.refusal]);
}
