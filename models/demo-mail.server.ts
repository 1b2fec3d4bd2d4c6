import { Schema } from "mongoose";
import { defineModel } from "#models/define-model.server";

/** A letter as it was sent, kept for the mailbox page of demo mode only. */
export type DemoMail = {
  _id: string;
  to: string;
  subject: string;
  text: string;
  attachmentNames: string[];
  sentAt: Date;
};

const schema = new Schema<DemoMail>(
  {
    _id: { type: String, required: true },
    to: { type: String, required: true },
    subject: { type: String, required: true },
    text: { type: String, required: true },
    attachmentNames: { type: [String], default: [] },
    sentAt: { type: Date, required: true },
  },
  { strict: "throw", strictQuery: "throw", versionKey: false },
);
schema.index({ sentAt: -1 });

export const DemoMailModel = defineModel<DemoMail>("DemoMail", schema, "demoMails");
