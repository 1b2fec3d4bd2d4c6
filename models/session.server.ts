import { createHash, createHmac, randomBytes } from "node:crypto";
import { Schema } from "mongoose";
import { days, hours, minutes } from "#domain/shared/durations";
import { environment } from "#env.server";
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

/** A session ends after this much silence, and after this long whatever happens. */
export const SESSION_IDLE = hours(12);
export const SESSION_ABSOLUTE = days(14);

/** Last seen is written at most this often: a write per page view would be waste. */
const TOUCH_EVERY = minutes(1);

const nameOf = (token: string): string => createHash("sha256").update(token).digest("hex");

/** A person as a browser remembers who sat at it: to be compared, and not to be read. */
export const sitterOf = (personId: string): string =>
  createHmac("sha256", environment().secretKey).update(`sitter ${personId}`).digest("base64url");

/** Opens a session and returns the token for the cookie; the database keeps only its hash. */
export async function startSession(personId: string, device: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await SessionModel.create({
    _id: nameOf(token),
    personId,
    startedAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + SESSION_ABSOLUTE),
    device,
    desk: null,
  });
  return token;
}

const isAlive = (session: Session, now: Date): boolean =>
  session.expiresAt > now && session.lastSeenAt.getTime() + SESSION_IDLE > now.getTime();

/** The live session behind a token, or null. Expiry is checked here: the embedded engine does not reap by itself. */
export async function findSession(token: string, now: Date): Promise<Session | null> {
  const session = await SessionModel.findById(nameOf(token)).lean<Session>().exec();
  if (!session || !isAlive(session, now)) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY)
    await SessionModel.updateOne({ _id: session._id }, { $set: { lastSeenAt: now } });
  return session;
}

export async function endSession(token: string): Promise<void> {
  await SessionModel.deleteOne({ _id: nameOf(token) });
}

export const listSessions = (personId: string): Promise<Session[]> =>
  SessionModel.find({ personId }).sort({ lastSeenAt: -1 }).lean<Session[]>().exec();

/** Ends one of a person's own sessions; somebody else's is not there. */
export async function endOwnSession(personId: string, sessionId: string): Promise<boolean> {
  const { deletedCount } = await SessionModel.deleteOne({ _id: sessionId, personId });
  return deletedCount === 1;
}

/** Ends all of a person's sessions but the one they are using now. */
export async function endOtherSessions(personId: string, currentSessionId: string): Promise<void> {
  await SessionModel.deleteMany({ personId, _id: { $ne: currentSessionId } });
}

export async function chooseDesk(sessionId: string, desk: string): Promise<void> {
  await SessionModel.updateOne({ _id: sessionId }, { $set: { desk } });
}
