import type { Actor } from "#domain/roles";
import { newId } from "#models/define-model.server";
import { measure, type Measured } from "#tests/bench/measure";
import { makeSyntheticCall } from "#tests/bench/synthetic-call";
import { callCases } from "../../app/routes/office.calls_.$callId/queries.server";

const APPLICATIONS = 2_000;
const ROUNDS = 20;

/** An official of the sports unit. */
export const SPORTS_PREPARER: Actor = {
  personId: newId(),
  name: "Pirkko Preparer",
  staff: [{ municipality: "593", role: "preparer", units: ["sports"] }],
  memberships: [],
  ties: [],
  helps: [],
};

/** The officials' table of a call of 2,000 applications. */
export async function benchCases(): Promise<Measured[]> {
  const { call } = await makeSyntheticCall({ applications: APPLICATIONS });
  return [await measure("the table of a call", ROUNDS, () => callCases(SPORTS_PREPARER, call._id, "fi"))];
}
