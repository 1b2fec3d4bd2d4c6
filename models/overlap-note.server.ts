import { Schema } from "mongoose";
import { OVERLAP_STATUSES, type OverlapStatus } from "#domain/grants/double-funding/overlap-lifecycle";
import { chronicleFields, type Chronicle } from "#models/chronicle.server";
import { defineModel, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** What a preparer found when they looked at two applications side by side: no double, and why. */
export type OverlapNote = RecordFields &
  Chronicle & {
    municipality: string;
    associationId: string;
    /** Both ids in one, the same whichever is named first. */
    pair: string;
    status: OverlapStatus;
    why: string;
  };

const schema = new Schema<OverlapNote>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    associationId: { type: String, required: true },
    pair: { type: String, required: true },
    status: { type: String, enum: OVERLAP_STATUSES, required: true, default: "open" },
    why: { type: String, default: "" },
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ pair: 1 }, { unique: true });
schema.index({ associationId: 1 });

export const OverlapNoteModel = defineModel<OverlapNote>("OverlapNote", schema, "overlapNotes");
