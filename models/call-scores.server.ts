import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import type { FormDefinition } from "#domain/grants/form/definition";
import type { Assessment as Scored } from "#domain/grants/scoring/assessment";
import type { Counted } from "#domain/grants/scoring/computed";
import { countedFrom } from "#domain/grants/scoring/counted-from";
import { pointsOf } from "#domain/grants/scoring/points";
import { grouped } from "#domain/shared/grouped";
import { AssessmentModel, type Assessment } from "#models/assessment.server";
import { assessorsOf } from "#models/call-assessors.server";
import { CallModel, type Call } from "#models/call.server";
import { CaseFiguresModel, type CaseFigures } from "#models/case-figures.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

type Counting = Pick<GrantCase, "_id" | "application">;

/** The form that a call asks beyond the core of every application; null where it asks nothing more. */
export const formOfCall = async (callId: string): Promise<FormDefinition | null> =>
  (await CallModel.findById(callId).select({ form: 1 }).lean<Pick<Call, "form">>().exec())?.form?.definition ?? null;

/** The score that counts: the one given last. Null until it was given. */
export function givenBy({ assessor, given }: Pick<Assessment, "assessor" | "given">): Scored | null {
  const latest = given.at(-1);
  return latest ? { assessor: assessor.personId, marks: latest.marks } : null;
}

/** What formulas count with in each filed application of a call, by case. Three queries, however many there are. */
export async function countedInCall(callId: string): Promise<Map<string, Counted>> {
  const [form, cases, written] = await Promise.all([
    formOfCall(callId),
    GrantCaseModel.find({ callId, status: { $in: FILED_STATUSES } })
      .select({ application: 1 })
      .lean<Counting[]>()
      .exec(),
    CaseFiguresModel.find({ callId }).lean<CaseFigures[]>().exec(),
  ]);
  const byCase = new Map(written.map((figures) => [figures.caseId, figures]));
  return new Map(cases.map(({ _id, application }) => [_id, countedFrom(application, form, byCase.get(_id) ?? null)]));
}

/** What formulas count with in one application. */
export async function countedOfCase({
  _id,
  callId,
  application,
}: Counting & Pick<GrantCase, "callId">): Promise<Counted> {
  const [form, written] = await Promise.all([
    formOfCall(callId),
    CaseFiguresModel.findOne({ caseId: _id }).lean<CaseFigures>().exec(),
  ]);
  return countedFrom(application, form, written);
}

/**
 * The applications of a call whose points a person may not see yet: as their assessor they have not given their own, and
 * nobody's points lean on another's. What has been decided is open to all who prepare.
 */
export async function pointsKeptFrom(callId: string, personId: string): Promise<ReadonlySet<string>> {
  const call = await CallModel.findById(callId).lean<Call>().exec();
  const assessors = call ? await assessorsOf(call) : [];
  if (!assessors.some((assessor) => assessor.personId === personId)) return new Set();
  const [undecided, given] = await Promise.all([
    GrantCaseModel.distinct("_id", { callId, status: { $in: FILED_STATUSES, $ne: "decided" } }),
    AssessmentModel.distinct("caseId", { callId, "assessor.personId": personId, "given.0": { $exists: true } }),
  ]);
  return new Set(undecided.filter((caseId) => !given.includes(caseId)));
}

/**
 * The points of every filed application of a call, by case: the mean of what has been given, in hundredths from 0 to
 * 10 000, or null where nobody has given any or the call is not scored.
 */
export async function pointsOfCall(callId: string): Promise<Map<string, number | null>> {
  const [call, counted, assessments] = await Promise.all([
    CallModel.findById(callId).select({ scoring: 1 }).lean<Pick<Call, "scoring">>().exec(),
    countedInCall(callId),
    AssessmentModel.find({ callId, "given.0": { $exists: true } })
      .select({ caseId: 1, assessor: 1, given: 1 })
      .lean<Pick<Assessment, "caseId" | "assessor" | "given">[]>()
      .exec(),
  ]);
  const byCase = grouped(assessments, ({ caseId }) => caseId);
  const criteria = call?.scoring.criteria ?? [];
  return new Map(
    [...counted].map(([caseId, figures]) => {
      const given = (byCase.get(caseId) ?? []).flatMap((one) => givenBy(one) ?? []);
      return [caseId, pointsOf(criteria, given, figures)];
    }),
  );
}
