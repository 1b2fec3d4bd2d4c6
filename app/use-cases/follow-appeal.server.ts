import type { HydratedDocument } from "mongoose";
import { appealDeadline } from "#domain/grants/appeal";
import { APPEAL_LIFECYCLE } from "#domain/grants/appeal-lifecycle";
import { LOCALES, localText } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localFacts } from "#emails/letter";
import { appealDocumentName, appealLetter } from "#i18n/appeal-letter";
import { renderDecisionDocument } from "#documents/decision-document.server";
import { AppealModel, type Appeal, type AppealDecision } from "#models/appeal.server";
import { advance, bySystem, chronicle } from "#models/chronicle.server";
import { findCaseDocument, storeCaseDocument } from "#models/case-document.server";
import { preparersToTell } from "#models/disqualified-people.server";
import { GrantCaseModel, type GrantCase } from "#models/grant-case.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { saveRecord } from "#models/save.server";
import { documentContext } from "#use-cases/decision-documents.server";
import { reviseDecision } from "#use-cases/revise-decision.server";

/**
 * Carries what was decided on an appeal: an upheld one becomes the new decision over its case, under an id chosen when it
 * was decided, so that a second run finds it there; every one is told by letter with its document.
 */
export async function followAppeal(appealId: string, now: Date): Promise<void> {
  const appeal = await AppealModel.findById(appealId);
  const decision = appeal?.toObject().decision;
  if (!appeal || !decision || appeal.followed) return;
  if (decision.outcome === "upheld") {
    if (!(await reviseCase(appeal.toObject(), decision, now))) await prepareAnew(appeal, now);
  } else await tellRefusal(appeal, decision, now);
  appeal.followed = true;
  const saved = await saveRecord(appeal);
  if (!saved.ok) await followAppeal(appealId, now);
}

/**
 * The case's own follower then makes the documents of the new decision and tells the association. False where the
 * decision that the appeal was against no longer stands: what has replaced it was never weighed, and is not written over.
 */
async function reviseCase(appeal: Appeal, decided: AppealDecision, now: Date): Promise<boolean> {
  const grantCase = await GrantCaseModel.findById(appeal.caseId).orFail();
  const { anew, decisionId, decidingBody, byOfficeHolder, meetingDate, section, decidedBy, reason } = decided;
  const decisions = [...grantCase.replacedDecisions, ...(grantCase.decision ? [grantCase.decision] : [])];
  if (!anew || decisions.some((line) => line.decisionId === decisionId)) return true;
  if (grantCase.decision?.decisionId !== appeal.decisionId) return false;
  const refusals = reviseDecision(
    grantCase,
    {
      ...anew,
      ...{ decisionId, decidingBody, byOfficeHolder, meetingDate, section },
      ...{ appealId: appeal._id, basis: "appeal", basisNote: reason, hasConsent: false },
    },
    { at: now, by: decidedBy, reason },
  );
  if (refusals.length > 0) throw new Error(`the appeal ${appeal._id} cannot revise its case: ${refusals[0]?.code}`);
  const saved = await saveRecord(grantCase);
  return saved.ok || reviseCase(appeal, decided, now);
}

/** The history keeps what the body decided; its preparers are told, and the body decides over what stands now. */
async function prepareAnew(appeal: HydratedDocument<Appeal>, now: Date): Promise<void> {
  const { caseId, caseNumber, applicantName: applicant, appellant } = appeal;
  const grantCase = await GrantCaseModel.findById(caseId).orFail().lean<GrantCase>().exec();
  const to = await preparersToTell({ ...grantCase, caseId }, plainDateAt(now));
  const facts = { caseId, caseNumber, applicant, appellant, appealId: appeal._id, turn: "again" };
  const notices = [{ kind: "appealArrived" as const, to, facts }];
  const moved = advance(appeal, APPEAL_LIFECYCLE, "meetCorrection", bySystem(now), { notices });
  if (!moved.ok) throw new Error(`the appeal ${appeal._id} cannot be prepared anew`);
  appeal.decision = null;
}

async function tellRefusal(appeal: HydratedDocument<Appeal>, decided: AppealDecision, now: Date): Promise<void> {
  const context = await documentContext(decided, appeal);
  const noticeSentOn = plainDateAt(now);
  const to = await peopleOfAssociation(appeal.associationId);
  // Nobody to write to: the document goes by post, and its time limit runs from the letter.
  const isPosted = to.length === 0;
  const appealUntil = appealDeadline({ noticeSentOn, kind: isPosted ? "letter" : "eNotice" }, "court");
  const noticeKind = isPosted ? ("letterToCome" as const) : ("eNotice" as const);
  const { caseId, caseNumber, applicantName, appellant, arrivedAt, demand } = appeal;
  const documents: AppealDecision["documents"] = [];
  for (const locale of LOCALES) {
    const name = appealDocumentName({ caseNumber, noticeSentOn }, locale);
    const letter = appealLetter(
      {
        municipality: localText(context.municipality.names, locale),
        body: localText(context.bodyNames, locale),
        call: localText(context.call.names, locale),
        ...{ caseNumber, appellant, arrivedOn: plainDateAt(arrivedAt), demand },
        ...{ noticeSentOn, noticeKind, appealUntil },
        ...{ outcome: decided.outcome, reason: decided.reason, meetingDate: decided.meetingDate },
        ...{ section: decided.section, byOfficeHolder: decided.byOfficeHolder },
      },
      locale,
    );
    const file =
      (await findCaseDocument(caseId, name)) ??
      (await storeCaseDocument({
        ...{ caseId, name, contentType: "application/pdf" },
        content: await renderDecisionDocument(letter, now),
      }));
    documents.push({ locale, file });
  }
  appeal.decision = { ...decided, noticeSentOn, appealUntil, documents };
  const facts = {
    ...{ caseId, caseNumber, applicant: applicantName, outcome: decided.outcome, appealUntil },
    ...localFacts("call", context.call.names),
  };
  const attachments = documents.map(({ locale, file }) => ({
    locale: locale as "fi" | "sv" | "en",
    fileId: file.fileId,
  }));
  chronicle(appeal, { event: "tell", notices: [{ kind: "appealDecided", to, facts, attachments }] }, bySystem(now));
}
