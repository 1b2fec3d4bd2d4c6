import type { PlainDate } from "#domain/shared/plain-date";
import { reasonIn } from "#domain/grants/reasons/reason-text";
import { LOCALES, localText, type Locale } from "#domain/shared/locales";
import { decisionDocumentName, decisionLetter } from "#i18n/decision-letter";
import { findCaseDocument, storeCaseDocument } from "#models/case-document.server";
import type { Call } from "#models/call.server";
import type { DecidedLine, Decision } from "#models/decision.server";
import type { FileReference, GrantCase } from "#models/grant-case.server";
import type { StoredLocalText } from "#models/local-text.server";
import type { Municipality } from "#models/municipality.server";
import { renderDecisionDocument } from "#documents/decision-document.server";

/** What all lines of one decision share. */
export type DecisionContext = {
  decision: Decision;
  call: Call;
  municipality: Municipality;
  bodyNames: StoredLocalText;
  /** Sentences by which a reason is told in the party's language. */
  reasonLibrary: StoredLocalText[];
};

type Told = { noticeSentOn: PlainDate; appealUntil: PlainDate; now: Date };

/**
 * The decision document of a case in every language. A document that an interrupted run left behind is found by its
 * name, which carries the day of notice: the appeal time in it is counted from that day.
 */
export async function decisionDocuments(
  grantCase: GrantCase,
  line: DecidedLine,
  context: DecisionContext,
  told: Told,
): Promise<{ locale: Locale; file: FileReference }[]> {
  const documents: { locale: Locale; file: FileReference }[] = [];
  for (const locale of LOCALES) {
    const name = decisionDocumentName(
      { caseNumber: grantCase.caseNumber ?? "", noticeSentOn: told.noticeSentOn },
      locale,
    );
    const file =
      (await findCaseDocument(grantCase._id, name)) ??
      (await storeCaseDocument({
        caseId: grantCase._id,
        name,
        contentType: "application/pdf",
        content: await renderDecisionDocument(letterOf(grantCase, line, context, told, locale), told.now),
      }));
    documents.push({ locale, file });
  }
  return documents;
}

function letterOf(
  grantCase: GrantCase,
  { requestedCents, awardedCents, outcome, reason }: DecidedLine,
  { decision, call, municipality, bodyNames, reasonLibrary }: DecisionContext,
  { noticeSentOn, appealUntil }: Told,
  locale: Locale,
) {
  return decisionLetter(
    {
      municipality: localText(municipality.names, locale),
      applicant: grantCase.applicantName,
      caseNumber: grantCase.caseNumber ?? "",
      call: localText(call.names, locale),
      purpose: grantCase.application.title,
      body: localText(bodyNames, locale),
      meetingDate: decision.meetingDate,
      section: decision.section,
      byOfficeHolder: decision.byOfficeHolder,
      outcome,
      requestedCents,
      awardedCents,
      reason: reasonIn(reason, reasonLibrary, locale),
      shareBp: call.paymentRule.shareBp,
      claimsDueOn: call.claimsDueOn,
      noticeSentOn,
      appealUntil,
      registry: municipality.registry,
    },
    locale,
  );
}
