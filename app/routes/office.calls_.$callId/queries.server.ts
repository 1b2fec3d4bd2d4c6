import { APPLICATION_STATUSES, type ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { ListForce } from "#domain/grants/appeal";
import { callPot, type CallPot } from "#domain/grants/call-pot";
import { grantableCents } from "#domain/grants/pots";
import { standingAward, standingTotal } from "#domain/grants/standing-awards";
import { can, isDisqualified } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { sumCents } from "#domain/shared/cents";
import { localText, type Locale } from "#domain/shared/locales";
import { pageOf } from "#domain/shared/paging";
import type { PlainDate } from "#domain/shared/plain-date";
import { DecisionModel, type Decision } from "#models/decision.server";
import { forceOfCall } from "#models/decision-view.server";
import { findLastYearAwards } from "#models/filed-cases.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { ProposalModel, type Proposal } from "#models/proposal.server";
import { findOfficeCall, subjectOfCall, subjectOfCase } from "#models/scoped.server";
import { shownRows } from "./shown-rows";
import type { TableQuery } from "./table-query";

const PAGE_SIZE = 100;

export type CaseRow = {
  caseId: string;
  caseNumber: string;
  applicantName: string;
  filedAt: Date;
  /** In cents; null where nothing is known, and all of them for whoever is disqualified, until it is decided. */
  requestedCents: number | null;
  lastYearCents: number | null;
  proposedCents: number | null;
  /** By the decision that stands. */
  awardedCents: number | null;
  status: ApplicationStatus;
  mayOpen: boolean;
  /** One's own association: nobody handles its case. */
  isOwn: boolean;
};

export type CallCasesView = {
  callId: string;
  name: string;
  year: number;
  budgetCents: number;
  /** What a list of the call may give out; the rest of the budget is set apart. */
  grantableCents: number;
  requestedCents: number;
  pot: CallPot;
  /** The applicants whose sums are kept from the reader: no sum of the page counts them. */
  kept: string[];
  /** When what has been decided is final; null before anything has. */
  force: ListForce | null;
  /** How many applications there are in each state; those of none are left out. */
  counts: { status: ApplicationStatus; count: number }[];
  /** How many there are in all. */
  total: number;
  /** A page of those that fit what is asked for, and the sums of all that fit, in cents. */
  rows: CaseRow[];
  page: number;
  pageCount: number;
  sums: { requested: number; lastYear: number; proposed: number; awarded: number };
  may: { edit: boolean; score: boolean; divide: boolean; propose: boolean; decide: boolean; enter: boolean };
};

type Listed = Pick<
  GrantCase,
  | "_id"
  | "municipality"
  | "unit"
  | "associationId"
  | "applicantName"
  | "caseNumber"
  | "status"
  | "application"
  | "filedVersions"
  | "decision"
>;

const listedCases = (callId: string): Promise<Listed[]> =>
  GrantCaseModel.find({ callId, caseNumber: { $ne: null } })
    .select({
      municipality: 1,
      unit: 1,
      associationId: 1,
      applicantName: 1,
      caseNumber: 1,
      status: 1,
      "application.requestedCents": 1,
      "decision.awardedCents": 1,
      "filedVersions.filedAt": 1,
    })
    .sort({ caseNumber: 1 })
    .lean<Listed[]>()
    .exec();

const decidedLines = async (callId: string) =>
  (await DecisionModel.find({ callId }).select({ lines: 1 }).lean<Pick<Decision, "lines">[]>().exec()).flatMap(
    ({ lines }) => lines,
  );

/** What nobody sees of a case that they are disqualified from before it is decided. */
const HIDDEN = { requestedCents: null, lastYearCents: null, proposedCents: null, awardedCents: null } as const;

/** The official's table of a call: who applied, for how much, what they had last year, what is proposed and decided. */
export async function callCases(
  actor: Actor,
  callId: unknown,
  { query, locale, today }: { query: TableQuery; locale: Locale; today: PlainDate },
): Promise<CallCasesView | null> {
  const call = await findOfficeCall(actor, "viewCalls", callId);
  if (!call || !can(actor, "viewCalls", subjectOfCall(call))) return null;
  const [cases, lastYear, proposals, decided, force] = await Promise.all([
    listedCases(call._id),
    findLastYearAwards(call),
    ProposalModel.find({ callId: call._id }).select({ lines: 1 }).lean<Pick<Proposal, "lines">[]>().exec(),
    decidedLines(call._id),
    forceOfCall(call._id, today),
  ]);
  const told = new Map(cases.map(({ _id, decision }) => [_id, decision?.awardedCents ?? null]));
  const awards = new Map(decided.map((line) => [line.caseId, standingAward(line, told)]));
  const lines = new Map(proposals.flatMap((proposal) => proposal.lines.map((line) => [line.caseId, line] as const)));
  const all = cases.map((listed) => {
    const line = lines.get(listed._id);
    const filedAt = listed.filedVersions.at(-1)?.filedAt;
    if (listed.caseNumber === null || !filedAt) throw new Error(`case ${listed._id} was not filed`);
    return {
      caseId: listed._id,
      caseNumber: listed.caseNumber,
      applicantName: listed.applicantName,
      filedAt,
      requestedCents: listed.application.requestedCents ?? 0,
      lastYearCents: lastYear.get(listed.associationId) ?? null,
      proposedCents: line ? line.proposedCents : null,
      awardedCents: awards.get(listed._id) ?? null,
      status: listed.status,
      mayOpen: can(actor, "viewCase", subjectOfCase(listed)),
      isOwn: isDisqualified(actor, subjectOfCase(listed)),
    };
  });
  // Of an undecided case that the reader is disqualified from no sum is shown or counted: what is public is told anyway.
  const isKept = ({ isOwn, awardedCents }: CaseRow) => isOwn && awardedCents === null;
  const seen = all.filter((row) => !isKept(row));
  const given = decided.length > 0 ? standingTotal(decided, told) : null;
  const { isSettled } = callPot(grantableCents(call), given, all);
  const pot = { ...callPot(grantableCents(call), given, seen), isSettled };
  const living = seen.filter(({ status }) => status !== "withdrawn");
  const rows = all.map((row): CaseRow => (isKept(row) ? { ...row, ...HIDDEN } : row));
  const shown = shownRows(rows, query, locale);
  const sumOf = (pick: (row: CaseRow) => number | null) => sumCents(shown.map((row) => pick(row) ?? 0));
  const subject = subjectOfCall(call);
  return {
    callId: call._id,
    name: localText(call.names, locale),
    year: call.year,
    budgetCents: call.budgetCents,
    grantableCents: grantableCents(call),
    force,
    requestedCents: sumCents(living.map(({ requestedCents }) => requestedCents)),
    pot,
    kept: all.filter(isKept).map(({ applicantName }) => applicantName),
    counts: APPLICATION_STATUSES.flatMap((status) => {
      const count = rows.filter((row) => row.status === status).length;
      return count > 0 ? [{ status, count }] : [];
    }),
    ...pageOf(shown, query.page, PAGE_SIZE),
    total: rows.length,
    sums: {
      requested: sumOf(({ requestedCents }) => requestedCents),
      lastYear: sumOf(({ lastYearCents }) => lastYearCents),
      proposed: sumOf(({ proposedCents }) => proposedCents),
      awarded: sumOf(({ awardedCents }) => awardedCents),
    },
    may: {
      edit: can(actor, "manageProgrammes", subject),
      score: can(actor, "viewScores", subject),
      divide: can(actor, "writeProposal", subject) && !pot.isSettled,
      propose: can(actor, "writeProposal", subject),
      decide: can(actor, "recordDecision", subject),
      enter: call.status === "published" && can(actor, "enterApplication", subject),
    },
  };
}
