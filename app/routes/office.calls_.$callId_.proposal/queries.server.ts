import { callStage } from "#domain/grants/call-window";
import { REASON_USES } from "#domain/grants/reasons/reason-text";
import { disqualifiedFrom } from "#domain/grants/disqualification";
import { mayFinishRound } from "#domain/grants/rounds";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { reasons } from "#i18n/messages/reasons";
import { loadProposalList, type ListedApplication } from "#models/proposal-list.server";
import type { ProposalBasis } from "#models/proposal.server";
import { ReasonTextModel, type ReasonText } from "#models/reason-text.server";
import { findOfficeCall, subjectOfCall } from "#models/scoped.server";

/** Everything the preparer's list shows, or null when the call does not exist for this person. */
export async function loadProposalPage(
  actor: Actor,
  callId: string | undefined,
  { locale, now, asked }: { locale: Locale; now: Date; asked: number | undefined },
) {
  const call = await findOfficeCall(actor, "viewCalls", callId);
  if (!call) return null;
  const subject = subjectOfCall(call);
  const list = await loadProposalList(call, byName(locale), asked);
  const library = await findOffered(call.municipality, locale);
  const own = new Set(disqualifiedFrom(actor, list.rows).map(({ caseId }) => caseId));
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
    canWrite: can(actor, "writeProposal", subject) && list.status === "drafting",
    canDecide: can(actor, "recordDecision", subject),
    isDecided: list.decision !== null,
    basis: list.basis && basisView(list.basis, list.rows),
    library,
    lateReason: library.find(({ isLate }) => isLate)?.text ?? "",
    rows: list.rows.map((row) => ({ ...row, isOwn: own.has(row.caseId) })),
  };
}

/** The ready-made reasons in the reader's language, in the order of what they are for. */
async function findOffered(municipality: string, locale: Locale) {
  const all = await ReasonTextModel.find({ municipality, retiredAt: null }).sort({ createdAt: 1 }).lean<ReasonText[]>();
  const rows = all.map(({ _id, use, texts }) => ({
    ...{ id: _id, use, text: localText(texts, locale) },
    // The sentence that every municipality's library began with, while it stands as it was.
    isLate: use === "notAdmitted" && texts.fi === reasons.fi.first.late,
  }));
  return REASON_USES.flatMap((use) => rows.filter((row) => row.use === use));
}

/** Which division the sums come from, and how many lines people have changed since. */
function basisView({ scenarioId, name, reason, chosenAt, sums }: ProposalBasis, rows: readonly ListedApplication[]) {
  const differing = rows.filter(({ caseId, proposedCents }) => (sums[caseId] ?? proposedCents) !== proposedCents);
  return { scenarioId, name, reason, chosenAt, differing: differing.length };
}

export type ProposalPageView = NonNullable<Awaited<ReturnType<typeof loadProposalPage>>>;
export type ProposalRow = ProposalPageView["rows"][number];
