import { Schema } from "mongoose";
import { LINKED_KINDS, type LinkedKind, type LinkTarget } from "#domain/links/short-code";
import { defineModel } from "#models/define-model.server";

/** A short address and what it stands for. It is made once and never changes, whatever becomes of the record. */
export type ShortLink = { _id: string; kind: LinkedKind; recordId: string; createdAt: Date };

const schema = new Schema<ShortLink>(
  {
    _id: { type: String, required: true },
    kind: { type: String, enum: LINKED_KINDS, required: true },
    recordId: { type: String, required: true },
    createdAt: { type: Date, required: true },
  },
  { strict: "throw", strictQuery: "throw" },
);
schema.index({ kind: 1, recordId: 1 }, { unique: true });

export const ShortLinkModel = defineModel<ShortLink>("ShortLink", schema, "shortLinks");

/** What a short address stands for. */
export const findShortLink = (code: string): Promise<LinkTarget | null> =>
  ShortLinkModel.findById(code).select({ _id: 0, kind: 1, recordId: 1 }).lean<LinkTarget>().exec();
