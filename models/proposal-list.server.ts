import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { LineOutcome } from "#domain/grants/proposal-lines";
import type { ProposalStatus } from "#domain/grants/proposal-lifecycle";
import type { Call } from "#models/call.server";
import { findFiledCases, findLastYearAwards } from "#models/filed-cases.server";
import { ProposalModel, type Proposal } from "#models/proposal.server";

/** One application on the list for the meeting. Sum, outcome and reason are null or empty until somebody proposes. */
export type ListedApplication = {
  caseId: string;
  caseNumber: string;
  associationId: string;
  applicantName: string;
  status: ApplicationStatus;
  requestedCents: number;
  lastYearCents: number | null;
  outcome: LineOutcome | null;
  proposedCents: number | null;
  reason: string;
};

export type ProposalList = {
  /** null: nobody has begun. */
  version: number | null;
  status: ProposalStatus;
  rows: ListedApplication[];
};

/** The list of a call as it stands: every filed application, with its line if it has one. Three queries, however long. */
export async function loadProposalList(
  call: Pick<Call, "_id" | "programmeId" | "year">,
  compareNames: (a: string, b: string) => number,
): Promise<ProposalList> {
  const [cases, lastYear, proposal] = await Promise.all([
    findFiledCases(call._id),
    findLastYearAwards(call),
    ProposalModel.findOne({ callId: call._id }).lean<Proposal>().exec(),
  ]);
  const lines = new Map(proposal?.lines.map((line) => [line.caseId, line]));
  const rows = cases.map((filed): ListedApplication => {
    const line = lines.get(filed.caseId);
    const lastYearCents = lastYear.get(filed.associationId) ?? null;
    const { outcome = null, proposedCents = null, reason = "" } = line ?? {};
    return { ...filed, lastYearCents, outcome, proposedCents, reason };
  });
  rows.sort((a, b) => compareNames(a.applicantName, b.applicantName));
  return { version: proposal?.__v ?? null, status: proposal?.status ?? "drafting", rows };
}
