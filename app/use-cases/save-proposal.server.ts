import type { HydratedDocument } from "mongoose";
import { disqualifiedFrom, overBudgetBy, type OverBudget } from "#domain/grants/disqualification";
import { isLeftReason, isSameLine, lineOf, withoutLeftSum, type DraftLine } from "#domain/grants/proposal-draft";
import { proposedTotal, remaining, withSameReason, type ProposalLine } from "#domain/grants/proposal-lines";
import type { ReasonUse } from "#domain/grants/reasons/reason-text";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { cents } from "#domain/shared/cents";
import { ok, refused, type Result } from "#domain/shared/result";
import type { Call } from "#models/call.server";
import { findRound } from "#models/call-round.server";
import { chronicle, type Stamp } from "#models/chronicle.server";
import type { FiledCase } from "#models/filed-cases.server";
import { ProposalModel, type Proposal, type ProposalBasis, type WrittenLine } from "#models/proposal.server";
import { isDuplicateKey, saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = {
  callId: string;
  lines: DraftLine[];
  /** The version the page showed; undefined when there was no proposal yet. */
  version: number | undefined;
  /** A ready-made reason for the lines of its use that lack one, also for those that were not in the form. */
  sameReason?: { use: ReasonUse; text: string } | undefined;
  /** The scenario that the lines come from, when one is being chosen. */
  basis?: ProposalBasis;
  actor: Actor;
  now: Date;
};

export type SaveProposalRefusal =
  | { code: "notFound" | "notAllowed" | "proposalFinished" }
  | { code: "ownAssociation"; associations: string[] }
  | OverBudget
  | ChangedMeanwhile;

/** `leftReasons` are the cases whose reason went when their sum came back to all that was asked for. */
export type SavedProposal = { version: number; leftReasons: string[] };

/**
 * Saves the preparer's list as it stands, ready or not. Only one thing is never accepted, not even in a draft: a sum
 * over the budget. All lines are one document, so what was checked is what is written.
 */
export async function saveProposal(command: Command): Promise<Result<SavedProposal, SaveProposalRefusal>> {
  const { callId, version, basis, actor, now } = command;
  const call = await findOfficeCall(actor, "writeProposal", callId);
  if (!call) return refused({ code: "notFound" });
  if (!can(actor, "writeProposal", subjectOfCall(call))) return refused({ code: "notAllowed" });
  const round = await findRound(call);
  const proposal = round.proposal ?? newProposal(call, round.number);
  if (proposal.status !== "drafting" || round.decision) return refused({ code: "proposalFinished" });
  if (version !== (proposal.isNew ? undefined : proposal.__v)) return refused({ code: "changedMeanwhile" });
  const stored = proposal.toObject().lines.map(withoutLeftSum);
  const untouchable = disqualifiedFrom(actor, round.cases).map(({ caseId }) => caseId);
  const { lines, leftReasons } = linesToStore(command, stored, round.cases, untouchable);
  const own = disqualifiedFrom(actor, round.cases).filter(({ caseId }) => isChanged(caseId, stored, lines));
  if (own.length > 0)
    return refused({ code: "ownAssociation", associations: own.map(({ applicantName }) => applicantName) });
  const left = remaining({ budgetCents: cents(round.budgetCents), lines });
  if (left < 0) return refused(overBudgetBy(Math.abs(left), untouchable));
  const written = await write(proposal, lines, { basis, stamp: stampOf(actor, now, basis?.reason) });
  return written.ok ? ok({ ...written.value, leftReasons }) : written;
}

const caseIdOf = ({ caseId }: ProposalLine): string => caseId;

const newProposal = ({ municipality, unit, _id }: Call, round: number) =>
  new ProposalModel({ municipality, unit, callId: _id, round });

/** The list as it will stand, and whose old reason went with the sum that it was of. */
function linesToStore(
  { lines: typed, sameReason, basis, actor }: Command,
  stored: readonly WrittenLine[],
  cases: readonly FiledCase[],
  untouchable: readonly string[],
): { lines: WrittenLine[]; leftReasons: string[] } {
  const after = linesAfter(stored, typed, cases);
  const isLeft = (line: ProposalLine) => isLeftReason(lineIn(stored, line.caseId), line);
  // A rule moves every sum at once, and back with the next scenario: what people wrote stays for them to look through.
  const leftReasons = basis ? [] : after.filter(isLeft).map(caseIdOf);
  const reasoned = sameReason ? withSameReason(sameReason) : (line: ProposalLine) => line;
  const lines = after
    .map((line) => (leftReasons.includes(line.caseId) ? { ...line, reason: "" } : line))
    .map((line) => (untouchable.includes(line.caseId) ? line : reasoned(line)))
    .map(writtenBy(actor, stored, typed));
  return { lines, leftReasons };
}

/** A case that was not in the form keeps its line; one that was withdrawn loses it. */
function linesAfter(
  stored: readonly ProposalLine[],
  typed: readonly DraftLine[],
  cases: readonly FiledCase[],
): ProposalLine[] {
  return cases.flatMap(({ caseId, requestedCents }) => {
    const row = typed.find((candidate) => candidate.caseId === caseId);
    const line = row ? lineOf(row, requestedCents) : lineIn(stored, caseId);
    return line ? [line] : [];
  });
}

/** A line keeps whoever wrote it while it says the same; one of nobody known is its next saver's. */
const writtenBy =
  (actor: Actor, stored: readonly WrittenLine[], typed: readonly DraftLine[]) =>
  (line: ProposalLine): WrittenLine => {
    const before = lineIn(stored, line.caseId);
    const wasTyped = typed.some(({ caseId }) => caseId === line.caseId);
    const kept = isSameLine(before, line) && (before?.writtenBy || !wasTyped);
    return { ...line, writtenBy: kept ? (before?.writtenBy ?? null) : authorOf(actor) };
  };

const lineIn = <Line extends ProposalLine>(lines: readonly Line[], caseId: string): Line | null =>
  lines.find((candidate) => candidate.caseId === caseId) ?? null;

const isChanged = (caseId: string, before: readonly ProposalLine[], after: readonly ProposalLine[]): boolean =>
  !isSameLine(lineIn(before, caseId), lineIn(after, caseId));

async function write(
  proposal: HydratedDocument<Proposal>,
  lines: WrittenLine[],
  { basis, stamp }: { basis: ProposalBasis | undefined; stamp: Stamp },
): Promise<Result<{ version: number }, ChangedMeanwhile>> {
  proposal.lines = lines;
  const facts = { lineCount: lines.length, proposedCents: proposedTotal(lines) };
  if (basis) proposal.basis = basis;
  const event = basis
    ? { event: "chooseScenario", facts: { ...facts, scenario: basis.name } }
    : { event: "save", facts };
  chronicle(proposal, event, stamp);
  try {
    const saved = await saveRecord(proposal);
    return saved.ok ? ok({ version: proposal.__v }) : saved;
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "changedMeanwhile" });
    throw error;
  }
}
