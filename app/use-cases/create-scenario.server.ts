import { firstRule, type ALLOCATION_BASES } from "#domain/grants/allocation/rule-form";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { ok, refused, type Result } from "#domain/shared/result";
import { AllocationScenarioModel } from "#models/allocation-scenario.server";
import { chronicle } from "#models/chronicle.server";
import { findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

/** A new one begins with a rule of its kind, or with everything that another one of the call has. */
export type ScenarioStart = { kind: (typeof ALLOCATION_BASES)[number] } | { copyOf: string };

type Command = { callId: string; name: string; start: ScenarioStart; actor: Actor; now: Date };
type Refusal = { code: "notFound" | "notAllowed" };

async function beginning(callId: string, start: ScenarioStart) {
  if ("kind" in start) return { rule: firstRule(start.kind), pins: {} };
  const copied = await AllocationScenarioModel.findOne({ _id: start.copyOf, callId, removedAt: null });
  return copied && { rule: copied.rule, pins: copied.pins };
}

/** Begins a way of dividing the call's money. Nothing of the proposal changes. */
export async function createScenario(command: Command): Promise<Result<{ scenarioId: string }, Refusal>> {
  const { callId, name, actor, now } = command;
  const call = await findOfficeCall(actor, "writeProposal", callId);
  const content = call && (await beginning(callId, command.start));
  if (!content) return refused({ code: "notFound" });
  if (!can(actor, "writeProposal", subjectOfCall(call))) return refused({ code: "notAllowed" });
  const scenario = new AllocationScenarioModel({ municipality: call.municipality, callId, name, ...content });
  chronicle(scenario, { event: "create" }, stampOf(actor, now));
  await scenario.save();
  return ok({ scenarioId: scenario._id });
}
