import type { PlainDate } from "#domain/shared/plain-date";
import { isToldIn, reasonIn } from "#domain/grants/reasons/reason-text";
import { LOCALES, localText, type Locale } from "#domain/shared/locales";
import type { PartyNotice } from "#i18n/decision-facts";
import { moreInfo } from "#i18n/more-info";
import { decisionDocumentName, decisionLetter } from "#i18n/decision-letter";
import { cameLate } from "#models/filed-cases.server";
import { findCaseDocument, storeCaseDocument } from "#models/case-document.server";
import { CallModel, type Call } from "#models/call.server";
import type { DecisionLine, FileReference, GrantCase } from "#models/grant-case.server";
import type { StoredLocalText } from "#models/local-text.server";
import { findMunicipality, type Municipality } from "#models/municipality.server";
import { findReasonLibrary } from "#models/reason-text.server";
import { renderDecisionDocument } from "#documents/decision-document.server";

/** What all lines of one decision share. */
export type DecisionContext = {
  decision: Pick<DecisionLine, "meetingDate" | "section" | "byOfficeHolder">;
  call: Call;
  municipality: Municipality;
  bodyNames: StoredLocalText;
  /** Sentences by which a reason is told in the party's language. */
  reasonLibrary: StoredLocalText[];
};

type Line = Pick<DecisionLine, "outcome" | "awardedCents" | "reason" | "basis" | "basisNote">;
/** How and when a decision is told, and the last day to appeal that follows from it. */
export type Told = { noticeSentOn: PlainDate; noticeKind: PartyNotice; appealUntil: PlainDate; now: Date };

/** The call of a case with all that its decision document quotes. */
export async function documentContext(
  decision: DecisionContext["decision"] & { decidingBody: string },
  { callId, municipality: code }: Pick<GrantCase, "callId" | "municipality">,
): Promise<DecisionContext> {
  const call = await CallModel.findById(callId).lean<Call>().exec();
  const municipality = await findMunicipality(code);
  if (!call || !municipality) throw new Error(`the call ${callId} or the municipality ${code} is gone`);
  const body = municipality.decidingBodies.find((candidate) => candidate.code === decision.decidingBody);
  const bodyNames = body?.names ?? { fi: decision.decidingBody, sv: null, en: null };
  return { decision, call, municipality, bodyNames, reasonLibrary: await findReasonLibrary(code) };
}

/**
 * The decision document of a case in every language. A document that an interrupted run left behind is found by its
 * name, which carries the day of notice: the appeal time in it is counted from that day.
 */
export async function decisionDocuments(
  grantCase: GrantCase,
  line: Line,
  context: DecisionContext,
  told: Told,
): Promise<{ locale: Locale; file: FileReference }[]> {
  const documents: { locale: Locale; file: FileReference }[] = [];
  const number = grantCase.replacedDecisions.length + 1;
  for (const locale of LOCALES) {
    const { noticeSentOn, noticeKind, now } = told;
    const name = decisionDocumentName(
      { caseNumber: grantCase.caseNumber ?? "", noticeSentOn, noticeKind, number },
      locale,
    );
    const file =
      (await findCaseDocument(grantCase._id, name)) ??
      (await storeCaseDocument({
        caseId: grantCase._id,
        name,
        contentType: "application/pdf",
        content: await renderDecisionDocument(letterOf(grantCase, line, context, told, locale), now),
      }));
    documents.push({ locale, file });
  }
  return documents;
}

function letterOf(grantCase: GrantCase, line: Line, context: DecisionContext, told: Told, locale: Locale) {
  const { call, municipality, bodyNames } = context;
  const { meetingDate, section, byOfficeHolder } = context.decision;
  const { outcome, awardedCents } = line;
  const reason = reasonIn(line.reason, context.reasonLibrary, locale);
  const { noticeSentOn, noticeKind, appealUntil } = told;
  return decisionLetter(
    {
      municipality: localText(municipality.names, locale),
      applicant: grantCase.applicantName,
      caseNumber: grantCase.caseNumber ?? "",
      call: localText(call.names, locale),
      purpose: grantCase.application.title,
      body: localText(bodyNames, locale),
      ...{ meetingDate, section, byOfficeHolder, outcome, awardedCents, reason, noticeSentOn, noticeKind, appealUntil },
      late: lateOf(grantCase, call),
      reasonIsTold: isToldIn(line.reason, context.reasonLibrary, locale),
      requestedCents: grantCase.application.requestedCents ?? 0,
      ...conditionsOf(grantCase, context, locale),
      replaces: replacedBy(grantCase, line),
      moreInfo: moreInfo(call.contact, municipality.registry, locale),
      registry: municipality.registry,
    },
    locale,
  );
}

function lateOf(grantCase: GrantCase, { closesAt }: Call) {
  const arrivedAt = grantCase.filedVersions.at(-1)?.entry?.arrivedAt;
  return arrivedAt && cameLate(grantCase, closesAt) ? { arrivedAt, closedAt: closesAt } : null;
}

const listed = (costs: readonly StoredLocalText[], locale: Locale): string =>
  costs.map((names) => localText(names, locale)).join("; ");

const conditionsOf = ({ application }: GrantCase, { call }: DecisionContext, locale: Locale) => ({
  shareBp: call.paymentRule.shareBp,
  claimsDueOn: call.claimsDueOn,
  useBy: application.endsOn,
  ownSharePercent: call.rules.ownSharePercent,
  eligibleCosts: listed(call.terms?.eligibleCosts ?? [], locale),
  ineligibleCosts: listed(call.terms?.ineligibleCosts ?? [], locale),
  mayPassOn: call.rules.passOn,
  mayAdvance: call.terms?.advance ?? false,
  advancePercent: call.terms?.advancePercent ?? null,
});

function replacedBy({ replacedDecisions }: GrantCase, { basis, basisNote }: Line) {
  const last = replacedDecisions.at(-1);
  if (!last || basis === "list") return null;
  const { meetingDate, section, byOfficeHolder } = last;
  return { meetingDate, section, byOfficeHolder, basis, note: basisNote };
}
