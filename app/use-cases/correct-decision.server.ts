import { checkAwardLimits, type AwardLimitRefusal } from "#domain/grants/award-limits";
import type { DecidedAnew, ErrorKind, RevisionRefusal } from "#domain/grants/revision";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import type { PlainDate } from "#domain/shared/plain-date";
import { refused, type Result } from "#domain/shared/result";
import { plainDateAt } from "#domain/shared/zoned-time";
import { whileHeld } from "#models/award-hold.server";
import { awardLimitsOf } from "#models/award-limits.server";
import { newId } from "#models/define-model.server";
import { findMunicipality } from "#models/municipality.server";
import { saveRecord, type ChangedMeanwhile } from "#models/save.server";
import { findOfficeCase, stampOf, subjectOfCase } from "#models/scoped.server";
import { reviseDecision } from "#use-cases/revise-decision.server";

type Command = {
  caseId: string;
  version: number;
  kind: ErrorKind;
  /** What the error was. */
  error: string;
  /** The party agreed in writing to what is to their harm. */
  hasConsent: boolean;
  anew: DecidedAnew;
  decidingBody: string;
  meetingDate: PlainDate;
  section: number;
  actor: Actor;
  now: Date;
};

export type CorrectDecisionRefusal =
  | { code: "notFound" | "notAllowed" | "noDecision" | "unknownBody" | "meetingInFuture" | "meetingBeforeDecision" }
  | AwardLimitRefusal
  | RevisionRefusal
  | ChangedMeanwhile;

/**
 * Corrects an error as a new decision over the case (hallintolaki 50–51 §), within what was asked for and what the call
 * has left: the old one stays visible as replaced. It is one write of the case, while nobody else decides over that case or
 * over the money; the worker then tells the party with a document and a new time to appeal.
 */
export async function correctDecision(command: Command): Promise<Result<null, CorrectDecisionRefusal[]>> {
  const { caseId, version, kind, error, hasConsent, anew, actor, now } = command;
  const grantCase = await findOfficeCase(actor, "correctDecision", caseId);
  if (!grantCase) return refused([{ code: "notFound" }]);
  if (!can(actor, "correctDecision", subjectOfCase(grantCase))) return refused([{ code: "notAllowed" }]);
  const standing = grantCase.decision;
  if (grantCase.status !== "decided" || !standing) return refused([{ code: "noDecision" }]);
  if (grantCase.__v !== version) return refused([{ code: "changedMeanwhile" }]);
  const municipality = await findMunicipality(grantCase.municipality);
  const body = municipality?.decidingBodies.find(({ code }) => code === command.decidingBody);
  if (!body) return refused([{ code: "unknownBody" }]);
  const unfit = checkDay(command.meetingDate, standing.meetingDate, plainDateAt(now));
  if (unfit) return refused([{ code: unfit }]);
  const { awardedCents } = standing;
  const hold = { caseId, decisionId: newId(), awardedCents: anew.awardedCents, at: now };
  const revision = {
    ...anew,
    ...{ decisionId: hold.decisionId, decidingBody: body.code, byOfficeHolder: body.officeHolder, hasConsent },
    ...{ meetingDate: command.meetingDate, section: String(command.section) },
    ...{ basis: kind, basisNote: error, appealId: null },
  };
  const refusals = reviseDecision(grantCase, revision, stampOf(actor, now, error));
  return whileHeld(grantCase.callId, hold, {
    check: async () => [
      ...checkAwardLimits(anew.awardedCents, awardedCents, await awardLimitsOf(grantCase, now)),
      ...refusals,
    ],
    write: () => saveRecord(grantCase),
  });
}

function checkDay(meetingDate: PlainDate, before: string, today: PlainDate) {
  if (meetingDate > today) return "meetingInFuture";
  return meetingDate < before ? "meetingBeforeDecision" : null;
}
