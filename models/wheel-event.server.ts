import { Schema } from "mongoose";
import { WHEEL_RINGS, type WheelRingName } from "#domain/calendar/wheel-rings";
import { defineModel, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** An event of the yearly wheel that somebody entered. Calls, decisions and claim deadlines appear by themselves. */
export type WheelEvent = RecordFields & {
  municipality: string;
  title: string;
  /** Civil dates, both included. */
  startsOn: string;
  endsOn: string;
  ring: WheelRingName;
  owner: string;
  /** Comes back every year at about the same time. */
  isYearly: boolean;
  externalId: string | null;
};

const schema = new Schema<WheelEvent>(
  {
    _id: stringId,
    municipality: { type: String, required: true },
    title: { type: String, required: true },
    startsOn: { type: String, required: true },
    endsOn: { type: String, required: true },
    ring: { type: String, enum: WHEEL_RINGS, required: true },
    owner: { type: String, default: "" },
    isYearly: { type: Boolean, default: false },
    externalId: { type: String, default: null },
  },
  recordOptions,
);
schema.index({ municipality: 1, startsOn: 1 });
schema.index({ externalId: 1 }, { unique: true, partialFilterExpression: { externalId: { $type: "string" } } });

export const WheelEventModel = defineModel<WheelEvent>("WheelEvent", schema, "wheelEvents");
