import { disqualifiedFrom, overBudgetBy, type OverBudget } from "#domain/grants/disqualification";
import { leavings, withLeavings } from "#domain/grants/leaving";
import { checkMeeting, type MeetingRefusal } from "#domain/grants/meeting";
import { asProposalLine, decideLines, type LineDecided } from "#domain/grants/meeting-lines";
import { checkProposal } from "#domain/grants/proposal-lines";
import { isHandledAsArrives, missingFromList } from "#domain/grants/rounds";
import { can } from "#domain/policy";
import { checkTiedRecorder, withWithdrawal, type Presence } from "#domain/grants/tied-recorder";
import type { Actor } from "#domain/roles";
import { cents, sumCents } from "#domain/shared/cents";
import { plainDate, type PlainDate } from "#domain/shared/plain-date";
import { ok, refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { heldOfCall, whileHeld } from "#models/award-hold.server";
import type { Call } from "#models/call.server";
import { findRound, type CallRound } from "#models/call-round.server";
import { chronicle } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import { DecisionModel } from "#models/decision.server";
import { decisionMakers } from "#models/disqualified-people.server";
import type { FiledCase } from "#models/filed-cases.server";
import { findMunicipality, type DecidingBody } from "#models/municipality.server";
import type { Proposal } from "#models/proposal.server";
import { isDuplicateKey, type ChangedMeanwhile } from "#models/save.server";
import { authorOf, findOfficeCall, stampOf, subjectOfCall } from "#models/scoped.server";

type Command = {
  callId: string;
  /** The version of the proposal that was on the screen. */
  version: number;
  /** Code of one of those who decide in the municipality: a body or an office holder. */
  decidingBody: string;
  meetingDate: PlainDate;
  /** Says that the body met earlier than it said when it tabled the list. */
  earlier?: boolean | undefined;
  /** Number of the section (§) in the minutes, or of the office holder's decision. */
  section: number;
  /** What a recorder who is disqualified from some lines says of themselves; nobody else says anything. */
  presence?: Presence | undefined;
  /** Who left for which line, by the codes under which the recorder was asked about them. */
  withdrew?: readonly string[] | undefined;
  /** Ids of the applications that came after the list was finished and are left to the supplementary one. */
  leaves?: readonly string[];
  actor: Actor;
  now: Date;
};

export type RecordDecisionRefusal =
  | {
      code:
        | "notFound"
        | "notAllowed"
        | "proposalNotFinished"
        | "alreadyDecided"
        | "listDiffers"
        | "unknownBody"
        | "budgetNotApproved";
    }
  | { code: "officeHolderTied" | "linesOfOthers" | "lateTakenUp" | "linesMissing"; associations: string[] }
  | { code: "incomplete"; fields: string[] }
  | OverBudget
  | MeetingRefusal
  | ChangedMeanwhile;

/** The decision and the round of the call it is about. */
type Recorded = { decisionId: string; round: number };

/**
 * Records what the meeting or the office holder decided on the whole list: as proposed, but for the lines that were
 * recorded as amended, and but for what came after it was finished and is left to the supplementary list. Whoever is
 * disqualified from some lines records the list once others have recorded those. The decision is true once this one
 * document is written, while nobody else decides on the call's money; the database itself refuses a second one over the
 * same case. A follower then tells each applicant.
 */
export async function recordDecision(command: Command): Promise<Result<Recorded, RecordDecisionRefusal>> {
  const { callId, actor } = command;
  const call = await findOfficeCall(actor, "recordDecision", callId);
  if (!call) return refused({ code: "notFound" });
  if (!can(actor, "recordDecision", subjectOfCall(call))) return refused({ code: "notAllowed" });
  let list = await readList(command, call);
  if (!list.ok) return list;
  const decisionId = newId();
  const awardedCents = sumCents(list.value.lines.map((line) => line.awardedCents));
  const hold = { ...{ caseId: decisionId, decisionId }, awardedCents, at: command.now };
  const recorded = await whileHeld<Recorded, RecordDecisionRefusal>(callId, hold, {
    check: async () => {
      list = await readList(command, call);
      return list.ok ? [] : [list.refusal];
    },
    write: async () => (list.ok ? write(command, decisionId, list.value) : list),
  });
  return recorded.ok ? recorded : refused(recorded.refusal[0] ?? { code: "changedMeanwhile" });
}

type List = { proposal: Proposal; lines: LineDecided[]; byOfficeHolder: boolean };

/** The list as the meeting left it, within what the call has left at this moment; or why it cannot be recorded so. */
async function readList(command: Command, call: Call): Promise<Result<List, RecordDecisionRefusal>> {
  const { callId, actor, now } = command;
  const held = await heldOfCall(callId, now);
  const round = await findRound(call, undefined, held);
  const waiting = listToDecide(round, command.version);
  if (!waiting.ok) return waiting;
  const proposal = waiting.value;
  const body = await findBody(call, command.decidingBody);
  if (!body) return refused({ code: "unknownBody" });
  const missing = missingFromList(round.cases, proposal.lines);
  const unseen = missing.filter(({ caseId }) => !command.leaves?.includes(caseId));
  if (unseen.length > 0) return refused({ code: "linesMissing", associations: allNames(unseen) });
  const cases = round.cases.filter((filed) => !missing.includes(filed));
  const lines = decidedLines(proposal, cases);
  const byOfficeHolder = body.officeHolder;
  const own = disqualifiedFrom(actor, cases);
  const unfit =
    checkRecorder(command, { proposal, lines, byOfficeHolder }, own) ??
    checkDates(command, call, { cases, proposal }) ??
    checkList(round, lines, { cases, own });
  if (unfit) return refused(unfit);
  const stated = await withThoseWhoLeft(command, call, cases, asStated(command, lines, own));
  return ok({ proposal, lines: byOfficeHolder ? lines : stated, byOfficeHolder });
}

/** The list as it was read, if it still waits for its decision. */
function listToDecide({ decision, proposal }: CallRound, version: number): Result<Proposal, RecordDecisionRefusal> {
  if (decision) return refused({ code: "alreadyDecided" });
  if (proposal?.status !== "finished") return refused({ code: "proposalNotFinished" });
  return version === proposal.__v ? ok(proposal.toObject()) : refused({ code: "changedMeanwhile" });
}

const allNames = (cases: readonly FiledCase[]): string[] => cases.map(({ applicantName }) => applicantName);

const namesOf = (cases: readonly FiledCase[], wanted: string): string[] =>
  allNames(cases.filter(({ caseId }) => caseId === wanted));

const idsOf = (cases: readonly FiledCase[]): string[] => cases.map(({ caseId }) => caseId);

/** The lines with the recorder among those who withdrew, if that is what they say of themselves. */
const asStated = ({ presence, actor }: Command, lines: LineDecided[], own: readonly FiledCase[]): LineDecided[] =>
  presence === "withdrew" ? withWithdrawal(lines, actor, idsOf(own)) : lines;

/** And with those who left for a line, of all who should have: the program knows whom it asks about. */
async function withThoseWhoLeft(
  { withdrew = [], actor, now }: Command,
  { municipality }: Call,
  cases: readonly FiledCase[],
  lines: LineDecided[],
): Promise<LineDecided[]> {
  if (withdrew.length === 0) return lines;
  const everybody = await decisionMakers(municipality, cases, plainDateAt(now));
  return withLeavings(lines, leavings(everybody, lines, actor.personId), withdrew);
}

/** Nobody decides of their own association's application; the rest of the list is theirs to record. */
function checkRecorder(
  { actor, presence }: Command,
  { proposal: { meetingLines: minutes }, lines, byOfficeHolder }: List,
  own: readonly FiledCase[],
): RecordDecisionRefusal | null {
  const refusal = checkTiedRecorder(actor, idsOf(own), { byOfficeHolder, minutes, lines, presence });
  if (refusal?.code === "presenceMissing") return { code: "incomplete", fields: ["presence"] };
  if (!refusal) return null;
  const waiting = refusal.code === "linesOfOthers" ? refusal.caseIds : idsOf(own);
  const associations = own.filter(({ caseId }) => waiting.includes(caseId)).map(({ applicantName }) => applicantName);
  return { code: refusal.code, associations };
}

async function findBody({ municipality }: Call, wanted: string): Promise<DecidingBody | undefined> {
  const keeper = await findMunicipality(municipality);
  return keeper?.decidingBodies.find(({ code }) => code === wanted);
}

function checkDates(
  command: Command,
  call: Call,
  { cases, proposal: { tabledUntil } }: { cases: readonly FiledCase[]; proposal: Proposal },
): RecordDecisionRefusal | null {
  if (call.condition && !call.condition.lifted) return { code: "budgetNotApproved" };
  const filedOn = cases.flatMap(({ filedAt }) => (filedAt ? [plainDateAt(filedAt)] : []));
  const isContinuous = isHandledAsArrives(call.rules.run);
  const dates = {
    meetingDate: command.meetingDate,
    callClosedOn: isContinuous ? null : plainDateAt(call.closesAt),
    lastFiledOn: filedOn.toSorted().at(-1) ?? null,
    tabledUntil: tabledUntil === null ? null : plainDate(tabledUntil),
  };
  return checkMeeting(dates, plainDateAt(command.now), command.earlier)[0] ?? null;
}

/** The lines as the meeting left them. Applications withdrawn since the list was finished are left out. */
const decidedLines = ({ lines, meetingLines }: Proposal, cases: readonly FiledCase[]): LineDecided[] =>
  decideLines(
    lines.filter((line) => cases.some(({ caseId }) => caseId === line.caseId)),
    meetingLines,
  );

/** One application without a decision, or one decided that nobody filed, has happened in real minutes: not here. */
function checkList(
  { budgetCents }: CallRound,
  lines: readonly LineDecided[],
  { cases, own }: { cases: readonly FiledCase[]; own: readonly FiledCase[] },
): RecordDecisionRefusal | null {
  if (lines.length === 0) return { code: "listDiffers" };
  const caseIds = idsOf(cases);
  const late = cases.filter(({ isLate }) => isLate);
  const decided = { lines: lines.map(asProposalLine), caseIds, lateIds: idsOf(late) };
  const [first] = checkProposal({ budgetCents: cents(budgetCents), ...decided });
  if (!first) return null;
  if (first.code === "lateTakenUp") return { code: first.code, associations: namesOf(late, first.caseId) };
  return first.code === "overBudget" ? overBudgetBy(first.excessCents, own) : { code: "listDiffers" };
}

async function write(
  { decidingBody, meetingDate, section, actor, now }: Command,
  decisionId: string,
  { proposal: { _id, municipality, unit, callId, round, tabledUntil }, ...decided }: List,
): Promise<Result<Recorded, { code: "alreadyDecided" }>> {
  const decision = new DecisionModel({
    _id: decisionId,
    municipality,
    unit,
    callId,
    proposalId: _id,
    round,
    decidingBody,
    meetingDate,
    section: String(section),
    recordedBy: authorOf(actor),
    recordedAt: now,
    ...decided,
  });
  const { lines } = decided;
  const amendedCount = lines.filter(({ deviation }) => deviation !== "").length;
  const earlierThan = tabledUntil !== null && meetingDate < tabledUntil ? { earlierThan: tabledUntil } : {};
  const facts = { section: decision.section, meetingDate, lineCount: lines.length, amendedCount, ...earlierThan };
  chronicle(decision, { event: "record", facts }, stampOf(actor, now));
  try {
    await decision.save();
    return ok({ decisionId: decision._id, round });
  } catch (error) {
    if (isDuplicateKey(error)) return refused({ code: "alreadyDecided" });
    throw error;
  }
}
