import { Schema } from "mongoose";
import { defineModel } from "#models/define-model.server";

/** A signed-in device. `_id` is the SHA-256 of the token in the cookie: the database never holds the key itself. */
export type Session = {
  _id: string;
  personId: string;
  startedAt: Date;
  lastSeenAt: Date;
  /** The absolute end; idleness ends a session earlier. */
  expiresAt: Date;
  /** What the person recognises the device by, e.g. "Firefox, Android". */
  device: string;
  /** The desk the person works at: "association:<id>" or "<role>:<municipality>". */
  desk: string | null;
};

const schema = new Schema<Session>(
  {
    _id: { type: String, required: true },
    personId: { type: String, required: true },
    startedAt: { type: Date, required: true },
    lastSeenAt: { type: Date, required: true },
    expiresAt: { type: Date, required: true },
    device: { type: String, default: "" },
    desk: { type: String, default: null },
  },
  { strict: "throw", strictQuery: "throw", versionKey: false },
);
schema.index({ personId: 1 });
schema.index({ expiresAt: 1 }, { expireAfterSeconds: 0 });

export const SessionModel = defineModel<Session>("Session", schema, "sessions");
