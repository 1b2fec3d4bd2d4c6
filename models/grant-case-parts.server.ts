import { Schema } from "mongoose";
import type { ApplicationContent } from "#domain/grants/application";
import { ENTRY_WAYS } from "#domain/grants/entry";
import { NOTICE_KINDS } from "#domain/grants/appeal";
import { DECISION_BASES } from "#domain/grants/revision";
import { CLAIM_STATUSES } from "#domain/grants/claim-lifecycle";
import { REVIEW_OUTCOMES } from "#domain/grants/cost-row-review";
import { PAYMENT_STATUSES } from "#domain/grants/payment-lifecycle";
import { LINE_OUTCOMES } from "#domain/grants/proposal-lines";
import { LOCALES } from "#domain/shared/locales";
import { partOptions } from "#models/define-model.server";
import type {
  Attachment,
  Author,
  AwardAcceptance,
  Claim,
  CostRow,
  CostRowReview,
  DecisionFile,
  DecisionLine,
  Entry,
  DecisionNotice,
  FileReference,
  FiledVersion,
  Payment,
  Reopened,
} from "#models/grant-case.server";

// The parts of a grant case as the database keeps them; what they mean stands with their types in grant-case.server.ts.

const text = { type: String, default: "" } as const;
const civilDate = { type: String, default: null } as const;
const optionalCents = {
  type: Number,
  default: null,
  min: 0,
  validate: (value: number | null) => value === null || Number.isSafeInteger(value),
} as const;
const wholeCents = { type: Number, required: true, min: 0, validate: Number.isSafeInteger } as const;

export const author = new Schema<Author>({ personId: { type: String, required: true }, name: text }, partOptions);

const fileFields = {
  fileId: { type: String, required: true },
  name: { type: String, required: true },
  size: { type: Number, required: true },
  contentType: { type: String, required: true },
  sha256: { type: String, required: true },
} as const;
export const fileReference = new Schema<FileReference>(fileFields, partOptions);

export const applicationContent = new Schema<ApplicationContent>(
  {
    contactName: text,
    contactEmail: text,
    contactPhone: text,
    iban: text,
    title: text,
    purpose: text,
    beneficiaries: text,
    startsOn: civilDate,
    endsOn: civilDate,
    totalCostsCents: optionalCents,
    ownShareCents: optionalCents,
    otherFundingCents: optionalCents,
    requestedCents: optionalCents,
    budgetNotes: text,
    memberCount: { type: Number, default: null },
    activeSinceYear: { type: Number, default: null },
    declared: { type: Boolean, default: false },
    answers: { type: Schema.Types.Mixed, default: () => ({}) },
    writtenIn: { type: String, enum: [...LOCALES, null], default: null },
    formVersion: { type: Number, default: null },
  },
  partOptions,
);

export const attachment = new Schema<Attachment>(
  {
    ...fileFields,
    id: { type: String, required: true },
    code: { type: String, required: true },
    addedAt: { type: Date, required: true },
    addedBy: { type: author, required: true },
  },
  partOptions,
);

const decisionFiles = {
  type: [
    new Schema<DecisionFile>(
      { locale: { type: String, required: true }, file: { type: fileReference, required: true } },
      partOptions,
    ),
  ],
  default: [],
};

const decisionNotice = new Schema<DecisionNotice>(
  {
    id: { type: String, required: true },
    kind: { type: String, enum: NOTICE_KINDS, required: true },
    sentOn: { type: String, required: true },
    appealUntil: { type: String, required: true },
    note: text,
    recordedBy: { type: author, default: null },
    mailId: { type: String, default: null },
    documents: decisionFiles,
  },
  partOptions,
);

export const awardAcceptance = new Schema<AwardAcceptance>(
  {
    decisionId: { type: String, required: true },
    at: { type: Date, required: true },
    by: { type: author, required: true },
  },
  partOptions,
);

export const decisionLine = new Schema<DecisionLine>(
  {
    decisionId: { type: String, required: true },
    outcome: { type: String, enum: LINE_OUTCOMES, required: true },
    awardedCents: wholeCents,
    reason: text,
    decidingBody: { type: String, required: true },
    byOfficeHolder: { type: Boolean, default: false },
    meetingDate: { type: String, required: true },
    section: { type: String, required: true },
    basis: { type: String, enum: DECISION_BASES, required: true, default: "list" },
    appealId: { type: String, default: null },
    basisNote: text,
    noticeSentOn: { type: String, required: true },
    appealUntil: { type: String, required: true },
    notices: { type: [decisionNotice], default: [] },
    owesNotice: { type: Boolean, default: false },
    documents: decisionFiles,
  },
  partOptions,
);

const costRow = new Schema<CostRow>(
  {
    id: { type: String, required: true },
    description: { type: String, required: true },
    payee: { type: String, required: true },
    receiptDate: { type: String, required: true },
    claimedCents: wholeCents,
    receipt: { type: fileReference, required: true },
    review: {
      type: new Schema<CostRowReview>(
        { outcome: { type: String, enum: REVIEW_OUTCOMES, required: true }, acceptedCents: wholeCents, reason: text },
        partOptions,
      ),
      default: null,
    },
  },
  partOptions,
);

export const claim = new Schema<Claim>(
  {
    id: { type: String, required: true },
    number: { type: Number, required: true },
    status: { type: String, enum: CLAIM_STATUSES, required: true, default: "draft" },
    isAdvance: { type: Boolean, default: false },
    rows: { type: [costRow], default: [] },
    submittedAt: { type: Date, default: null },
    submittedBy: { type: author, default: null },
    reviewedAt: { type: Date, default: null },
    reviewedBy: { type: author, default: null },
    payableCents: optionalCents,
    returnReason: { type: String, default: null },
  },
  partOptions,
);

export const payment = new Schema<Payment>(
  {
    id: { type: String, required: true },
    claimId: { type: String, required: true },
    amountCents: wholeCents,
    status: { type: String, enum: PAYMENT_STATUSES, required: true, default: "queued" },
    endToEndId: { type: String, required: true },
    creditorName: { type: String, required: true },
    iban: { type: String, required: true },
    approvedAt: { type: Date, required: true },
    approvedBy: { type: author, required: true },
    batchId: { type: String, default: null },
    paidOn: civilDate,
    rejectionReason: { type: String, default: null },
  },
  partOptions,
);

export const entry = new Schema<Entry>(
  {
    way: { type: String, enum: ENTRY_WAYS, required: true },
    arrivedAt: { type: Date, required: true },
    givenBy: { type: String, required: true },
    note: text,
    enteredBy: { type: author, required: true },
  },
  partOptions,
);

export const reopened = new Schema<Reopened>(
  {
    application: { type: applicationContent, required: true },
    attachments: { type: [attachment], default: [] },
    at: { type: Date, required: true },
    by: { type: author, required: true },
  },
  partOptions,
);

export const filedVersion = new Schema<FiledVersion>(
  {
    number: { type: Number, required: true },
    content: { type: applicationContent, required: true },
    attachments: { type: [attachment], default: [] },
    filedAt: { type: Date, required: true },
    filedBy: { type: author, required: true },
    entry: { type: entry, default: null },
  },
  partOptions,
);
