import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import {
  checkEligibility,
  heldTo,
  lacksNumber,
  type ActivityTrace,
  type AppliedSums,
  type EligibilityCode,
  type EligibilityFinding,
} from "#domain/grants/eligibility";
import { activeSince } from "#models/active-since.server";
import { AssociationModel, type Association } from "#models/association.server";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { findMunicipality } from "#models/municipality.server";

type Judged = Pick<GrantCase, "_id" | "associationId"> & { application: AppliedSums };
type JudgedCall = Pick<Call, "_id" | "municipality" | "year" | "rules" | "paymentRule" | "closesAt">;

/** The filed applications of these associations in the category and year of a call. */
async function filedInCategory(associationIds: readonly string[], { municipality, year, rules }: JudgedCall) {
  const calls = await CallModel.find({ municipality, year, "rules.category": rules.category }).distinct("_id");
  return GrantCaseModel.find({
    associationId: { $in: associationIds },
    callId: { $in: calls },
    status: { $in: FILED_STATUSES },
  })
    .select({ associationId: 1 })
    .lean<Pick<GrantCase, "_id" | "associationId">[]>()
    .exec();
}

/**
 * How the applicants of cases meet the rules of their call, by what the directory and the applications tell today: the
 * findings by the case's id. The same few queries, however many cases there are.
 * @param since the first trace of each association's activity; without it nobody is said to have been active for long enough
 */
export async function findingsOf(
  cases: readonly Judged[],
  call: JudgedCall,
  since: ReadonlyMap<string, ActivityTrace | null> = new Map(),
): Promise<Map<string, EligibilityFinding[]>> {
  const ids = [...new Set(cases.map(({ associationId }) => associationId))];
  const [associations, keeper, filed] = await Promise.all([
    AssociationModel.find({ _id: { $in: ids } })
      .select({ kind: 1, registerNumber: 1, businessId: 1, homeMunicipality: 1 })
      .lean<Pick<Association, "_id" | "kind" | "registerNumber" | "businessId" | "homeMunicipality">[]>()
      .exec(),
    findMunicipality(call.municipality),
    filedInCategory(ids, call),
  ]);
  const { names } = keeper ?? {};
  const here = [names?.fi, names?.sv, names?.en].filter((name) => typeof name === "string");
  const byId = new Map(associations.map((association) => [association._id, association]));
  return new Map(
    cases.map(({ _id, associationId, application }) => {
      const association = byId.get(associationId);
      const others = filed.filter((one) => one.associationId === associationId && one._id !== _id).length;
      const applicant = association && {
        ...association,
        othersInCategory: others,
        activeSince: since.get(associationId) ?? null,
      };
      return [_id, applicant ? checkEligibility(heldTo(call), applicant, application, here) : []];
    }),
  );
}

type JudgedAlone = Judged & { application: Pick<GrantCase["application"], "activeSinceYear"> };

/** How the applicant of a case meets the rules of its call. */
export async function eligibilityOf(grantCase: JudgedAlone, call: JudgedCall): Promise<EligibilityFinding[]> {
  const { associationId, application } = grantCase;
  const since =
    call.rules.eligibility.activeMonths > 0 ? await activeSince(associationId, application.activeSinceYear) : null;
  return (await findingsOf([grantCase], call, new Map([[associationId, since]]))).get(grantCase._id) ?? [];
}

type Open = { unmet: EligibilityCode[]; lacksNumber: boolean };

/** The rules that the applicants of these cases do not meet, and whether their number must be asked, by the case's id. */
export async function openRules(caseIds: readonly string[], call: JudgedCall): Promise<Map<string, Open>> {
  const cases = await GrantCaseModel.find({ _id: { $in: caseIds } })
    .select({
      associationId: 1,
      "application.totalCostsCents": 1,
      "application.ownShareCents": 1,
      "application.requestedCents": 1,
    })
    .lean<Judged[]>()
    .exec();
  const findings = await findingsOf(cases, call);
  const openOf = (found: readonly EligibilityFinding[]): Open => ({
    unmet: found.flatMap(({ code, verdict }) => (verdict === "notMet" ? [code] : [])),
    lacksNumber: lacksNumber(found),
  });
  return new Map([...findings].map(([caseId, found]) => [caseId, openOf(found)]));
}
