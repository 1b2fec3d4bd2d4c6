import { Schema } from "mongoose";
import { APPLICATION_STATUSES, type ApplicationStatus } from "#domain/grants/application-lifecycle";
import type { ApplicationContent } from "#domain/grants/application";
import type { Drafting } from "#domain/grants/drafting";
import type { EntryWay } from "#domain/grants/entry";
import type { NoticeKind } from "#domain/grants/appeal";
import type { DecisionBasis } from "#domain/grants/revision";
import type { ClaimStatus } from "#domain/grants/claim-lifecycle";
import type { REVIEW_OUTCOMES } from "#domain/grants/cost-row-review";
import type { PaymentStatus } from "#domain/grants/payment-lifecycle";
import type { LINE_OUTCOMES } from "#domain/grants/proposal-lines";
import { supplement, transfer, type Supplement, type Transfer } from "#models/case-moves.server";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { draftingField } from "#models/drafting.server";
import { defineModel, recordOptions, stringId, type RecordFields } from "#models/define-model.server";
import {
  applicationContent,
  attachment,
  author,
  awardAcceptance,
  claim,
  decisionLine,
  entry,
  filedVersion,
  payment,
  reopened,
} from "#models/grant-case-parts.server";

/** A file kept in GridFS, as the record that owns it knows it. */
export type FileReference = { fileId: string; name: string; size: number; contentType: string; sha256: string };

export type Author = { personId: string; name: string };

export type Attachment = FileReference & { id: string; code: string; addedAt: Date; addedBy: Author };

/** How an application came that the city wrote in for its applicant, and the moment it arrived: that one decides. */
export type Entry = {
  way: EntryWay;
  arrivedAt: Date;
  /** Who brought it, called or signed it. */
  givenBy: string;
  note: string;
  enteredBy: Author;
};

/** One filing of the application, kept as it was. */
export type FiledVersion = {
  number: number;
  content: ApplicationContent;
  attachments: Attachment[];
  filedAt: Date;
  filedBy: Author;
  /** Null for what the applicant filed in the service. */
  entry: Entry | null;
};

/** What the applicant writes at: the case's own fields in a draft, and a copy of them in a reopened application. */
export type WorkingCopy = Pick<GrantCase, "application" | "attachments">;

/** An application that was opened again: what stands filed stays in the case's own fields. */
export type Reopened = WorkingCopy & { at: Date; by: Author };

export type DecisionOutcome = (typeof LINE_OUTCOMES)[number];

/** One notice of a decision to its party, or to the members of the municipality by the minutes on the web. */
export type DecisionNotice = {
  id: string;
  kind: NoticeKind;
  /** Civil date; the appeal time is counted from it by the kind's own rule. */
  sentOn: string;
  appealUntil: string;
  /** How it was sent, e.g. the address of a letter. */
  note: string;
  /** Null: sent by the program. */
  recordedBy: Author | null;
  /** The owed letter from which the outbox tells whether it arrived; null for what was recorded by hand. */
  mailId: string | null;
  /** The documents that it carried, once a later notice has others; an earlier program kept none. */
  documents?: DecisionFile[];
};

/** The decision document in one language. */
export type DecisionFile = { locale: string; file: FileReference };

/**
 * The line of the decision that concerns this case, and its document. Immutable once written, but for its notices. A later
 * decision over the same case does not alter it: it becomes one of the replaced ones.
 */
export type DecisionLine = {
  decisionId: string;
  outcome: DecisionOutcome;
  awardedCents: number;
  reason: string;
  decidingBody: string;
  /** `section` is the number of an office holder's decision instead of a § in minutes. */
  byOfficeHolder: boolean;
  meetingDate: string;
  section: string;
  /** What it rests on: a list, an appeal that was upheld, or the correction of an error. */
  basis: DecisionBasis;
  /** The appeal it answers to. */
  appealId: string | null;
  /** Why an error was corrected, and by what consent where that was to the party's harm. */
  basisNote: string;
  /** Civil date of the notice; the appeal time is counted from it. */
  noticeSentOn: string;
  appealUntil: string;
  notices: DecisionNotice[];
  /** The worker still has to make its documents and tell the party. */
  owesNotice: boolean;
  /** The decision document in each language, by locale. */
  documents: DecisionFile[];
};

/** The word of a signatory that the association takes the award on its conditions. It holds for that decision only. */
export type AwardAcceptance = { decisionId: string; at: Date; by: Author };

export type CostRowReview = { outcome: (typeof REVIEW_OUTCOMES)[number]; acceptedCents: number; reason: string };

export type CostRow = {
  id: string;
  description: string;
  payee: string;
  receiptDate: string;
  claimedCents: number;
  receipt: FileReference;
  review: CostRowReview | null;
};

export type Claim = {
  id: string;
  number: number;
  status: ClaimStatus;
  /** Money before the costs: its rows are planned ones, each with an offer or an estimate in the place of a receipt. */
  isAdvance: boolean;
  rows: CostRow[];
  submittedAt: Date | null;
  submittedBy: Author | null;
  reviewedAt: Date | null;
  reviewedBy: Author | null;
  /** What the rule gave when the claim was reviewed; null before. */
  payableCents: number | null;
  returnReason: string | null;
};

export type Payment = {
  id: string;
  claimId: string;
  amountCents: number;
  status: PaymentStatus;
  /** Identifier that travels through the bank and back; unique for ever. */
  endToEndId: string;
  creditorName: string;
  iban: string;
  approvedAt: Date;
  approvedBy: Author;
  batchId: string | null;
  paidOn: string | null;
  rejectionReason: string | null;
};

/** A grant case (asia): everything that must change together from application to last payment (docs/decisions.md, 1). */
export type GrantCase = RecordFields &
  Chronicle & {
    municipality: string;
    unit: string;
    callId: string;
    associationId: string;
    /** Which of the association's applications to the call it is: 1, and more where one may apply again. */
    turn: number;
    /** When its people were last reminded of the close. */
    remindedOfCloseAt: Date | null;
    /** The association's name when the case was opened or filed; the desk shows the current one beside it. */
    applicantName: string;
    caseNumber: string | null;
    status: ApplicationStatus;
    /** In a draft what has been written so far; later what was filed last. */
    application: ApplicationContent;
    reopened: Reopened | null;
    /** While the city writes the application in for the applicant. */
    entry: Entry | null;
    drafting: Drafting;
    filedVersions: FiledVersion[];
    attachments: Attachment[];
    supplements: Supplement[];
    transfers: Transfer[];
    /** The decision that stands. */
    decision: DecisionLine | null;
    /** Those that a later one replaced, the oldest first. */
    replacedDecisions: DecisionLine[];
    acceptance: AwardAcceptance | null;
    /** The id of the decision whose conditions its people have been reminded of. */
    remindedOfAcceptance: string | null;
    claims: Claim[];
    payments: Payment[];
    /** The official who has it in hand, and words that officials sort their cases by: no applicant sees those. */
    preparer: Author | null;
    labels: string[];
  };

const schema = new Schema<GrantCase>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    unit: { type: String, required: true },
    callId: { type: String, required: true },
    associationId: { type: String, required: true },
    turn: { type: Number, required: true, default: 1 },
    applicantName: { type: String, required: true },
    caseNumber: { type: String, default: null },
    status: { type: String, enum: APPLICATION_STATUSES, required: true, default: "draft" },
    application: { type: applicationContent, required: true },
    reopened: { type: reopened, default: null },
    entry: { type: entry, default: null },
    remindedOfCloseAt: { type: Date, default: null },
    drafting: draftingField,
    filedVersions: { type: [filedVersion], default: [] },
    attachments: { type: [attachment], default: [] },
    supplements: { type: [supplement], default: [] },
    transfers: { type: [transfer], default: [] },
    decision: { type: decisionLine, default: null },
    replacedDecisions: { type: [decisionLine], default: [] },
    acceptance: { type: awardAcceptance, default: null },
    remindedOfAcceptance: { type: String, default: null },
    claims: { type: [claim], default: [] },
    payments: { type: [payment], default: [] },
    preparer: { type: author, default: null },
    labels: { type: [String], default: [] },
    ...chronicleFields,
  },
  recordOptions,
);
/** Also in the order in which they were begun. */
schema.index({ callId: 1, status: 1, _id: 1 });
schema.index({ associationId: 1, status: 1 });
/** What is being written at in calls that come to their close. */
schema.index({ status: 1, callId: 1 });
/** New decisions whose party the worker has yet to tell. */
schema.index({ "decision.owesNotice": 1 }, { partialFilterExpression: { "decision.owesNotice": true } });
schema.index({ municipality: 1, "claims.status": 1 });
schema.index({ municipality: 1, "payments.status": 1 });
/** The same receipt in two claims, also across associations. */
schema.index({ municipality: 1, "claims.rows.receipt.sha256": 1 });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });
schema.index({ updatedAt: 1 });
schema.index({ caseNumber: 1 }, { unique: true, partialFilterExpression: { caseNumber: { $type: "string" } } });
schema.index({ "payments.endToEndId": 1 }, { unique: true, sparse: true });
/** One living application per association, call and turn; a withdrawn one makes room for another. */
schema.index(
  { callId: 1, associationId: 1, turn: 1 },
  {
    unique: true,
    name: "oneLivingApplication",
    partialFilterExpression: { status: { $in: APPLICATION_STATUSES.filter((status) => status !== "withdrawn") } },
  },
);

export const GrantCaseModel = defineModel<GrantCase>("GrantCase", schema, "grantCases");
