import { UNSENT_CLAIM_STATUSES } from "#domain/grants/claim-lifecycle";
import type { ApplicationContent } from "#domain/grants/application";
import { askableOf } from "#domain/grants/askable";
import { APPLICATION_LIFECYCLE, type ApplicationStatus } from "#domain/grants/application-lifecycle";
import { awardFigures } from "#domain/grants/award-figures";
import { unsettledCents } from "#domain/grants/award-ledger";
import { claimView, type ClaimView } from "#domain/grants/claim-view";
import type { Lacking } from "#domain/grants/completeness";
import { maskedAccount } from "#domain/grants/masked-account";
import type { EntryWay } from "#domain/grants/entry";
import type { EligibilityFinding } from "#domain/grants/eligibility";
import type { FormDefinition } from "#domain/grants/form/definition";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { availableEvents } from "#domain/shared/lifecycle";
import { localText, type Locale } from "#domain/shared/locales";
import type { PlainDate } from "#domain/shared/plain-date";
import { plainDateAt } from "#domain/shared/zoned-time";
import { CallModel, type Call } from "#models/call.server";
import {
  attachmentsView,
  caseHistoryView,
  supplementsView,
  transfersView,
  type AttachmentView,
  type HistoryView,
  type SupplementView,
  type TransferView,
} from "#models/case-view.server";
import { formAnswered } from "#models/carried-draft.server";
import { lackingNames, lackingOf } from "#models/case-lacking.server";
import { ledgerOf } from "#models/claim-of-case.server";
import { cameLate } from "#models/filed-cases.server";
import { contentWithDocuments } from "#models/form-documents.server";
import type { GrantCase } from "#models/grant-case.server";
import { subjectOfCase } from "#models/scoped.server";
import { lastYearView, type LastYearView } from "./last-year.server";

export type OfficeCaseView = {
  caseId: string;
  caseNumber: string;
  status: ApplicationStatus;
  applicantName: string;
  associationId: string;
  callId: string;
  callName: string;
  filed: { at: Date; by: string } | null;
  /** How many times it has been filed. */
  filings: number;
  /** How it came, where the city wrote it in; late where it arrived after the close. */
  entry: { way: EntryWay; givenBy: string; note: string; enteredBy: string; isLate: boolean } | null;
  content: ApplicationContent;
  form: FormDefinition | null;
  lastYear: LastYearView | null;
  attachments: AttachmentView[];
  supplements: SupplementView[];
  transfers: TransferView[];
  history: HistoryView[];
  eligibility: EligibilityFinding[];
  lacking: Lacking[];
  /** Of what is lacking, the subjects that a supplement can be asked of. */
  askable: string[];
  /** What attachments and fields of the form are called, by code or id. */
  names: Record<string, string>;
  award: {
    awarded: number;
    paid: number;
    left: number;
    /** What of an advance is not accounted for, and until when it can be. */
    advance: { cents: number; dueOn: string; isOver: boolean };
  } | null;
  claims: Pick<ClaimView, "id" | "number" | "isAdvance" | "stage" | "paidOn" | "claimedCents">[];
  may: { startPreparation: boolean; requestSupplement: boolean; resumePreparation: boolean; transfer: boolean };
};

function entryOf(grantCase: GrantCase, call: Call): OfficeCaseView["entry"] {
  const version = grantCase.filedVersions.at(-1);
  if (!version?.entry) return null;
  const { way, givenBy, note } = version.entry;
  return { way, givenBy, note, enteredBy: version.filedBy.name, isLate: cameLate(grantCase, call.closesAt) };
}

function awardOf(grantCase: GrantCase, call: Call, today: PlainDate): OfficeCaseView["award"] {
  const { decision, payments } = grantCase;
  if (!decision || decision.awardedCents <= 0) return null;
  const cents = unsettledCents(ledgerOf(grantCase), call.paymentRule);
  return {
    ...awardFigures(decision.awardedCents, payments),
    advance: { cents, dueOn: call.claimsDueOn, isOver: today > call.claimsDueOn },
  };
}

/** A filed case as the official reads it. The account is masked: only payments need it whole. */
export async function officeCaseView(
  actor: Actor,
  grantCase: GrantCase,
  now: Date,
  locale: Locale,
): Promise<OfficeCaseView> {
  const call = await CallModel.findById(grantCase.callId).lean<Call>().exec();
  if (!call || grantCase.caseNumber === null) throw new Error(`case ${grantCase._id} is not filed or its call is gone`);
  const events = availableEvents(APPLICATION_LIFECYCLE, grantCase.status);
  const mayPrepare = can(actor, "prepareCase", subjectOfCase(grantCase));
  const version = grantCase.filedVersions.at(-1);
  const form = await formAnswered(call, grantCase.application);
  const { lacking, eligibility } = await lackingOf(grantCase, call, form, now);
  const { application } = grantCase;
  return {
    caseId: grantCase._id,
    caseNumber: grantCase.caseNumber,
    status: grantCase.status,
    applicantName: grantCase.applicantName,
    associationId: grantCase.associationId,
    callId: call._id,
    callName: localText(call.names, locale),
    filed: version ? { at: version.filedAt, by: version.filedBy.name } : null,
    filings: grantCase.filedVersions.length,
    entry: entryOf(grantCase, call),
    content: { ...contentWithDocuments(grantCase, form), iban: maskedAccount(application.iban) },
    form,
    lastYear: await lastYearView(grantCase, call),
    attachments: attachmentsView(grantCase.attachments, call.requiredAttachments, locale),
    supplements: supplementsView(grantCase, call, locale, "official"),
    transfers: transfersView(grantCase, locale),
    history: caseHistoryView(grantCase),
    ...{ eligibility, lacking, askable: askableOf(lacking) },
    names: lackingNames(call, form, locale),
    award: awardOf(grantCase, call, plainDateAt(now)),
    claims: grantCase.claims
      .filter(({ status }) => !UNSENT_CLAIM_STATUSES.includes(status))
      .map((claim) => {
        const { id, number, isAdvance, stage, paidOn, claimedCents } = claimView(grantCase, claim, call.paymentRule);
        return { id, number, isAdvance, stage, paidOn, claimedCents };
      }),
    may: {
      startPreparation: mayPrepare && events.includes("startPreparation"),
      requestSupplement: mayPrepare && events.includes("requestSupplement"),
      resumePreparation: mayPrepare && events.includes("resumePreparation"),
      transfer: mayPrepare && events.includes("transfer"),
    },
  };
}
