import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { Undone } from "#domain/grants/open-points";
import { isScored } from "#domain/grants/scoring/scheme";
import { pointsOfCall } from "#models/call-scores.server";
import type { Call } from "#models/call.server";
import { lackingOfMany, type LackingCase } from "#models/case-lacking.server";

type Listed = { caseId: string; status: ApplicationStatus };

/**
 * What many applications of a call lack, and what has not been done to them. The same few queries, however many they are.
 * Where formulas count all points, nobody has to give any.
 */
export async function openPointsOf(
  listed: readonly Listed[],
  call: Call,
  now: Date,
): Promise<Map<string, LackingCase & { undone: Undone[] }>> {
  const ids = listed.map(({ caseId }) => caseId);
  const [lacking, points] = await Promise.all([
    lackingOfMany(ids, call, now),
    isScored(call.scoring) ? pointsOfCall(call._id) : null,
  ]);
  return new Map(
    listed.flatMap(({ caseId, status }) => {
      const found = lacking.get(caseId);
      if (!found) return [];
      const undone: Undone[] = [];
      if (status === "submitted") undone.push("notBegun");
      if (points && (points.get(caseId) ?? null) === null) undone.push("notScored");
      return [[caseId, { ...found, undone }] as const];
    }),
  );
}
