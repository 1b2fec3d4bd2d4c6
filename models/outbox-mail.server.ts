import { Schema } from "mongoose";
import { LETTER_KINDS, type LetterKind } from "#domain/letter-kinds";
import { LOCALES, type Locale } from "#domain/shared/locales";
import type { LetterText } from "#domain/letters/letter-text";
import { letterTextSchema } from "#models/letter-text.server";
import { defineModel } from "#models/define-model.server";

export const MAIL_STATUSES = ["pending", "sending", "sent", "failed"] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];

/**
 * A letter on its way. `_id` follows from the notice and the addressee ("<noticeId>:<personId>"), so that writing it
 * twice writes it once.
 */
export type OutboxMail = {
  _id: string;
  kind: LetterKind;
  to: string;
  locale: Locale;
  facts: Record<string, string | number>;
  /** The municipality's own words as they were when the letter was written; null means the program's. */
  text: LetterText | null;
  /** Sent by somebody to themselves, to see how a text looks as a mail. */
  isTrial: boolean;
  /** Files that go along, by their id in GridFS. */
  attachmentIds: string[];
  status: MailStatus;
  attempts: number;
  nextAttemptAt: Date;
  /** Until when the worker that took the row is believed alive. */
  leaseUntil: Date | null;
  sentAt: Date | null;
  createdAt: Date;
};

const schema = new Schema<OutboxMail>(
  {
    _id: { type: String, required: true },
    kind: { type: String, enum: LETTER_KINDS, required: true },
    to: { type: String, required: true },
    locale: { type: String, enum: LOCALES, required: true },
    facts: { type: Schema.Types.Mixed, default: {} },
    text: { type: letterTextSchema, default: null },
    isTrial: { type: Boolean, default: false },
    attachmentIds: { type: [String], default: [] },
    status: { type: String, enum: MAIL_STATUSES, required: true, default: "pending" },
    attempts: { type: Number, default: 0 },
    nextAttemptAt: { type: Date, required: true },
    leaseUntil: { type: Date, default: null },
    sentAt: { type: Date, default: null },
    createdAt: { type: Date, required: true },
  },
  { strict: "throw", strictQuery: "throw", versionKey: false, minimize: false },
);
schema.index({ status: 1, nextAttemptAt: 1 });

export const OutboxMailModel = defineModel<OutboxMail>("OutboxMail", schema, "outbox");
