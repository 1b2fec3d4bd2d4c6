import type { ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { MeetingLine } from "#domain/grants/meeting-lines";
import { withoutLeftSum } from "#domain/grants/proposal-draft";
import type { LineOutcome } from "#domain/grants/proposal-lines";
import type { ProposalStatus } from "#domain/grants/proposal-lifecycle";
import type { Call } from "#models/call.server";
import type { Proposal, ProposalBasis } from "#models/proposal.server";
import { findRound } from "#models/call-round.server";
import type { Decision } from "#models/decision.server";
import { findLastYearAwards } from "#models/filed-cases.server";

/** One application on the list for the meeting. Sum, outcome and reason are null or empty until somebody proposes. */
export type ListedApplication = {
  caseId: string;
  caseNumber: string;
  associationId: string;
  applicantName: string;
  status: ApplicationStatus;
  requestedCents: number;
  isLate: boolean;
  lastYearCents: number | null;
  outcome: LineOutcome | null;
  proposedCents: number | null;
  reason: string;
};

export type ProposalList = {
  round: number;
  /** How many rounds the call has had, with the one at hand. */
  rounds: number;
  /** null: nobody has begun. */
  version: number | null;
  status: ProposalStatus;
  /** The decision over this very list, once there is one. */
  decision: Decision | null;
  /** What the call has to give on this list. */
  budgetCents: number;
  rows: ListedApplication[];
  /** What has been noted of the meeting so far. */
  meetingLines: MeetingLine[];
  tabledUntil: string | null;
  /** The division that the lines were taken from, and why it was chosen. */
  basis: ProposalBasis | null;
  /** The applications that went to the body although they lacked something, by name, and why; null while there are none. */
  takenOpen: { names: string; reason: string; by: string; at: Date } | null;
};

/**
 * The list of a call's round as it stands: every filed application, with its line if it has one. The same few queries,
 * however long.
 * @param asked the number of an earlier round; the one at hand when left out.
 */
export async function loadProposalList(
  call: Pick<Call, "_id" | "programmeId" | "year" | "rules" | "budgetCents" | "pots" | "closesAt">,
  compareNames: (a: string, b: string) => number,
  asked?: number,
): Promise<ProposalList> {
  const [round, lastYear] = await Promise.all([findRound(call, asked), findLastYearAwards(call)]);
  const { number, atHand, proposal, decision, budgetCents, cases } = round;
  const lines = new Map(proposal?.lines.map((line) => [line.caseId, line]));
  const rows = cases.map((filed): ListedApplication => {
    const line = lines.get(filed.caseId);
    const lastYearCents = lastYear.get(filed.associationId) ?? null;
    const { outcome = null, reason = "" } = line ?? {};
    const proposedCents = line ? withoutLeftSum(line).proposedCents : null;
    return { ...filed, lastYearCents, outcome, proposedCents, reason };
  });
  rows.sort((a, b) => compareNames(a.applicantName, b.applicantName));
  return {
    ...{ round: number, rounds: atHand, decision, budgetCents, rows },
    ...(proposal ? writtenIn(proposal.toObject()) : NOT_BEGUN),
  };
}

type Written = Pick<ProposalList, "version" | "status" | "meetingLines" | "tabledUntil" | "basis" | "takenOpen">;

const NOT_BEGUN: Written = {
  ...{ version: null, status: "drafting", meetingLines: [], tabledUntil: null, basis: null, takenOpen: null },
};

function writtenIn(proposal: Proposal): Written {
  const { __v: version, status, meetingLines, tabledUntil, basis } = proposal;
  return { version, status, meetingLines, tabledUntil, basis, takenOpen: takenOpenIn(proposal) };
}

/** What the history tells of the last time the list was taken to the body, while it stands there. */
function takenOpenIn({ status, history }: Proposal): ProposalList["takenOpen"] {
  const last = history.findLast(({ event }) => event === "finish");
  const names = last?.facts["incomplete"];
  if (status !== "finished" || !last || typeof names !== "string") return null;
  return { names, reason: last.reason ?? "", by: last.by.name, at: last.at };
}
