import { FILED_STATUSES } from "#domain/grants/application-lifecycle";
import type { Figure } from "#domain/grants/allocation/countable";
import type { Divisible } from "#domain/grants/allocation/divide";
import { ageGroupOf, groupOf, sizeOf, type GroupFacts, type MemberFigures } from "#domain/grants/allocation/groups";
import { cents } from "#domain/shared/cents";
import type { Counted } from "#domain/grants/scoring/computed";
import type { ProposalLine } from "#domain/grants/proposal-lines";
import { AssociationModel, type Association } from "#models/association.server";
import { findRound } from "#models/call-round.server";
import { countedInCall, pointsOfCall } from "#models/call-scores.server";
import type { Call } from "#models/call.server";
import { ARRIVAL, cameLate, findLastYearAwards } from "#models/filed-cases.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";

type Filed = Pick<GrantCase, "_id" | "associationId" | "applicantName" | "caseNumber" | "application" | "decision"> &
  Parameters<typeof cameLate>[0];
type Applicant = Pick<Association, "_id" | "operatingArea" | "fields" | "memberCount">;

const findFiled = (callId: string): Promise<Filed[]> =>
  GrantCaseModel.find({ callId, status: { $in: FILED_STATUSES } })
    .select({
      associationId: 1,
      applicantName: 1,
      caseNumber: 1,
      "application.requestedCents": 1,
      "application.totalCostsCents": 1,
      "application.memberCount": 1,
      "decision.awardedCents": 1,
      ...ARRIVAL,
    })
    .sort({ caseNumber: 1 })
    .lean<Filed[]>()
    .exec();

const findApplicants = (ids: string[]): Promise<Applicant[]> =>
  AssociationModel.find({ _id: { $in: ids } })
    .select({ operatingArea: 1, fields: 1, memberCount: 1 })
    .lean<Applicant[]>()
    .exec();

/** What there is to divide now: the applications of the call's list at hand, and what earlier lists left of the money. */
export async function divisibleNow(call: Call) {
  const round = await findRound(call);
  const own = new Set(round.cases.map(({ caseId }) => caseId));
  const all = await findDivisible(call, round.proposal?.lines ?? []);
  const applications = all.filter(({ caseId }) => own.has(caseId));
  return {
    applications,
    potCents: cents(Math.max(0, round.budgetCents)),
    proposal: round.proposal,
    isDecided: round.decision !== null,
  };
}

/** Every filed application of a call with what a division may look at. A fixed number of queries, however many there are. */
export async function findDivisible(
  call: Pick<Call, "_id" | "programmeId" | "year" | "closesAt">,
  lines: readonly ProposalLine[],
): Promise<Divisible[]> {
  const [filed, lastYear, points, counted] = await Promise.all([
    findFiled(call._id),
    findLastYearAwards(call),
    pointsOfCall(call._id),
    countedInCall(call._id),
  ]);
  const applicants = await findApplicants(filed.map(({ associationId }) => associationId));
  const byId = new Map(applicants.map((one) => [one._id, one]));
  const lineOf = new Map(lines.map((line) => [line.caseId, line]));
  return filed.map((one): Divisible => {
    const association = byId.get(one.associationId);
    const members = membersOf(counted.get(one._id), association);
    return {
      caseId: one._id,
      associationId: one.associationId,
      applicantName: one.applicantName,
      untold: untoldOf(one, { lastYear: lastYear.get(one.associationId), points: points.get(one._id) }),
      isLate: cameLate(one, call.closesAt),
      applicant: {
        ...askedBy(one),
        lastYearCents: cents(lastYear.get(one.associationId) ?? 0),
        points: points.get(one._id) ?? 0,
      },
      groups: groupsOf(association, members),
      members,
      ...proposedFor(lineOf.get(one._id)),
      awardedCents: one.decision ? cents(one.decision.awardedCents) : null,
    };
  });
}

/** What nobody has told of an application or given to it: a zero in its place is not a figure. */
function untoldOf(
  { application: { requestedCents, totalCostsCents } }: Filed,
  given: { lastYear: number | undefined; points: number | null | undefined },
): Figure[] {
  const figures: Record<Figure, number | null | undefined> = {
    ...{ applied: requestedCents, costs: totalCostsCents, ...given },
  };
  return (Object.keys(figures) as Figure[]).filter((figure) => (figures[figure] ?? null) === null);
}

const askedBy = ({ caseNumber, application }: Filed) => ({
  caseNumber: caseNumber ?? "",
  appliedCents: cents(application.requestedCents ?? 0),
  acceptedCostsCents: cents(application.totalCostsCents ?? 0),
});

const proposedFor = (line: ProposalLine | undefined): Pick<Divisible, "outcome" | "proposedCents" | "reason"> =>
  line
    ? { outcome: line.outcome, proposedCents: line.proposedCents, reason: line.reason }
    : { outcome: null, proposedCents: null, reason: "" };

/** How many they are, by the application, what the preparer wrote down, or else the profile. */
function membersOf(counted: Counted | undefined, association: Applicant | undefined): MemberFigures | null {
  const members = counted?.figures.members ?? association?.memberCount ?? null;
  return members === null ? null : { members, membersUnder20: counted?.figures.membersUnder20 ?? null };
}

const groupsOf = (association: Applicant | undefined, members: MemberFigures | null): GroupFacts => ({
  village: groupOf(association?.operatingArea ?? []),
  field: groupOf(association?.fields ?? []),
  ageGroup: members && ageGroupOf(members),
  size: members && sizeOf(members),
});
