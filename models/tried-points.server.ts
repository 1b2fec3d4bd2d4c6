import { triedCriteria, triedPoints, type Tried, type TriedPoints } from "#domain/grants/scoring/rehearsed";
import { isScored } from "#domain/grants/scoring/scheme";
import { grouped } from "#domain/shared/grouped";
import { AssessmentModel, type Assessment } from "#models/assessment.server";
import { countedInCall, givenBy } from "#models/call-scores.server";
import { CallModel, type Call } from "#models/call.server";

const scoringOf = async (_id: string): Promise<Call["scoring"] | undefined> =>
  (await CallModel.findById(_id).select({ scoring: 1 }).lean<Pick<Call, "scoring">>().exec())?.scoring;

/**
 * The points of every filed application of a past call by the criteria of a new one, by case; null where the new call is
 * not scored. A fixed number of queries, however many there are.
 */
export async function triedOnCall(
  pastId: string,
  callId: string,
): Promise<{ tried: Tried; byCase: Map<string, TriedPoints> } | null> {
  const [past, call] = await Promise.all([pastId, callId].map(scoringOf));
  if (!past || !call || !isScored(call)) return null;
  const tried = triedCriteria(call.criteria, past.criteria);
  const [counted, assessments] = await Promise.all([
    countedInCall(pastId),
    AssessmentModel.find({ callId: pastId, "given.0": { $exists: true } })
      .select({ caseId: 1, assessor: 1, given: 1 })
      .lean<Pick<Assessment, "caseId" | "assessor" | "given">[]>()
      .exec(),
  ]);
  const byCase = grouped(assessments, ({ caseId }) => caseId);
  const points = [...counted].map(([caseId, figures]): [string, TriedPoints] => {
    const given = (byCase.get(caseId) ?? []).flatMap((one) => givenBy(one) ?? []);
    return [caseId, triedPoints(tried, given, figures)];
  });
  return { tried, byCase: new Map(points) };
}
