import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import { checkEligibility, type EligibilityFinding } from "#domain/grants/eligibility";
import { AssociationModel, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { findMunicipality } from "#models/municipality.server";

type Judged = Pick<GrantCase, "_id" | "associationId" | "application">;
type JudgedCall = Pick<Call, "_id" | "municipality" | "year" | "rules">;

/** How many other applications of the association are filed in the same category and year. */
async function othersInCategory({ _id, associationId }: Judged, { municipality, year, rules }: JudgedCall) {
  const calls = await CallModel.find({ municipality, year, "rules.category": rules.category }).distinct("_id");
  return GrantCaseModel.countDocuments({
    _id: { $ne: _id },
    associationId,
    callId: { $in: calls },
    status: { $in: FILED_STATUSES },
  }).exec();
}

/** How the applicant of a case meets the rules of its call, by what the directory and the application tell today. */
export async function eligibilityOf(grantCase: Judged, call: JudgedCall): Promise<EligibilityFinding[]> {
  const [association, keeper, others] = await Promise.all([
    AssociationModel.findById(grantCase.associationId)
      .select({ kind: 1, registerNumber: 1, businessId: 1, homeMunicipality: 1 })
      .lean<Pick<Association, "kind" | "registerNumber" | "businessId" | "homeMunicipality">>()
      .exec(),
    findMunicipality(call.municipality),
    othersInCategory(grantCase, call),
  ]);
  if (!association) return [];
  const { names } = keeper ?? {};
  const here = [names?.fi, names?.sv, names?.en].filter((name) => typeof name === "string");
  return checkEligibility(call.rules, { ...association, othersInCategory: others }, grantCase.application, here);
}
