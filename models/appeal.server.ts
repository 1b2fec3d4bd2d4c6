import { Schema } from "mongoose";
import {
  APPEAL_OUTCOMES,
  APPEAL_STATUSES,
  OPEN_APPEAL_STATUSES,
  type AppealOutcome,
  type AppealStatus,
} from "#domain/grants/appeal-lifecycle";
import { LINE_OUTCOMES } from "#domain/grants/proposal-lines";
import type { DecidedAnew } from "#domain/grants/revision";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";
import type { Author, FileReference } from "#models/grant-case.server";

const APPEAL_CHANNELS = ["service", "email", "paper"] as const;
export type AppealChannel = (typeof APPEAL_CHANNELS)[number];

/** What is proposed or decided on an appeal; `anew` is the line decided instead, of an upheld one only. */
export type AppealLine = { outcome: AppealOutcome; reason: string; anew: DecidedAnew | null };

export type AppealDecision = AppealLine & {
  /** Id of the new decision over the case, of an upheld one; known beforehand, so that it is written once. */
  decisionId: string;
  decidingBody: string;
  byOfficeHolder: boolean;
  meetingDate: string;
  section: string;
  decidedBy: Author;
  noticeSentOn: string | null;
  /** Last day to appeal to the court. */
  appealUntil: string | null;
  documents: { locale: string; file: FileReference }[];
};

/** A claim for a revised decision (oikaisuvaatimus): a record of its own beside the case. */
export type Appeal = RecordFields &
  Chronicle & {
    municipality: string;
    unit: string;
    callId: string;
    caseId: string;
    associationId: string;
    caseNumber: string;
    applicantName: string;
    /** The decision it is against. */
    decisionId: string;
    /** Who asks: the party, or a member of the municipality (kunnan jäsen). */
    appellant: string;
    byParty: boolean;
    arrivedAt: Date;
    channel: AppealChannel;
    /** The party's last day as it stood when the appeal came; null where nobody had been told. */
    lastDay: string | null;
    isLate: boolean;
    /** What should be decided instead. */
    demand: string;
    grounds: string;
    /** What the appellant refers to. */
    attachments: FileReference[];
    enteredBy: Author;
    status: AppealStatus;
    proposal: AppealLine | null;
    decision: AppealDecision | null;
    /** False while the case or the appellant has to be told of the decision. */
    followed: boolean;
  };

const author = new Schema<Author>(
  { personId: { type: String, required: true }, name: { type: String, default: "" } },
  partOptions,
);
const anew = new Schema<DecidedAnew>(
  {
    outcome: { type: String, enum: LINE_OUTCOMES, required: true },
    awardedCents: { type: Number, required: true, min: 0, validate: Number.isSafeInteger },
    reason: { type: String, required: true },
  },
  partOptions,
);
const lineFields = {
  outcome: { type: String, enum: APPEAL_OUTCOMES, required: true },
  reason: { type: String, required: true },
  anew: { type: anew, default: null },
} as const;
const file = new Schema<FileReference>(
  {
    fileId: { type: String, required: true },
    name: { type: String, required: true },
    size: { type: Number, required: true },
    contentType: { type: String, required: true },
    sha256: { type: String, required: true },
  },
  partOptions,
);
const decision = new Schema<AppealDecision>(
  {
    ...lineFields,
    decisionId: { type: String, required: true },
    decidingBody: { type: String, required: true },
    byOfficeHolder: { type: Boolean, default: false },
    meetingDate: { type: String, required: true },
    section: { type: String, required: true },
    decidedBy: { type: author, required: true },
    noticeSentOn: { type: String, default: null },
    appealUntil: { type: String, default: null },
    documents: {
      type: [
        new Schema({ locale: { type: String, required: true }, file: { type: file, required: true } }, partOptions),
      ],
      default: [],
    },
  },
  partOptions,
);

const schema = new Schema<Appeal>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    unit: { type: String, required: true },
    callId: { type: String, required: true },
    caseId: { type: String, required: true },
    associationId: { type: String, required: true },
    caseNumber: { type: String, required: true },
    applicantName: { type: String, required: true },
    decisionId: { type: String, required: true },
    appellant: { type: String, required: true },
    byParty: { type: Boolean, required: true },
    arrivedAt: { type: Date, required: true },
    channel: { type: String, enum: APPEAL_CHANNELS, required: true },
    lastDay: { type: String, default: null },
    isLate: { type: Boolean, required: true },
    demand: { type: String, required: true },
    grounds: { type: String, default: "" },
    attachments: { type: [file], default: [] },
    enteredBy: { type: author, required: true },
    status: { type: String, enum: APPEAL_STATUSES, required: true, default: "filed" },
    proposal: { type: new Schema<AppealLine>(lineFields, partOptions), default: null },
    decision: { type: decision, default: null },
    followed: { type: Boolean, default: true },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ caseId: 1 });
schema.index({ municipality: 1, status: 1, arrivedAt: 1 });
schema.index({ followed: 1 }, { partialFilterExpression: { followed: false } });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });
/** A party claims once at a time: a form sent twice makes one appeal. */
schema.index(
  { caseId: 1, byParty: 1 },
  {
    unique: true,
    name: "oneOpenAppealOfTheParty",
    partialFilterExpression: { byParty: true, status: { $in: OPEN_APPEAL_STATUSES } },
  },
);

/** A file of an appeal as a list of files shows it. */
export const attachedView = ({ fileId, name, size }: FileReference) => ({
  ...{ id: fileId, name, sizeBytes: size },
  href: `/files/${fileId}`,
});

export const AppealModel = defineModel<Appeal>("Appeal", schema, "appeals");
