import { Schema } from "mongoose";
import { seenToken, type SeenRecord } from "#domain/records/seen";
import { defineModel } from "#models/define-model.server";

/** That a coordinator has opened a change to look at it, whoever it was; `_id` is the record and its version as a token. */
type ChangeLook = { _id: string; at: Date };

const schema = new Schema<ChangeLook>(
  { _id: { type: String, required: true }, at: { type: Date, required: true } },
  { strict: "throw", strictQuery: "throw", versionKey: false },
);
schema.index({ at: 1 });

export const ChangeLookModel = defineModel<ChangeLook>("ChangeLook", schema, "changeLooks");

/** Keeps that a version was opened; a second look changes nothing. */
export async function noteLook(record: SeenRecord, at: Date): Promise<void> {
  await ChangeLookModel.updateOne({ _id: seenToken(record) }, { $setOnInsert: { at } }, { upsert: true });
}

/** Those of the versions that somebody has opened, as tokens. */
export const openedAmong = (records: readonly SeenRecord[]): Promise<string[]> =>
  ChangeLookModel.distinct("_id", { _id: { $in: records.map(seenToken) } }).exec();
