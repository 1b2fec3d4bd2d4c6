import { forceOfList } from "#domain/grants/appeal";
import { disqualifiedFrom } from "#domain/grants/disqualification";
import { leavings } from "#domain/grants/leaving";
import { minutesSoFar, type MinutesRow } from "#domain/grants/minutes-row";
import { standingTotal } from "#domain/grants/standing-awards";
import { owesPresence, waitingForOthers } from "#domain/grants/tied-recorder";
import { can, isDisqualified } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { sumCents } from "#domain/shared/cents";
import { localText, type Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { byName } from "#i18n/format";
import type { DecidedLine, Decision } from "#models/decision.server";
import { forcesOf } from "#models/decision-view.server";
import { decisionMakers } from "#models/disqualified-people.server";
import { GrantCaseModel } from "#models/grant-case.server";
import { decidesAlone, findMunicipality } from "#models/municipality.server";
import { loadProposalList, type ProposalList } from "#models/proposal-list.server";
import { findOfficeCall, subjectOfCall } from "#models/scoped.server";
import { NOT_TOLD, tellingsOf, TOLD_FIELDS, type Told, type Telling } from "./tellings.server";

type Asked = { locale: Locale; now: Date; round?: number | undefined };

/** The list to be decided, or the decision that was made of it; null when the call does not exist for this person. */
export async function loadDecisionPage(actor: Actor, callId: string | undefined, { locale, now, round }: Asked) {
  const call = await findOfficeCall(actor, "viewCalls", callId);
  if (!call) return null;
  const subject = subjectOfCall(call);
  const [municipality, list] = await Promise.all([
    findMunicipality(call.municipality),
    loadProposalList(call, byName(locale), round),
  ]);
  const { decision } = list;
  const bodies = (municipality?.decidingBodies ?? []).map(({ code, names }) => ({
    code,
    name: localText(names, locale),
  }));
  return {
    allowed: can(actor, "viewCalls", subject),
    call: { id: call._id, name: localText(call.names, locale), budgetCents: list.budgetCents },
    bodies,
    prefilledBody: call.decidingBody,
    byOfficeHolder: decision?.byOfficeHolder ?? decidesAlone(municipality, call.decidingBody),
    canRecord: can(actor, "recordDecision", subject),
    canPrepare: can(actor, "writeProposal", subject),
    canTell: can(actor, "recordNotice", subject),
    ties: await tiesOnList(actor, call.municipality, list, now),
    proposal: {
      ...{ round: list.round, rounds: list.rounds, status: list.status, version: list.version },
      tabledUntil: list.tabledUntil,
    },
    takenOpen: list.takenOpen,
    minutes: minutesSoFar(list.rows, list.meetingLines).map(keptFrom(actor, list.rows)),
    missing:
      list.status === "finished" && !decision
        ? list.rows.flatMap(({ outcome, caseId, caseNumber, applicantName }) =>
            outcome === null ? [{ caseId, caseNumber, applicantName }] : [],
          )
        : [],
    decision: decision ? await decisionView(decision, bodies, { locale, now }) : null,
  };
}

/** A line that the reader is disqualified from says nothing of what is proposed or was noted, but who withdrew. */
const keptFrom = (actor: Actor, rows: ProposalList["rows"]) => {
  const own = new Set(disqualifiedFrom(actor, rows).map(({ caseId }) => caseId));
  const nothing = {
    requestedCents: 0,
    lastYearCents: null,
    awardedCents: 0,
    proposed: null,
    reason: "",
    deviation: "",
  };
  return (row: MinutesRow): MinutesRow => (own.has(row.caseId) ? { ...row, ...nothing } : row);
};

/** What keeps the decision makers from single lines of a list that is not decided: the reader's own lines, and who is tied to which (esteellisyys). */
async function tiesOnList(actor: Actor, municipality: string, list: ProposalList, now: Date) {
  const everybody = list.decision ? [] : await decisionMakers(municipality, list.rows, plainDateAt(now));
  const minutes = minutesSoFar(list.rows, list.meetingLines);
  const tiedTo = list.rows.filter((row) => isDisqualified(actor, row)).map(({ caseId }) => caseId);
  const waiting = waitingForOthers(actor, tiedTo, list.meetingLines);
  const able = everybody.filter(
    (one) => one.personId !== actor.personId && !waiting.some((id) => one.tiedTo.includes(id)),
  );
  return {
    own: minutes
      .filter(({ caseId }) => tiedTo.includes(caseId))
      .map(({ caseId, applicantName }) => ({ caseId, applicantName })),
    /** Ids of the reader's own lines that somebody else must record before the reader can record the whole. */
    waiting,
    /** Names of those who can record them. */
    others: able.map(({ name }) => name),
    owesPresence: owesPresence(actor, tiedTo, minutes),
    /** Who should have left for which line, where the minutes do not tell it yet. */
    leavings: leavings(everybody, minutes, actor.personId).map((one) => ({
      ...one,
      applicantName: minutes.find(({ caseId }) => caseId === one.caseId)?.applicantName ?? "",
    })),
    tied: everybody
      .filter((one) => one.personId !== actor.personId && one.tiedTo.length > 0)
      .map(({ name, tiedTo: caseIds }) => ({ name, caseIds: [...caseIds] })),
  };
}

/** What stands now, in cents, where a later decision has replaced this one. */
const replacedBy = (decisionId: string, { decision, replacedDecisions }: Told): number | null =>
  replacedDecisions.some((one) => one.decisionId === decisionId) ? (decision?.awardedCents ?? null) : null;

function decidedRow(decisionId: string, line: DecidedLine, told: Told | undefined, telling: Telling | undefined) {
  const { caseId, outcome, awardedCents, reason, deviation, withdrew, recordedBy, proposed } = line;
  return {
    ...{ caseId, outcome, awardedCents, reason, deviation, withdrew },
    ...caseOf(told),
    replacedByCents: told ? replacedBy(decisionId, told) : null,
    ...(telling ?? NOT_TOLD),
    recordedBy: recordedBy?.name ?? null,
    proposedCents: proposed?.cents ?? null,
  };
}

const caseOf = (told: Told | undefined) => ({
  applicantName: told?.applicantName ?? "",
  caseNumber: told?.caseNumber ?? "",
  isWithdrawn: told?.status === "withdrawn",
});

function earlierThan({ history }: Decision): string | null {
  const date = history.find(({ event }) => event === "record")?.facts["earlierThan"];
  return typeof date === "string" ? date : null;
}

async function decisionView(
  decision: Decision,
  bodies: { code: string; name: string }[],
  { locale, now }: Pick<Asked, "locale" | "now">,
) {
  const ids = decision.lines.map(({ caseId }) => caseId);
  const cases = await GrantCaseModel.find({ _id: { $in: ids } })
    .select(TOLD_FIELDS)
    .lean<Told[]>()
    .exec();
  const known = new Map(cases.map((told) => [told._id, told]));
  const tellings = await tellingsOf(cases);
  const rows = decision.lines.map((line) =>
    decidedRow(decision._id, line, known.get(line.caseId), tellings.get(line.caseId)),
  );
  const standing = new Map(cases.map(({ _id, decision: line }) => [_id, line?.awardedCents ?? null]));
  const compare = byName(locale);
  const decided = cases.flatMap(({ _id, decision: line }) => (line ? [{ caseId: _id, line }] : []));
  return {
    force: decision.followed ? forceOfList(await forcesOf(decided, plainDateAt(now))) : null,
    body: bodies.find(({ code }) => code === decision.decidingBody)?.name ?? decision.decidingBody,
    round: decision.round,
    meetingDate: decision.meetingDate,
    /** The meeting to which the list had been tabled, where the body met earlier. */
    earlierThan: earlierThan(decision),
    section: decision.section,
    byOfficeHolder: decision.byOfficeHolder,
    minutesPublishedOn: decision.minutesPublishedOn,
    recordedAt: decision.recordedAt,
    recordedBy: decision.recordedBy.name,
    isFollowed: decision.followed,
    recordedCents: sumCents(decision.lines.map(({ awardedCents }) => awardedCents)),
    /** What the lines come to as they stand: another sum once one has been corrected. */
    standingCents: standingTotal(decision.lines, standing),
    rows: rows.sort((a, b) => compare(a.applicantName, b.applicantName)),
  };
}

export type DecisionPageView = NonNullable<Awaited<ReturnType<typeof loadDecisionPage>>>;
export type DecisionView = NonNullable<DecisionPageView["decision"]>;
