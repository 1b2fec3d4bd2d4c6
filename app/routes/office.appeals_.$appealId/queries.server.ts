import { APPEAL_LIFECYCLE } from "#domain/grants/appeal-lifecycle";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { availableEvents } from "#domain/shared/lifecycle";
import { localText, type Locale } from "#domain/shared/locales";
import { attachedView, type Appeal } from "#models/appeal.server";
import { historyView } from "#models/case-view.server";
import { decisionInCase } from "#models/decision-view.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { findMunicipality } from "#models/municipality.server";
import { subjectOfAppeal } from "#models/scoped-appeals.server";

function mayDo(actor: Actor, appeal: Appeal) {
  const events = availableEvents(APPEAL_LIFECYCLE, appeal.status);
  const subject = subjectOfAppeal(appeal);
  const mayPrepare = can(actor, "prepareAppeal", subject);
  return {
    takeUp: mayPrepare && events.includes("takeUp"),
    propose: mayPrepare && events.includes("propose"),
    returnToPreparation: mayPrepare && events.includes("returnToPreparation"),
    decide: can(actor, "correctDecision", subject) && events.includes("uphold"),
  };
}

function decidedView({ decision }: Appeal) {
  if (!decision) return null;
  const { outcome, reason, anew, meetingDate, section, byOfficeHolder } = decision;
  const documents = decision.documents.map(({ locale, file }) => ({ locale, fileId: file.fileId }));
  return { outcome, reason, anew, meetingDate, section, byOfficeHolder, documents };
}

/** What it is against, also when that has been replaced since, and who decides on it: the body that decided first. */
async function decisionOf({ caseId, decisionId }: Appeal, locale: Locale) {
  const read = await GrantCaseModel.findById(caseId)
    .select({ municipality: 1, decision: 1, replacedDecisions: 1, "application.requestedCents": 1 })
    .orFail()
    .lean<Pick<GrantCase, "municipality" | "decision" | "replacedDecisions" | "application">>()
    .exec();
  return {
    against: await decisionInCase(read, decisionId, locale),
    requestedCents: read.application.requestedCents ?? 0,
    prefilledBody: read.decision?.decidingBody ?? "",
  };
}

/** An appeal as officials read it, with what this person may do about it now. */
export async function loadAppeal(actor: Actor, appeal: Appeal, locale: Locale) {
  const keeper = await findMunicipality(appeal.municipality);
  const { _id: appealId, __v: version, caseId, caseNumber, applicantName, appellant, byParty, arrivedAt } = appeal;
  const { channel, lastDay, isLate, demand, grounds, status, proposal } = appeal;
  return {
    ...{ appealId, version, caseId, caseNumber, applicantName, appellant, byParty, arrivedAt },
    ...{ channel, lastDay, isLate, demand, grounds, status, proposal },
    files: appeal.attachments.map(attachedView),
    decided: decidedView(appeal),
    ...(await decisionOf(appeal, locale)),
    bodies: (keeper?.decidingBodies ?? []).map(({ code, names }) => ({ value: code, label: localText(names, locale) })),
    history: historyView(appeal.history),
    may: mayDo(actor, appeal),
  };
}

export type AppealView = Awaited<ReturnType<typeof loadAppeal>>;
