import { callStage } from "#domain/grants/call-window";
import { REASON_USES } from "#domain/grants/reasons/reason-text";
import { asSeenBy, disqualifiedFrom } from "#domain/grants/disqualification";
import { isReadyLine, lacksReason, reasonUseOf } from "#domain/grants/proposal-lines";
import { mayFinishRound } from "#domain/grants/rounds";
import { can, type Subject } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { cents, sumCents } from "#domain/shared/cents";
import { localText, type Locale } from "#domain/shared/locales";
import { pageOf } from "#domain/shared/paging";
import { byName } from "#i18n/format";
import { reasons } from "#i18n/messages/reasons";
import { openRules } from "#models/eligibility.server";
import { loadProposalList, type ListedApplication, type ProposalList } from "#models/proposal-list.server";
import type { ProposalBasis } from "#models/proposal.server";
import { ReasonTextModel, type ReasonText } from "#models/reason-text.server";
import { findOfficeCall, subjectOfCall } from "#models/scoped.server";
import type { ListQuery } from "./list-query";

/** As many rows as a form carries lightly, and nearly every call has no more. */
const PAGE_SIZE = 100;

/** Everything the preparer's list shows, or null when the call does not exist for this person. */
export async function loadProposalPage(
  actor: Actor,
  callId: string | undefined,
  { locale, now, query }: { locale: Locale; now: Date; query: ListQuery },
) {
  const call = await findOfficeCall(actor, "viewCalls", callId);
  if (!call) return null;
  const subject = subjectOfCall(call);
  const list = await loadProposalList(call, byName(locale), query.round);
  const library = await findOffered(call.municipality, locale);
  const own = disqualifiedFrom(actor, list.rows).map(({ applicantName }) => applicantName);
  const canWrite = can(actor, "writeProposal", subject) && list.status === "drafting";
  const rows = rowsSeenBy(actor, list, call.paymentRule.capCents);
  const shown = rows.filter((row) => (!query.unfinished || !row.isReady) && isNamed(row, query.q));
  const page = pageOf(shown, query.page, PAGE_SIZE);
  return {
    allowed: can(actor, "viewCalls", subject),
    call: {
      id: call._id,
      name: localText(call.names, locale),
      budgetCents: list.budgetCents,
      closesAt: call.closesAt,
      mayFinish: mayFinishRound({ run: call.rules.run, stage: callStage(call, now) }),
    },
    ...{ round: list.round, rounds: list.rounds },
    version: list.version,
    status: list.status,
    canWrite,
    canDecide: can(actor, "recordDecision", subject),
    canReturn: own.length === 0 && mayReturn(actor, list, subject),
    isDecided: list.decision !== null,
    basis: list.basis && basisView(list.basis, list.rows),
    takenOpen: list.takenOpen,
    library,
    ready: {
      notAdmitted: library.find(({ isLate }) => isLate)?.text ?? "",
      ineligible: library.find(({ isUnfit }) => isUnfit)?.text ?? "",
    },
    ...page,
    lackReason: lackReasonIn(rows, page.rows),
    rows: await judgedRows(page.rows, call, canWrite),
    /** Of the lines that the reader may see: the others' sums, where one is kept from them. */
    sums: sumsOf(rows),
    isKept: own.length > 0 && list.decision === null,
    /** The sums of what is shown on other pages or not at all: a page of the form counts on from it. */
    elsewhereCents: sumsOf(rows).proposed - sumsOf(page.rows).proposed,
    listed: rows.length,
    unfinished: rows.filter((row) => !row.isReady).length,
    own,
  };
}

/** To return is done to every line, so whoever is disqualified from one is asked about besides. */
const mayReturn = (actor: Actor, { status, decision }: ProposalList, subject: Subject): boolean =>
  status === "finished" &&
  decision === null &&
  (can(actor, "writeProposal", subject) || can(actor, "recordDecision", subject));

/** The lines as their reader may see them: what has been decided is public, also to whoever could not take part in it. */
function rowsSeenBy(actor: Actor, { rows, decision }: ProposalList, capCents: number | null) {
  const own = new Set(disqualifiedFrom(actor, rows).map(({ caseId }) => caseId));
  const judged = rows.map((row) => ({ ...row, isOwn: own.has(row.caseId), isReady: isReadyLine(row, capCents) }));
  return decision ? judged : asSeenBy(actor, judged);
}

type Seen = Omit<ListedApplication, "requestedCents"> & { requestedCents: number | null };
type Shown = Seen & { isOwn: boolean };

/** The lines that lack a reason: which of them are on the page, how many are not, and how many there are for each use. */
function lackReasonIn(rows: readonly Shown[], onPage: readonly Shown[]) {
  const lacking = rows.flatMap((row) => {
    const { caseId, applicantName, outcome, isOwn, reason } = row;
    if (outcome === null || isOwn) return [];
    const sums = { requestedCents: cents(row.requestedCents ?? 0), proposedCents: cents(row.proposedCents ?? 0) };
    const line = { ...sums, outcome, reason };
    return lacksReason(line) ? [{ caseId, applicantName, use: reasonUseOf(line) }] : [];
  });
  const here = lacking.filter(({ caseId }) => onPage.some((row) => row.caseId === caseId));
  return {
    here,
    elsewhere: lacking.length - here.length,
    counts: Object.fromEntries(REASON_USES.map((one) => [one, lacking.filter(({ use }) => use === one).length])),
  };
}

/** The rows with the rules of the call that the applicants do not meet, for whoever writes the lines. */
async function judgedRows<Row extends { caseId: string; isOwn: boolean }>(
  rows: readonly Row[],
  call: Parameters<typeof openRules>[1],
  isAsked: boolean,
) {
  const judged = rows.filter(({ isOwn }) => isAsked && !isOwn).map(({ caseId }) => caseId);
  const open = await openRules(judged, call);
  return rows.map((row) => ({ ...row, ...(open.get(row.caseId) ?? { unmet: [], lacksNumber: false }) }));
}

const isNamed = ({ applicantName, caseNumber }: Seen, q: string): boolean =>
  `${applicantName} ${caseNumber}`.toLowerCase().includes(q.toLowerCase());

const sumsOf = (rows: readonly Seen[]) => ({
  requested: sumCents(rows.map(({ requestedCents }) => requestedCents ?? 0)),
  lastYear: sumCents(rows.map(({ lastYearCents }) => lastYearCents ?? 0)),
  proposed: sumCents(rows.map(({ proposedCents }) => proposedCents ?? 0)),
});

/** The ready-made reasons in the reader's language, in the order of what they are for. */
async function findOffered(municipality: string, locale: Locale) {
  const all = await ReasonTextModel.find({ municipality, retiredAt: null }).sort({ createdAt: 1 }).lean<ReasonText[]>();
  const rows = all.map(({ _id, use, texts }) => ({
    ...{ id: _id, use, text: localText(texts, locale) },
    // The sentences that every municipality's library began with, while they stand as they were.
    isLate: use === "notAdmitted" && texts.fi === reasons.fi.first.late,
    isUnfit: use === "ineligible" && texts.fi === reasons.fi.first.notEligible,
  }));
  return REASON_USES.flatMap((use) => rows.filter((row) => row.use === use));
}

/** The ready-made reason that was chosen for many lines, in the reader's language; null where there is no such. */
export async function reasonNamed(actor: Actor, callId: string, reasonId: string | undefined, locale: Locale) {
  const call = await findOfficeCall(actor, "writeProposal", callId);
  const offered = call ? await findOffered(call.municipality, locale) : [];
  return offered.find(({ id }) => id === reasonId) ?? null;
}

/** Which division the sums come from, and how many lines people have changed since. */
function basisView({ scenarioId, name, reason, chosenAt, sums }: ProposalBasis, rows: readonly ListedApplication[]) {
  const differing = rows.filter(({ caseId, proposedCents }) => (sums[caseId] ?? proposedCents) !== proposedCents);
  return { scenarioId, name, reason, chosenAt, differing: differing.length };
}

export type ProposalPageView = NonNullable<Awaited<ReturnType<typeof loadProposalPage>>>;
export type ProposalRow = ProposalPageView["rows"][number];
