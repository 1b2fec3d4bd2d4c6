import { isInTheWay } from "#domain/grants/rounds";
import type { Call } from "#models/call.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

type Told = Pick<GrantCase, "_id" | "status" | "turn" | "entry">;

/**
 * The association's application to a call that stands in the way of another, and the turn of the next one where none
 * does. The database lets only one begin a turn, however many try at once.
 */
export async function livingApplication(
  { _id: callId, rules }: Pick<Call, "_id" | "rules">,
  associationId: string,
): Promise<{ living: Told | null; turn: number }> {
  const all = await GrantCaseModel.find({ callId, associationId, status: { $ne: "withdrawn" } })
    .select({ status: 1, turn: 1, entry: 1 })
    .lean<Told[]>()
    .exec();
  const living = all.find(({ status }) => isInTheWay(status, rules)) ?? null;
  return { living, turn: Math.max(0, ...all.map(({ turn }) => turn)) + 1 };
}
