import { disqualifiedFrom } from "#domain/grants/disqualification";
import { minutesSoFar } from "#domain/grants/minutes-row";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { localText, type Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import type { Decision } from "#models/decision.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { findMunicipality } from "#models/municipality.server";
import { loadProposalList } from "#models/proposal-list.server";
import { findOfficeCall, subjectOfCall } from "#models/scoped.server";

/** The list to be decided, or the decision that was made of it; null when the call does not exist for this person. */
export async function loadDecisionPage(actor: Actor, callId: string | undefined, locale: Locale, asked?: number) {
  const call = await findOfficeCall(actor, "viewCalls", callId);
  if (!call) return null;
  const subject = subjectOfCall(call);
  const [municipality, list] = await Promise.all([
    findMunicipality(call.municipality),
    loadProposalList(call, byName(locale), asked),
  ]);
  const { decision } = list;
  const bodies = (municipality?.decidingBodies ?? []).map(({ code, names, officeHolder }) => ({
    code,
    name: localText(names, locale),
    officeHolder,
  }));
  return {
    allowed: can(actor, "viewCalls", subject),
    call: { id: call._id, name: localText(call.names, locale), budgetCents: list.budgetCents },
    bodies,
    prefilledBody: call.decidingBody,
    canRecord: can(actor, "recordDecision", subject),
    ownApplicants: disqualifiedFrom(actor, list.rows).map(({ applicantName }) => applicantName),
    proposal: {
      ...{ round: list.round, rounds: list.rounds, status: list.status, version: list.version },
      tabledUntil: list.tabledUntil,
    },
    minutes: minutesSoFar(list.rows, list.meetingLines),
    decision: decision ? await decisionView(decision, bodies, locale) : null,
  };
}

type Told = Pick<GrantCase, "_id" | "applicantName" | "caseNumber" | "status" | "decision">;

async function decisionView(decision: Decision, bodies: { code: string; name: string }[], locale: Locale) {
  const ids = decision.lines.map(({ caseId }) => caseId);
  const cases = await GrantCaseModel.find({ _id: { $in: ids } })
    .select({ applicantName: 1, caseNumber: 1, status: 1, "decision.noticeSentOn": 1, "decision.appealUntil": 1 })
    .lean<Told[]>()
    .exec();
  const known = new Map(cases.map((told) => [told._id, told]));
  const rows = decision.lines.map(({ caseId, outcome, awardedCents, reason, deviation, withdrew }) => {
    const told = known.get(caseId);
    return {
      ...{ caseId, outcome, awardedCents, reason, deviation, withdrew },
      applicantName: told?.applicantName ?? "",
      caseNumber: told?.caseNumber ?? "",
      isWithdrawn: told?.status === "withdrawn",
      noticeSentOn: told?.decision?.noticeSentOn ?? null,
      appealUntil: told?.decision?.appealUntil ?? null,
    };
  });
  const compare = byName(locale);
  return {
    body: bodies.find(({ code }) => code === decision.decidingBody)?.name ?? decision.decidingBody,
    meetingDate: decision.meetingDate,
    section: decision.section,
    byOfficeHolder: decision.byOfficeHolder,
    minutesPublishedOn: decision.minutesPublishedOn,
    recordedAt: decision.recordedAt,
    recordedBy: decision.recordedBy.name,
    isFollowed: decision.followed,
    rows: rows.sort((a, b) => compare(a.applicantName, b.applicantName)),
  };
}

export type DecisionPageView = NonNullable<Awaited<ReturnType<typeof loadDecisionPage>>>;
export type DecisionView = NonNullable<DecisionPageView["decision"]>;
