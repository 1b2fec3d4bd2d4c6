import type { HydratedDocument } from "mongoose";
import type { Ability } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { AllocationScenarioModel, type AllocationScenario } from "#models/allocation-scenario.server";
import type { Call } from "#models/call.server";
import { isId } from "#models/define-model.server";
import { findOfficeCall } from "#models/scoped.server";

type Sought = { callId: string | undefined; scenarioId: unknown };
type Found = { call: HydratedDocument<Call>; scenario: HydratedDocument<AllocationScenario> };

/** A scenario of a call where the person's staff role gives the ability; also one that was taken away. */
export async function findScenario(actor: Actor, ability: Ability, sought: Sought): Promise<Found | null> {
  const { callId, scenarioId } = sought;
  const call = await findOfficeCall(actor, ability, callId);
  if (!call || !isId(scenarioId)) return null;
  const scenario = await AllocationScenarioModel.findOne({ _id: scenarioId, callId: call._id });
  return scenario && { call, scenario };
}
