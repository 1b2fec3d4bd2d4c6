import type { HydratedDocument } from "mongoose";
import { appealDeadline } from "#domain/grants/appeal";
import { remedyOf } from "#domain/grants/revision";
import type { PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localFacts } from "#emails/letter";
import type { Notice } from "#models/chronicle.server";
import { newId } from "#models/define-model.server";
import type { DecisionLine, DecisionNotice, GrantCase } from "#models/grant-case.server";
import { peopleOfAssociation } from "#models/people-of-association.server";
import { decisionDocuments, type DecisionContext } from "#use-cases/decision-documents.server";

type Untold = Omit<DecisionLine, "noticeSentOn" | "appealUntil" | "notices" | "owesNotice" | "documents">;

/**
 * Makes the documents of a decision and the letter that tells of it, in memory: the line as told, and the letter it owes.
 * An association without people gets no e-notice; its letter is recorded by hand, and its document is made anew then.
 */
export async function tellDecision(
  grantCase: HydratedDocument<GrantCase>,
  untold: Untold,
  context: DecisionContext,
  now: Date,
): Promise<{ line: DecisionLine; letters: (Notice & { id: string })[] }> {
  const noticeSentOn = plainDateAt(now);
  const to = await peopleOfAssociation(grantCase.associationId);
  const noticeKind = to.length > 0 ? "eNotice" : "letterToCome";
  const appealUntil = appealDeadline({ noticeSentOn, kind: "eNotice" }, remedyOf(untold.basis));
  const told = { noticeSentOn, noticeKind, appealUntil, now } as const;
  const documents = await decisionDocuments(grantCase.toObject(), untold, context, told);
  const mailId = newId();
  const notices = to.length > 0 ? [eNotice(mailId, noticeSentOn, appealUntil)] : [];
  const line = { ...untold, noticeSentOn, appealUntil, notices, owesNotice: false, documents };
  const attachments = documents.map(({ locale, file }) => ({ locale, fileId: file.fileId }));
  const facts = letterFacts(grantCase, line, context);
  return { line, letters: [{ id: mailId, kind: "decisionMade", to, facts, attachments }] };
}

const eNotice = (mailId: string, sentOn: PlainDate, appealUntil: PlainDate): DecisionNotice => ({
  id: newId(),
  kind: "eNotice",
  ...{ sentOn, appealUntil, note: "", recordedBy: null, mailId },
});

const letterFacts = (
  { _id, caseNumber, applicantName, application }: GrantCase,
  { outcome, awardedCents, meetingDate, section, byOfficeHolder, appealUntil, basis }: DecisionLine,
  { call, bodyNames }: DecisionContext,
) => ({
  caseId: _id,
  caseNumber: caseNumber ?? "",
  applicant: applicantName,
  requestedCents: application.requestedCents ?? 0,
  ...{ outcome, awardedCents, section, meetingDate, byOfficeHolder: Number(byOfficeHolder), appealUntil, basis },
  ...localFacts("call", call.names),
  ...localFacts("body", bodyNames),
});
