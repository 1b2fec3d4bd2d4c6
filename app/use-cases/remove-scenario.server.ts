import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { refused, type Result } from "#domain/shared/result";
import { chronicle } from "#models/chronicle.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findScenario } from "#models/scoped-scenarios.server";
import { stampOf, subjectOfCall } from "#models/scoped.server";

type Command = { callId: string; scenarioId: string; removed: boolean; actor: Actor; now: Date };
type Refusal = { code: "notFound" | "notAllowed" } | ChangedMeanwhile;

/** Takes a scenario from the bench, or brings it back. What was chosen before stays in the proposal. */
export async function removeScenario(command: Command): Promise<Result<null, Refusal>> {
  const { callId, scenarioId, removed, actor, now } = command;
  const found = await findScenario(actor, "writeProposal", { callId, scenarioId });
  if (!found) return refused({ code: "notFound" });
  const { call, scenario } = found;
  if (!can(actor, "writeProposal", subjectOfCall(call))) return refused({ code: "notAllowed" });
  scenario.removedAt = removed ? now : null;
  chronicle(scenario, { event: removed ? "remove" : "restore" }, stampOf(actor, now));
  return saveRecord(scenario);
}
