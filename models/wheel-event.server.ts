import { Schema } from "mongoose";
import { WHEEL_RINGS, type WheelRingName } from "#domain/calendar/wheel-rings";
import { chronicleFields } from "#models/chronicle.server";
import { importedFields, indexImported, type Imported } from "#models/imported.server";
import { versionFields, type Versioned } from "#models/versions.server";
import { defineModel, recordOptions, stringId, type RecordFields } from "#models/define-model.server";

/** An event of the yearly wheel that somebody entered. Calls, decisions and claim deadlines appear by themselves. */
export type WheelEvent = RecordFields &
  Versioned &
  Imported & {
    municipality: string;
    title: string;
    /** Civil dates, both included. */
    startsOn: string;
    endsOn: string;
    ring: WheelRingName;
    owner: string;
    /** Comes back every year at about the same time. */
    isYearly: boolean;
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
    ...importedFields,
    ...versionFields,
    ...chronicleFields,
  },
  recordOptions,
);
schema.index({ municipality: 1, startsOn: 1 });
indexImported(schema);

export const WheelEventModel = defineModel<WheelEvent>("WheelEvent", schema, "wheelEvents");
