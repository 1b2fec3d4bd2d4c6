import { FILED_STATUSES, type ApplicationStatus } from "#domain/grants/application-lifecycle";
import { isLateArrival } from "#domain/grants/late-arrival";
import { CallModel, type Call } from "#models/call.server";
import { GrantCaseModel, type FiledVersion, type GrantCase } from "#models/grant-case.server";

/** An application of a call as the lists of preparation and decision know it. */
export type FiledCase = {
  caseId: string;
  caseNumber: string;
  associationId: string;
  applicantName: string;
  status: ApplicationStatus;
  requestedCents: number;
  /** By the decision that stands, once the case has been told of one. */
  awardedCents: number | null;
  /** When it was filed as it stands. */
  filedAt: Date | null;
  /** Arrived after the close of its call: only what the city wrote in can have. */
  isLate: boolean;
};

type Read = Pick<
  GrantCase,
  "_id" | "caseNumber" | "associationId" | "applicantName" | "status" | "application" | "decision"
> & {
  filedVersions: Pick<FiledVersion, "filedAt" | "entry">[];
  transfers: { wasLate?: boolean }[];
};

const LISTED = { caseNumber: 1, associationId: 1, applicantName: 1, status: 1 } as const;

/** What of a case is read to know whether it came late. */
export const ARRIVAL = { "filedVersions.entry": 1, "transfers.wasLate": 1 } as const;

type Arrival = {
  filedVersions: readonly Pick<FiledVersion, "entry">[];
  transfers: readonly { wasLate?: boolean }[];
};

/** @param closesAt when the call closes that the case is in now */
export const cameLate = ({ filedVersions, transfers }: Arrival, closesAt: Date): boolean =>
  isLateArrival(filedVersions.at(-1)?.entry?.arrivedAt ?? null, closesAt, transfers);

/** Every application of the call that must get a decision: drafts and withdrawn ones are not among them. */
export async function findFiledCases({ _id: callId, closesAt }: Pick<Call, "_id" | "closesAt">): Promise<FiledCase[]> {
  const cases = await GrantCaseModel.find({ callId, status: { $in: FILED_STATUSES } })
    .select({
      ...LISTED,
      "application.requestedCents": 1,
      "decision.awardedCents": 1,
      "filedVersions.filedAt": 1,
      ...ARRIVAL,
    })
    .lean<Read[]>()
    .exec();
  return cases.map(
    ({ _id, caseNumber, associationId, applicantName, status, application, decision, filedVersions, transfers }) => ({
      caseId: _id,
      caseNumber: caseNumber ?? "",
      associationId,
      applicantName,
      status,
      requestedCents: application.requestedCents ?? 0,
      awardedCents: decision?.awardedCents ?? null,
      filedAt: filedVersions.at(-1)?.filedAt ?? null,
      isLate: cameLate({ filedVersions, transfers }, closesAt),
    }),
  );
}

/** What the applicants were awarded in the same programme a year before, by association. */
export async function findLastYearAwards(call: Pick<Call, "programmeId" | "year">): Promise<Map<string, number>> {
  const last = await CallModel.findOne({ programmeId: call.programmeId, year: call.year - 1 })
    .select({ _id: 1 })
    .lean<Pick<Call, "_id">>()
    .exec();
  if (!last) return new Map();
  const decided = await GrantCaseModel.find({ callId: last._id, status: "decided" })
    .select({ associationId: 1, "decision.awardedCents": 1 })
    .lean<Pick<GrantCase, "associationId" | "decision">[]>()
    .exec();
  // A call that is handled as applications arrive may have decided several of one association.
  const awards = new Map<string, number>();
  for (const { associationId, decision } of decided)
    awards.set(associationId, (awards.get(associationId) ?? 0) + (decision?.awardedCents ?? 0));
  return awards;
}
