import type { AfterDecision } from "#domain/grants/after-decision";
import type { ApplicationContent } from "#domain/grants/application";
import type { AppealStatus } from "#domain/grants/appeal-lifecycle";
import { APPLICATION_LIFECYCLE, type ApplicationStatus } from "#domain/grants/application-lifecycle";
import { awardFigures } from "#domain/grants/award-figures";
import { callStage } from "#domain/grants/call-window";
import type { LeftOver } from "#domain/grants/form/carry-over";
import type { FormDefinition } from "#domain/grants/form/definition";
import type { LineOutcome } from "#domain/grants/proposal-lines";
import { openSupplement } from "#domain/grants/supplement";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { availableEvents } from "#domain/shared/lifecycle";
import { reasonParts } from "#domain/grants/reasons/reason-text";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localText, type Locale } from "#domain/shared/locales";
import type { OwnText } from "#domain/shared/own-text";
import { afterDecisionOf } from "#models/after-decision.server";
import { CallModel, type Call } from "#models/call.server";
import { carriedCopy, formAnswered } from "#models/carried-draft.server";
import {
  applicantHistoryView,
  attachmentsView,
  supplementsView,
  transfersView,
  type AttachmentView,
  type HistoryView,
  type SupplementView,
  type TransferView,
} from "#models/case-view.server";
import { claimLines, claimStart, type ClaimLine, type ClaimStart } from "#models/claim-start.server";
import { contentWithDocuments, formOf } from "#models/form-documents.server";
import type { DecisionLine, GrantCase } from "#models/grant-case.server";
import { replacedViews, type DecidedView } from "#models/decision-view.server";
import { followingAttachments } from "#models/given-attachments.server";
import { findMunicipality } from "#models/municipality.server";
import { findReasonLibrary } from "#models/reason-text.server";
import { subjectOfCase } from "#models/scoped.server";
import { findOwnAppeal } from "#models/scoped-appeals.server";
import { whereaboutsOf, type Whereabouts } from "#models/whereabouts.server";

export type DecisionView = {
  outcome: LineOutcome | "partly";
  awardedCents: number;
  reason: OwnText[];
  body: string;
  meetingDate: string;
  section: string;
  byOfficeHolder: boolean;
  /** The association's own appeal about it, if it has filed one. */
  appeal: AppealStatus | null;
  documents: { locale: string; fileId: string }[];
  paidCents: number;
  leftCents: number;
  replaced: DecidedView[];
  acceptance: { at: Date; by: string } | null;
};

export type OwnCaseView = {
  caseId: string;
  caseNumber: string | null;
  status: ApplicationStatus;
  applicantName: string;
  callId: string;
  callName: string;
  claimsDueOn: string;
  closesAt: Date;
  isClosed: boolean;
  /** The city is writing it in for the applicant. */
  isEntered: boolean;
  /** The reader is of those in the city who write it in. */
  isEntering: boolean;
  /** Every filing, the one that counts last. */
  versions: { number: number; filedAt: Date }[];
  content: ApplicationContent;
  form: FormDefinition | null;
  /** What was answered to an older version of the form of a draft and fits nowhere in the newer one. */
  leftOver: LeftOver[];
  attachments: AttachmentView[];
  supplements: SupplementView[];
  transfers: TransferView[];
  openSupplementId: string | null;
  history: HistoryView[];
  where: Whereabouts | null;
  /** What may still be done about the decision; null before there is one. */
  after: AfterDecision | null;
  decision: DecisionView | null;
  claims: ClaimLine[];
  /** What may be begun on the award now. */
  start: ClaimStart;
  mayWithdraw: boolean;
  mayReopen: boolean;
  mayClaim: boolean;
  /** Attachments that may still follow and have not come. */
  awaitsAttachments: boolean;
};

const acceptanceOf = ({ decision, acceptance }: GrantCase): DecisionView["acceptance"] =>
  acceptance && acceptance.decisionId === decision?.decisionId ? { at: acceptance.at, by: acceptance.by.name } : null;

async function appealAbout(
  actor: Actor,
  caseId: string,
  { decisionId, appealId }: DecisionLine,
): Promise<AppealStatus | null> {
  const appeal = await findOwnAppeal(actor, caseId);
  return appeal && (appeal.decisionId === decisionId || appeal._id === appealId) ? appeal.status : null;
}

async function decisionView(actor: Actor, grantCase: GrantCase, locale: Locale): Promise<DecisionView | null> {
  const { decision, municipality, payments, application } = grantCase;
  if (!decision) return null;
  const keeper = await findMunicipality(municipality);
  const body = keeper?.decidingBodies.find(({ code }) => code === decision.decidingBody);
  const { awarded, paid, left } = awardFigures(decision.awardedCents, payments);
  const isPart = decision.outcome === "grant" && awarded < (application.requestedCents ?? 0);
  return {
    outcome: isPart ? "partly" : decision.outcome,
    awardedCents: awarded,
    reason: reasonParts(decision.reason, await findReasonLibrary(municipality), locale),
    body: body ? localText(body.names, locale) : decision.decidingBody,
    meetingDate: decision.meetingDate,
    section: decision.section,
    byOfficeHolder: decision.byOfficeHolder,
    appeal: await appealAbout(actor, grantCase._id, decision),
    documents: decision.documents.map(({ locale: language, file }) => ({ locale: language, fileId: file.fileId })),
    paidCents: paid,
    leftCents: left,
    replaced: replacedViews(grantCase, keeper, locale),
    acceptance: acceptanceOf(grantCase),
  };
}

/** Is the city writing it in, and the reader one of those who may? */
const entersFor = (actor: Actor, grantCase: GrantCase): boolean =>
  grantCase.entry !== null && can(actor, "draftApplication", subjectOfCase(grantCase));

/** The applicant's own case as its page shows it. */
export async function ownCaseView(actor: Actor, grantCase: GrantCase, now: Date, locale: Locale): Promise<OwnCaseView> {
  const call = await CallModel.findById(grantCase.callId).lean<Call>().exec();
  if (!call) throw new Error(`the call of case ${grantCase._id} is gone`);
  const subject = subjectOfCase(grantCase);
  const events = availableEvents(APPLICATION_LIFECYCLE, grantCase.status);
  const isClosed = callStage(call, now) === "closed";
  const decision = await decisionView(actor, grantCase, locale);
  const isDraft = grantCase.status === "draft";
  const { application, attachments, drafting } = isDraft ? await carriedCopy(grantCase, call) : grantCase;
  const form = isDraft ? formOf(call) : await formAnswered(call, application);
  const following = await followingAttachments(grantCase, plainDateAt(now), locale);
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber,
    status: grantCase.status,
    applicantName: grantCase.applicantName,
    callId: call._id,
    callName: localText(call.names, locale),
    claimsDueOn: call.claimsDueOn,
    closesAt: call.closesAt,
    isClosed,
    isEntered: grantCase.entry !== null,
    isEntering: entersFor(actor, grantCase),
    versions: grantCase.filedVersions.map(({ number, filedAt }) => ({ number, filedAt })),
    content: contentWithDocuments({ application, attachments }, form),
    form,
    leftOver: isDraft ? drafting.leftOver : [],
    attachments: attachmentsView(grantCase.attachments, call.requiredAttachments, locale),
    supplements: supplementsView(grantCase, call, locale, "applicant"),
    transfers: transfersView(grantCase, locale),
    openSupplementId: openSupplement(grantCase.status, grantCase.supplements)?.id ?? null,
    history: applicantHistoryView(grantCase),
    where: await whereaboutsOf(grantCase, call, now, locale),
    after: await afterDecisionOf(grantCase, call, now, locale),
    decision,
    claims: claimLines(grantCase, call),
    start: claimStart(actor, grantCase, call, now),
    awaitsAttachments: following.some(({ isOpen, files }) => isOpen && files.length === 0),
    mayReopen: !isClosed && events.includes("reopen") && can(actor, "draftApplication", subject),
    mayWithdraw: events.includes("withdraw") && can(actor, "withdrawApplication", subject),
    mayClaim: decision !== null && decision.awardedCents > 0 && can(actor, "draftClaim", subject),
  };
}
