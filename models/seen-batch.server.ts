import { Schema } from "mongoose";
import { RECORD_KINDS } from "#domain/records/record-fields";
import type { MarkedRecord } from "#domain/records/seen";
import { hours } from "#domain/shared/durations";
import { defineModel, partOptions, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** How long a coordinator can take back what they marked as seen. */
export const TAKING_BACK = hours(24);

/** What a coordinator marked as seen with one press, so that the press can be taken back. */
type SeenBatch = RecordFields & { personId: string; at: Date; marked: MarkedRecord[]; takenBack: boolean };

const schema = new Schema<SeenBatch>(
  {
    _id: stringId,
    personId: { type: String, required: true },
    at: { type: Date, required: true },
    marked: {
      type: [
        new Schema<MarkedRecord>(
          {
            kind: { type: String, enum: RECORD_KINDS, required: true },
            id: { type: String, required: true },
            version: { type: Number, required: true },
            before: { type: Number, required: true },
          },
          partOptions,
        ),
      ],
      required: true,
    },
    takenBack: { type: Boolean, default: false },
  },
  recordOptions,
);
schema.index({ personId: 1, at: 1 });
schema.index({ at: 1 });

export const SeenBatchModel = defineModel<SeenBatch>("SeenBatch", schema, "seenBatches");

/** What the person marked last and can still take back: how many, and when. */
export async function lastSeenBatch(
  personId: string,
  now: Date,
): Promise<{ id: string; count: number; at: Date } | null> {
  const since = new Date(now.getTime() - TAKING_BACK);
  const batch = await SeenBatchModel.findOne({ personId, at: { $gt: since } })
    .sort({ at: -1 })
    .lean<SeenBatch>()
    .exec();
  return batch && !batch.takenBack ? { id: batch._id, count: batch.marked.length, at: batch.at } : null;
}
