import { Schema } from "mongoose";
import { OUTCOME_TELLERS, type OutcomeTeller, type PastAnswer, type Visit } from "#domain/referrals/answering";
import {
  REFERRAL_KINDS,
  REFERRAL_STATUSES,
  type ReferralKind,
  type ReferralStatus,
} from "#domain/referrals/referral-lifecycle";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** That a client is led on to an activity (ohjaus). Nothing tells who the client is but `path`, and only while it is needed. */
export type Referral = RecordFields &
  Chronicle & {
    municipality: string;
    kind: ReferralKind;
    /** Null while a wellbeing referral waits for a link person's choice. */
    associationId: string | null;
    activityId: string | null;
    senderId: string;
    /** The link person who has taken it. */
    assigneeId: string | null;
    status: ReferralStatus;
    sentAt: Date;
    /** Civil day by which the association answers; null while it is in the queue. */
    respondBy: string | null;
    /** Whether the association's first answer came by then; null before it. Nothing else tells when a promise is anew. */
    answeredInTime: boolean | null;
    /** Civil days on which the association has been reminded. */
    reminders: string[];
    /** When the program gives up: the way to reach the client is forgotten, an agreed visit is let be. */
    keptUntil: Date;
    /** Everything about the client, sealed (see referral-path.server); null from the write on that ends the need for it. */
    path: string | null;
    /** What was agreed, until its outcome is known; `words` are sealed. */
    visit: Visit | null;
    /** Who told whether the client came; null while nobody has. */
    outcomeBy: OutcomeTeller | null;
    /** Why it was declined or given back, by its code. */
    reason: string | null;
    /** Associations that could not help before it came back to the queue. */
    answers: PastAnswer[];
    closedAt: Date | null;
  };

const schema = new Schema<Referral>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    kind: { type: String, enum: REFERRAL_KINDS, required: true },
    associationId: { type: String, default: null },
    activityId: { type: String, default: null },
    senderId: { type: String, required: true },
    assigneeId: { type: String, default: null },
    status: { type: String, enum: REFERRAL_STATUSES, required: true },
    sentAt: { type: Date, required: true },
    respondBy: { type: String, default: null },
    answeredInTime: { type: Boolean, default: null },
    reminders: { type: [String], default: [] },
    keptUntil: { type: Date, required: true },
    path: { type: String, default: null },
    visit: {
      type: new Schema<Visit>(
        {
          date: { type: String, required: true },
          time: { type: String, required: true },
          atDoor: { type: Boolean, required: true },
          words: { type: String, default: "" },
        },
        partOptions,
      ),
      default: null,
    },
    outcomeBy: { type: String, enum: [...OUTCOME_TELLERS, null], default: null },
    reason: { type: String, default: null },
    answers: {
      type: [
        new Schema<PastAnswer>(
          {
            activityId: { type: String, required: true },
            associationId: { type: String, required: true },
            answer: { type: String, required: true },
            reason: { type: String, default: null },
            inTime: { type: Boolean, default: null },
          },
          partOptions,
        ),
      ],
      default: [],
    },
    closedAt: { type: Date, default: null },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ senderId: 1, status: 1 });
schema.index({ associationId: 1, status: 1 });
schema.index({ municipality: 1, status: 1, sentAt: 1 });
schema.index({ municipality: 1, sentAt: 1 });
schema.index({ associationId: 1, sentAt: 1 });
schema.index({ "answers.associationId": 1, sentAt: 1 });
schema.index({ status: 1, keptUntil: 1 });
schema.index({ closedAt: 1 });
schema.index({ "pendingNotices.at": 1 }, { sparse: true });

export const ReferralModel = defineModel<Referral>("Referral", schema, "referrals");
