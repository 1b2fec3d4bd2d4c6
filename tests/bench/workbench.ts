import { divide } from "#domain/grants/allocation/divide";
import { firstRule } from "#domain/grants/allocation/rule-form";
import { cents } from "#domain/shared/cents";
import { AllocationScenarioModel } from "#models/allocation-scenario.server";
import { divisibleNow } from "#models/divisible.server";
import { SPORTS_PREPARER } from "#tests/bench/cases";
import { measure, type Measured } from "#tests/bench/measure";
import { makeSyntheticCall } from "#tests/bench/synthetic-call";
import { scenarioPage } from "../../app/routes/office.calls_.$callId_.workbench_.$scenarioId/queries.server";

const APPLICATIONS = 2_000;
const ROUNDS = 20;
const SMALLEST = cents(100_00);

/** The budget workbench of a call of 2,000 applications: a page of it, and a rule counted anew. */
export async function benchWorkbench(): Promise<Measured[]> {
  const { call } = await makeSyntheticCall({ applications: APPLICATIONS });
  const rule = firstRule("percentOfApplied");
  const { _id: scenarioId } = await AllocationScenarioModel.create({
    ...{ municipality: call.municipality, callId: call._id, name: "50 %", rule },
  });
  const sought = { callId: call._id, scenarioId, page: 1 };
  const { applications, potCents } = await divisibleNow(call);
  const minimum = { cents: SMALLEST, below: "nothing" } as const;
  return [
    await measure("a page of the workbench", ROUNDS, () => scenarioPage(SPORTS_PREPARER, sought, "fi")),
    await measure("a rule divided among all", ROUNDS, () =>
      Promise.resolve(divide(potCents, applications, { rule, pins: {} })),
    ),
    await measure("an equal share with a minimum", ROUNDS, () =>
      Promise.resolve(divide(potCents, applications, { rule: { ...firstRule("equalShare"), minimum }, pins: {} })),
    ),
  ];
}
